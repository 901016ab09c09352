import { withArticle } from '../../../contract/article.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectStatus } from '../../findings/assertions.ts';
import type { Subject } from './subject.ts';

/** Claims that the file with which a record was made comes back byte for byte. */
export async function* downloadFindings(
  { client }: Context,
  { entity, record, file }: Subject,
): AsyncGenerator<RawFinding> {
  const { download, noun } = entityVerification[entity];
  if (!download || !file) return;
  const fields = Object.entries(operationVerification[download].fileOf ?? {});
  const path = Object.fromEntries(fields.map(([parameter, field]) => [parameter, String(record[field])]));
  const exchange = await client.send(download, { path });
  if (!(yield* expectStatus(exchange, [200], `to the file of ${withArticle(noun)} that was just made`)))
    return;
  const { body } = exchange.response;
  const given = body instanceof Uint8Array ? body : new Uint8Array();
  const at = file.bytes.findIndex((byte, index) => given[index] !== byte);
  if (at === -1 && given.length === file.bytes.length) return;
  const place = at === -1 ? `it goes on after byte ${file.bytes.length}` : `byte ${at} is another one`;
  const message = `${download} gives back another file than was sent with ${withArticle(noun)}: ${place}.`;
  yield { operation: download, where: '/body', message, exchanges: [exchange] };
}
