import type { Mock } from '../../src/index.ts';
import type { Attack } from './requests.ts';

const length = 1_000_000;

/** Names as long as a request may send them, each the worst one for somebody who reads it. */
const names: Readonly<Record<string, string>> = {
  letters: 'a'.repeat(length),
  'letters and one beyond Latin': `${'a'.repeat(length - 1)}\u4e00`,
  'letters that grow': '\u0130'.repeat(length / 2),
  hyphens: '-a'.repeat(length / 2),
  words: 'ab '.repeat(length / 3),
  marks: 'e\u0301'.repeat(length / 3),
};

const asMany = (clause: string, by: string, most = Number.POSITIVE_INFINITY) =>
  Array.from({ length: Math.min(most, Math.floor(5000 / (clause.length + by.length))) }, () => clause).join(
    by,
  );

const filters = [
  `substringof('${'a'.repeat(4000)}b${'a'.repeat(4000)}',Name)`,
  `indexof(Name,'${'a'.repeat(3000)}b${'a'.repeat(4000)}') gt 0`,
  `replace(Name,'${'a'.repeat(3000)}b${'a'.repeat(4000)}','') eq 'x'`,
  "replace(Name,'a','') eq 'x'",
  "replace(Name,'-a','bcd') eq 'x'",
  asMany("replace(Name,'a','') eq 'x'", ' or ', 120),
  asMany("substringof('ab',Name)", ' or ', 120),
  asMany("tolower(Name) eq 'x'", ' or '),
  "toupper(Name) eq 'x'",
  asMany("trim(Name) gt 'x'", ' or '),
  asMany("length(concat(Name,'x')) eq 1", ' or '),
  asMany("endswith(Name,substring(Name,1)) and Name eq 'x'", ' or '),
  asMany("Name lt 'a'", ' or '),
];

const queries = [
  asMany('Name ~ "a*b"', ' OR ', 100),
  asMany('Name ~ "*b"', ' OR '),
  'Name ~ "*a*a*a*a*a*a*a*a*b"',
  asMany(`Name ~ "'b a b'"`, ' OR '),
  'Name ~ "e?c"',
  asMany('Name = a', ' OR '),
  asMany('Name < a', ' AND '),
  `Name ~ a ORDER BY ${asMany('Name', ',')}`,
];

/** Queries of names that are as long as a request may send them, each kind of name in a world of its own. */
export function* attacksOfLongTexts({ worlds }: Mock): Generator<Attack> {
  const on = 'long texts';
  const get = { on, method: 'GET' };
  for (const [kind, Name] of Object.entries(names)) {
    const name = kind.replaceAll(' ', '-');
    const { store } = worlds.get(name);
    const [project] = store.Project;
    if (project) store.Project.update(project.Id, { Name });
    const headers = { 'X-Mock-World': name };
    const asked = [
      ...filters.map((text) => ['/api/projects?$filter=', text] as const),
      ['/api/projects?$orderby=', asMany('Name', ',', 50)] as const,
      ...queries.map((text) => ['/api/projects?tql=', text] as const),
      ['/api/search?tql=', asMany('GROUP BY Name { Count } AS x', ',', 1)] as const,
    ];
    for (const [path, text] of asked)
      yield { ...get, headers, what: `${kind}: ${text.slice(0, 50)}`, path: path + encodeURIComponent(text) };
    worlds.delete(name);
  }
}
