import { rmSync } from 'node:fs';
import { readArguments } from '../src/codegen/script-arguments.ts';
import { writeDeclarations } from './build/declarations.ts';
import { buildLibrary } from './build/library.ts';
import { dist } from './build/modules.ts';
import { buildProgram } from './build/program.ts';

/*
 * Writes dist/: the library with its types and the documents, and the program. With --program only the program, which takes
 * a fraction of the time.
 */
const { values } = readArguments('npm run build -- [--program]', { program: { type: 'boolean' } });

if (!values.program) {
  rmSync(dist, { recursive: true, force: true });
  if (!writeDeclarations()) process.exit(1);
  await buildLibrary();
}
await buildProgram();
