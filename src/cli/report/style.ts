/** The looks of the HTML report: light and dark, readable on a phone and on paper. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a404b); --soft: light-dark(#f4f6f9, #1c2028);
  --ink: light-dark(#1a1d23, #e8eaee); --quiet: light-dark(#555c68, #a5adba); --page: light-dark(#fff, #12151a);
  --good: light-dark(#0a6b3d, #4cc38a); --bad: light-dark(#b3261e, #ff8a80); --doubt: light-dark(#8a5a00, #ffc24d);
  --link: light-dark(#0b57d0, #8ab4f8); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--page); }
header { border-left: .5rem solid var(--good); padding: 1rem 1.25rem; background: var(--soft); border-radius: .25rem; }
header.broken { border-color: var(--bad); }
footer { margin-top: 2.5rem; color: var(--quiet); overflow-wrap: anywhere; }
header p { margin: .25rem 0; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
h4 { margin: .75rem 0 .25rem; font-size: .85rem; color: var(--quiet); }
.quiet, em { color: var(--quiet); }
a { color: var(--link); }
:focus-visible { outline: .15rem solid var(--link); outline-offset: .1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0 0; padding: 0; list-style: none; }
article { margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .25rem;
  border-left: .3rem solid var(--line); }
article.violation { border-left-color: var(--bad); }
article.warning { border-left-color: var(--doubt); }
dl { margin: .5rem 0; }
dl div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .1rem 1rem; }
dl.checks div { grid-template-columns: 9rem minmax(0, 1fr); padding: .25rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
.checks dt { color: var(--ink); font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
pre.command { white-space: pre-wrap; overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
#coverage h3 { margin-top: 1rem; }
pre { margin: 0; max-height: 24rem; overflow: auto; padding: .75rem; background: var(--soft); border: 1px solid var(--line);
  border-radius: .25rem; font: .85rem/1.45 ui-monospace, monospace; }
summary { cursor: pointer; overflow-wrap: anywhere; }
.passed { color: var(--good); }
.failed { color: var(--bad); font-weight: 600; }
.missed { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .9rem; }
th, td { position: relative; padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--soft); }
th:first-child { width: 26%; }
tbody th { font-weight: 400; }
tbody th > span { font-weight: 600; }
tbody th p, tbody th details { margin: .1rem 0; font-size: .85rem; }
td ul { display: flex; flex-wrap: wrap; gap: 0 .75rem; margin: 0; padding: 0; list-style: none; }
.reasons, .sample, .missing { margin: .25rem 0; padding-left: 1.25rem; }
@media (max-width: 45rem) {
  body { padding: .5rem; }
  thead { display: none; }
  table, tbody, tr, th, td, th:first-child { display: block; width: auto; border: 0; padding: .15rem 0; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  td.empty { display: none; }
  td::before { content: attr(data-title); color: var(--quiet); font-size: .8rem; }
  dl div, dl.checks div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
@media print { details::details-content { content-visibility: visible; } pre { max-height: none; white-space: pre-wrap; } }
`;
