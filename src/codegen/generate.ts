import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeDocument } from './document/compose.ts';
import { addExamples } from './examples/add.ts';
import { readNotes } from './examples/notes.ts';
import { wordFailure } from './failure.ts';
import { writeEntities } from './reading/entities.ts';
import { readArguments } from './script-arguments.ts';
import { writeVerification } from './verification/verification.ts';
import { writeCliPage } from './writers/cli-page.ts';
import { writeCreation } from './writers/creation.ts';
import { writeDiscrepancies } from './writers/discrepancies.ts';
import { writeExampleRequests } from './writers/example-requests.ts';
import { writeOperations } from './writers/operations.ts';
import { writeOperationsPage } from './writers/operations-page.ts';
import { writePage } from './writers/page.ts';
import { writeResources } from './writers/resources.ts';
import { writeSeeds } from './writers/seeds.ts';
import { writeSwagger } from './writers/swagger/write.ts';
import { writeTypes } from './writers/types.ts';
import { writeValidators } from './writers/validators.ts';
import { writeWindowsZones } from './writers/windows-zones.ts';
import { writeWorkflows } from './writers/workflows.ts';

/*
 * Writes every `*.gen.*` file from `openapi/` and `fixtures/`. With --check nothing is written: the exit code is 1 when
 * a file is not what it would become.
 */
const { values } = readArguments('npm run generate -- [--check]', {
  check: { type: 'boolean', default: false },
});
const project = join(import.meta.dirname, '..', '..');

try {
  await generate();
} catch (error) {
  const problem = wordFailure(error);
  // Anything else is a fault of the generator, or of the mock.
  if (problem === undefined) throw error;
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

async function generate(): Promise<void> {
  const document = await composeDocument(join(project, 'openapi'));
  const control = await composeDocument(join(project, 'openapi', 'control'));
  const notes = readNotes(join(project, 'openapi/requests'), document);
  const files: Record<string, string> = {
    'src/contract/arazzo.gen.json': writeWorkflows(join(project, 'openapi/workflows/workflows.arazzo.yaml')),
    'src/contract/types.gen.ts': await writeTypes(document),
    'src/contract/operations.gen.ts': writeOperations(document),
    'src/contract/entities.gen.ts': writeEntities(document),
    'src/contract/example-requests.gen.ts': writeExampleRequests(document),
    'src/contract/validators.gen.ts': writeValidators(document, './validation/validators.ts'),
    'src/contract/verification.gen.ts': writeVerification(document),
    'src/contract/creation.gen.ts': writeCreation(document),
    'src/fake/resources.gen.ts': writeResources(document),
    'src/fake/swagger.gen.ts': writeSwagger(document),
    'src/world/seeds.gen.ts': writeSeeds(document, join(project, 'fixtures')),
    'src/world/time/windows-zones.gen.ts': writeWindowsZones(),
    'docs/reference/discrepancies.gen.md': writeDiscrepancies(document),
    'docs/reference/operations.gen.md': writeOperationsPage(document),
    'src/control/http/openapi.gen.json': `${JSON.stringify(control, null, 1)}\n`,
    'src/control/http/types.gen.ts': await writeTypes(control),
    'src/control/http/operations.gen.ts': writeOperations(control),
    'src/control/http/validators.gen.ts': writeValidators(control, '../../contract/validation/validators.ts'),
  };

  const stale = write(files);
  // The page and the mock are made of the files above, and the mock is asked what operations answer.
  if (!values.check || stale.length === 0) {
    stale.push(...write({ 'src/control/page/assets.gen.ts': await writePage(join(project, 'src/page')) }));
    await addExamples(document, notes);
    stale.push(...write({ 'src/contract/openapi.gen.json': `${JSON.stringify(document, null, 1)}\n` }));
    stale.push(...write({ 'docs/reference/cli.gen.md': await writeCliPage() }));
  }
  if (values.check && stale.length > 0) {
    process.stderr.write(
      `Failed the freshness check: ${stale.join(', ')} differ from their sources. Run npm run generate.\n`,
    );
    process.exitCode = 1;
  } else {
    process.stderr.write(
      stale.length > 0 ? `Wrote ${stale.join(', ')}.\n` : 'Every generated file is fresh.\n',
    );
  }
}

/** Writes what is not fresh, unless it is only to be told. */
function write(all: Readonly<Record<string, string>>): string[] {
  const differing = Object.entries(all).filter(([name, text]) => {
    const path = join(project, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  for (const [name, text] of values.check ? [] : differing) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  return differing.map(([name]) => name);
}
