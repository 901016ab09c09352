import { join } from 'node:path';
import { copyProjectWith } from '../support/project-copy.ts';

type Main = typeof import('../../src/index.ts');
type Sockets = typeof import('../../src/node.ts');
type Interception = typeof import('../../src/msw.ts');
type Matchers = typeof import('../../src/matchers.ts');
type Identity = typeof import('../../src/identity.ts');
type Client = typeof import('../../src/verify/http/client.ts');
type Validation = typeof import('../../src/contract/validation/validate.ts');

/** The product, made of a document that has an operation for each kind of body. */
export interface Product {
  readonly createMock: Main['createMock'];
  readonly listen: Sockets['listen'];
  readonly handlers: Interception['handlers'];
  readonly matchers: Matchers['matchers'];
  readonly identity: Identity['identity'];
  readonly createClient: Client['createClient'];
  readonly createValidator: Validation['createValidator'];
  /** What the compiler says of the copy's own resource and types; empty when nothing is wrong. */
  compile(): Promise<string>;
  remove(): void;
}

/** Makes the product of a copy of this project with `overlay/` laid over it. */
export async function makeProduct(): Promise<Product> {
  const copy = await copyProjectWith(join(import.meta.dirname, 'overlay'));
  const { createMock } = await copy.import<Main>('src/index.ts');
  const { listen } = await copy.import<Sockets>('src/node.ts');
  const { handlers } = await copy.import<Interception>('src/msw.ts');
  const { matchers } = await copy.import<Matchers>('src/matchers.ts');
  const { identity } = await copy.import<Identity>('src/identity.ts');
  const { createClient } = await copy.import<Client>('src/verify/http/client.ts');
  const { createValidator } = await copy.import<Validation>('src/contract/validation/validate.ts');
  return {
    createMock,
    listen,
    handlers,
    matchers,
    identity,
    createClient,
    createValidator,
    compile: () => copy.compile('src/samples.types.ts', 'src/fake/resources/samples.ts'),
    remove: copy.remove,
  };
}
