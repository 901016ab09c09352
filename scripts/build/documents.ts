import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { workflowsOf } from '../../src/contract/workflows.ts';
import { dist, project } from './modules.ts';

/** The documents that the library reads, and what each is called in the package, where anybody can import it. */
const published = new Map([
  [join(project, 'src/contract/openapi.gen.json'), 'openapi.json'],
  [join(project, 'src/control/http/openapi.gen.json'), 'control.json'],
]);

/** Writes the documents side by side, as the workflows name the document that they are of. */
export function writeDocuments(): void {
  mkdirSync(dist, { recursive: true });
  for (const [source, name] of published) copyFileSync(source, join(dist, name));
  const workflows = workflowsOf('openapi.json');
  writeFileSync(join(dist, 'arazzo.json'), `${JSON.stringify(workflows, null, 1)}\n`);
}

/** Lets modules beside the documents read them, so that no module contains one. */
export const readDocuments: Plugin = {
  name: 'documents',
  setup({ onResolve }) {
    onResolve({ filter: /\.json$/ }, ({ path, resolveDir }) => {
      const name = published.get(join(resolveDir, path));
      return name === undefined ? undefined : { path: `./${name}`, external: true };
    });
  },
};
