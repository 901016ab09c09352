import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { guidPattern } from '../../contract/text/guid.ts';
import type { RawFinding } from '../engine/check.ts';
import { type Exchange, isRedirect } from '../http/exchange.ts';
import type { Finding, Severity } from './finding.ts';

/** What findings that are alike have in common: what is wrong in one way is told once, wherever it was seen. */
export interface Cause {
  /** The check that has found it. */
  readonly check: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** The finding that shows it best: with few and short exchanges. */
  readonly example: Finding;
  /** The operations at which it was seen, in that order; none where it is about no operation. */
  readonly operations: readonly OperationId[];
  /** In how many requests it was seen. */
  readonly requests: number;
  /** How many different findings there were of it. */
  readonly findings: number;
}

/** The same wording about another operation, record or value is the same fault. */
const variable = [
  /"(?:[^"\\]|\\.)*"?…?/g,
  /https?:\/\/\S+/g,
  /\/(?:body|headers)\/[^\s:,;]*/g,
  new RegExp(`\\b${guidPattern}[\\w-]*`, 'gi'),
  /[[{][^\]}]*[\]}…]/g,
  /\d+(?:\.\d+)?/g,
];

/** How what is said of a property ends that is not there, or that is unknown: a property may be of many schemas. */
const lacks = [' is missing.', ', which the document does not know.'];

/**
 * What tells a cause from the others: the check, the clause of the document, the property, and how it is worded; of what was asked with
 * a query option only the option.
 * @example
 * causeKey('schemas', { message: 'The response 200 of getUser is not as documented: /body/Name is missing.', where: '/body/Name' });
 */
export function causeKey(check: string, finding: RawFinding): string {
  const { where = '', message, actual = finding.exchanges?.at(-1)?.response.status } = finding;
  // Whatever was asked, what stands before the application sends it elsewhere.
  if (where === '/status' && typeof actual === 'number' && isRedirect(actual))
    return JSON.stringify(['redirect', actual]);
  const lack = lacks.find((words) => message.endsWith(words));
  // One property, whatever else the records are that have it.
  if (lack && finding.clause?.pointer.startsWith('#/components/'))
    return JSON.stringify([check, propertyOf(where), lack]);
  const option = where === '/status' ? undefined : optionOf(finding);
  return option === undefined
    ? wordingKey(check, finding)
    : JSON.stringify([check, propertyOf(where), { option }]);
}

/** The same, but for how the value of a query option is written: what shows one fault in several ways has several. */
export function wordingKey(
  check: string,
  { message, where = '', actual, clause, example }: RawFinding,
): string {
  if (where === '/status') return JSON.stringify([check, where, actual]);
  const property = propertyOf(where);
  // A schema of many operations says more than words.
  if (clause?.pointer.startsWith('#/components/')) return JSON.stringify([check, property, clause.pointer]);
  const said = example === undefined ? message : message.replaceAll(example, '*');
  const plural = said.slice(0, 1000).replace(/\b1 (item|step|StepResult)\b/g, '1 $1s');
  const alike = variable.reduce((text, pattern) => text.replace(pattern, '*'), plural);
  const words = alike.replace(/\b[a-z]+[A-Z]\w*\b/g, (it) => (Object.hasOwn(operationFacts, it) ? '*' : it));
  return JSON.stringify([check, property, words]);
}

/** The query option that a finding names with what was asked: "$filter=Name eq 'QA'". A number is a place, and says nothing. */
function optionOf({ message, exchanges = [] }: RawFinding): string | undefined {
  const asked = Object.entries(exchanges.at(-1)?.request.query ?? {});
  return asked.find(([name, value]) => !/^\d*$/.test(value) && message.includes(`${name}=${value}`))?.[0];
}

/**
 * The property that a place of a response is about; a place in a list has none of its own.
 * @example
 * propertyOf('/body/Items/3/Name'); // 'Name'
 */
export function propertyOf(where = ''): string {
  return where.split('/').findLast((step) => !/^\d*$/.test(step)) ?? '';
}

/** Whether a finding is one of those that a cause stands for. */
export function isOfCause({ check, severity, example }: Cause, finding: Finding): boolean {
  return (
    finding === example ||
    (finding.severity === severity && causeKey(finding.check, finding) === causeKey(check, example))
  );
}

/** Collects what is known of one cause. */
export class CauseRecord implements Cause {
  readonly check: string;
  readonly severity: Severity;
  example: Finding;
  findings = 0;
  readonly #operations = new Set<OperationId>();
  readonly #seen = new WeakSet<Exchange>();
  #requests = 0;

  constructor(finding: Finding) {
    this.check = finding.check;
    this.severity = finding.severity;
    this.example = finding;
  }

  get operations(): readonly OperationId[] {
    return [...this.#operations];
  }

  get requests(): number {
    return this.#requests;
  }

  /** It was seen again. */
  see({ operation, exchanges = [] }: RawFinding): void {
    if (operation !== undefined) this.#operations.add(operation);
    const shown = exchanges.at(-1);
    if (!shown || this.#seen.has(shown)) return;
    this.#seen.add(shown);
    this.#requests++;
  }

  /** There is a finding of it. */
  add(finding: Finding): void {
    this.findings++;
    if (clarityOf(finding) < clarityOf(this.example)) this.example = finding;
  }
}

/**
 * The causes of findings, the heaviest first.
 * @example
 * causesOf([]); // []
 */
export function causesOf(findings: readonly Finding[]): Cause[] {
  const causes = new Map<string, CauseRecord>();
  for (const finding of findings) {
    const key = `${finding.severity} ${causeKey(finding.check, finding)}`;
    const cause = causes.get(key) ?? new CauseRecord(finding);
    causes.set(key, cause);
    cause.see(finding);
    cause.add(finding);
  }
  return inOrder(causes.values());
}

/** How much there is to read of what shows a finding; the less, the clearer. */
function clarityOf({ exchanges }: Finding): number {
  if (exchanges.length === 0) return Number.POSITIVE_INFINITY;
  return exchanges.reduce((sum, { response }) => sum + 500 + response.text.length, 0);
}

const weights: Readonly<Record<Severity, number>> = { violation: 0, warning: 1, information: 2 };

/**
 * At how many operations a cause was seen. A success where an error was due explains what else is wrong there: it comes before that.
 * @param all every cause
 */
function extentOf({ severity, example, operations }: Cause, all: readonly Cause[]): number {
  if (example.where !== '/status' || !(Number(example.actual) < 300)) return operations.length;
  const explained = all.filter(
    (it) => it.severity === severity && it.operations.some((operation) => operations.includes(operation)),
  );
  return Math.max(operations.length, ...explained.map((it) => it.operations.length)) + 0.5;
}

/** The heaviest first, and of those what was seen at the most operations. */
export function inOrder(causes: Iterable<Cause>): Cause[] {
  const told = Array.from(causes, ({ check, severity, example, operations, requests, findings }) => ({
    check,
    severity,
    example,
    operations,
    requests,
    findings,
  }));
  const extents = new Map(told.map((it) => [it, extentOf(it, told)]));
  return told.sort(
    (a, b) =>
      weights[a.severity] - weights[b.severity] ||
      (extents.get(b) ?? 0) - (extents.get(a) ?? 0) ||
      b.requests - a.requests,
  );
}
