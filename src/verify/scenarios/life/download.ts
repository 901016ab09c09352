import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectStatus } from '../../findings/assertions.ts';
import { absentStatuses, type Subject } from './subject.ts';

/** Claims that the file with which a record was made comes back byte for byte. */
export async function* downloadFindings(context: Context, subject: Subject): AsyncGenerator<RawFinding> {
  const { file } = subject;
  const what = withArticle(entityVerification[subject.entity].noun);
  const exchange = await download(context, subject);
  if (!exchange || !file) return;
  if (!(yield* expectStatus(exchange, [200], `to the file of ${what} that was just made`))) return;
  const { operation, response } = exchange;
  const given = response.body instanceof Uint8Array ? response.body : new Uint8Array();
  const at = file.bytes.findIndex((byte, index) => given[index] !== byte);
  if (at === -1 && given.length === file.bytes.length) return;
  const place = at === -1 ? `it goes on after byte ${file.bytes.length}` : `byte ${at} is another one`;
  const message = `${operation} gives back another file than was sent with ${what}: ${place}.`;
  yield { operation, where: '/body', message, exchanges: [exchange] };
}

/** Claims that the file of a record is gone when the record is deleted. */
export async function* goneFileFindings(context: Context, subject: Subject): AsyncGenerator<RawFinding> {
  const exchange = await download(context, subject);
  const what = withArticle(entityVerification[subject.entity].noun);
  if (exchange)
    yield* expectStatus(
      exchange,
      absentStatuses(exchange.operation),
      `to the file of ${what} that is deleted`,
    );
}

/** What is answered at the address of the file of a record; undefined where it was made without one. */
async function download({ client }: Context, { entity, record, file }: Subject) {
  const { download: operation } = entityVerification[entity];
  if (!operation || !file) return undefined;
  const fields = Object.entries(operationVerification[operation].fileOf ?? {});
  const path = Object.fromEntries(fields.map(([parameter, field]) => [parameter, String(record[field])]));
  return client.send(operation, { path });
}
