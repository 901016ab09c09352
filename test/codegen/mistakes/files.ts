import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { composeDocument } from '../../../src/codegen/document/compose.ts';

export const things = `openapi: 3.1.0
info: { title: Things, version: 0.1.0 }
paths:
  /api/thing/{id}:
    get:
      operationId: getThing
      summary: Reads a thing.
      x-source: { page: Thing, only: true }
      x-permissions: [Things/View]
      responses:
        "200":
          description: The thing.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
          links:
            self: { operationId: getThing, parameters: { id: "$response.body#/Id" } }
components:
  schemas:
    Thing:
      type: object
      required: [Id]
      x-entity:
        self: { operation: getThing }
        links: [{ operation: getThing, Rel: Self }]
        belongsTo: { OwnerId: Thing }
        numbers: { field: Number, in: OwnerId }
      x-recorded: { since: Id }
      properties:
        Id: { type: string, format: uuid, description: An id. }
        OwnerId: { type: string, format: uuid, description: Another one. }
        Number: { type: integer, x-unique: true, description: A number. }
`;
export const example = `getThing:
  aThing:
    summary: A thing is read.
    sources: ["[Thing]: read"]
    state: a thing is there
    request: { parameters: { id: 1 } }
    response: { status: 200, body: { Id: 1 } }
`;
export const discrepancy = `getThing:
  - title: What a thing is
    says: [{ source: "[Thing]", what: "This, and that" }]
    fake: This.
    verifier: Accepts both.
`;
export const all = {
  '_shared.yaml': `openapi: 3.1.0
info: { title: T, version: "0" }
x-areas: [area]
x-everywhere: { parameters: [], responses: {}, responsesWithBody: {} }
`,
  '_sources.yaml': 'names: {}\ndescribed: 0\npages: { Thing: "https://help/Thing" }\n',
  'area/things.yaml': things,
  'examples/things.yaml': example,
  'discrepancies/things.yaml': discrepancy,
};

/** A folder of files that is deleted after the test. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-mistakes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What work is refused with. */
export const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'It is accepted.',
    // Where the folder of a test is, is of no interest.
    ({ message }: Error) => message.replaceAll(/[\w./-]*et-mock-mistakes-\w+/g, 'openapi'),
  );

/** What is said of the files when a text of one is replaced. */
export function said(file: keyof typeof all, text: string, by: string): Promise<string> {
  if (!all[file].includes(text)) throw new Error(`${file} has no ${text}.`);
  return messageOf(composeDocument(folderOf({ ...all, [file]: all[file].replace(text, by) })));
}
