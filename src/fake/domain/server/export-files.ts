import { fromBase64, toBase64 } from '../../../contract/body/base64.ts';
import type { Entities } from '../../../contract/entities.gen.ts';
import type { WorldStore } from '../../../world/store/records.ts';
import { type EffectContext, EffectError } from '../../../world/tasks/effects.ts';

type ExportFile = Entities['ExportFile'];

/** What is in a file. */
export function bytesOf({ Content }: Pick<ExportFile, 'Content'>): Uint8Array {
  return fromBase64(Content);
}

/**
 * Keeps a table as a file of comma-separated values, in the place of one of the same name in any letter case.
 * @throws EffectError when that is the file of another user
 */
export function keepTable(
  store: WorldStore,
  Id: string,
  rows: readonly (readonly string[])[],
  { author }: Pick<EffectContext, 'author'>,
): void {
  for (const { UserId } of store.ExportFile.whereText('Id', Id))
    if (UserId !== undefined && UserId !== author.Id && store.User.has(UserId))
      throw new EffectError(`The file ${Id} is that of another user.`);
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const text = rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  const Content = toBase64(new TextEncoder().encode(text));
  const file = { Id, ContentType: 'text/csv; charset=utf-8', Content, UserId: author.Id };
  for (const same of store.ExportFile.whereText('Id', Id)) store.ExportFile.remove(same.Id);
  store.ExportFile.insert(file);
}
