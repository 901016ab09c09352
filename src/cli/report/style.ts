/** The looks of the HTML report: light and dark, readable on a phone. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a404b); --soft: light-dark(#f4f6f9, #1c2028);
  --good: light-dark(#0a6b3d, #4cc38a); --bad: light-dark(#b3261e, #ff8a80); --doubt: light-dark(#8a5a00, #ffc24d); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif;
  color: light-dark(#1a1d23, #e8eaee); background: light-dark(#fff, #12151a); }
header { border-left: .5rem solid var(--good); padding: .5rem 1rem; background: var(--soft); }
header.broken { border-color: var(--bad); }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin-top: 2.5rem; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
.count { padding: 0 .5rem; border-radius: 1rem; background: var(--soft); border: 1px solid var(--line); }
article { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: .3rem solid var(--line); }
article.violation { border-left-color: var(--bad); }
article.warning { border-left-color: var(--doubt); }
.names { margin: .2rem 0; color: light-dark(#555c68, #a5adba); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .75rem; background: var(--soft); border: 1px solid var(--line); font-size: .85rem; }
summary { cursor: pointer; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; display: block; overflow-x: auto; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--soft); }
`;
