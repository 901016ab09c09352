import { type Coverable, everything } from '../../contract/coverage.ts';

const keyOf = ({ operation, aspect, name }: Coverable) => `${operation} ${aspect} ${name}`;

let documented: ReadonlySet<string> | undefined;

/** Whether the document has it; a server may respond with other statuses, and a check may try other options. */
export function isDocumented(item: Coverable): boolean {
  documented ??= new Set(Array.from(everything(), keyOf));
  return documented.has(keyOf(item));
}
