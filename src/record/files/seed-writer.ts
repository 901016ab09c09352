import type { Gate } from '../gate.ts';
import { ownersOf, recordedNote, type SeedName } from '../notes.ts';
import type { Row } from '../stored.ts';
import type { Spool } from './spool.ts';

/** Takes a piece of text, and is ready for the next one when it is done. */
export type WriteText = (text: string) => Promise<void> | void;

/** Pieces are written when they have grown to this many characters. */
const pieceLength = 64 * 1024;

/**
 * Writes records as a seed, piece by piece. What belongs to something that is not there is left out, now that everything was
 * read; the gate tells of it no more.
 * @param entities in such an order that each comes after those that its records belong to
 * @param refuse told of each record that is left out
 */
export async function writeSeed(
  { spool, gate }: { readonly spool: Spool; readonly gate: Gate },
  entities: readonly SeedName[],
  write: WriteText,
  refuse: (entity: SeedName, reason: string) => void,
): Promise<void> {
  let text = '{';
  for (const [index, entity] of entities.entries()) {
    text += `${index === 0 ? '' : ','}\n${JSON.stringify(entity)}: [`;
    const isOut = await strayIn(spool, entity);
    let isFirst = true;
    // What a server lists with the newest first was made the other way round.
    const lines = recordedNote(entity).newestFirst ? spool.readBack(entity) : spool.read(entity);
    for await (const { line } of lines) {
      const row = JSON.parse(line) as Row;
      if (gate.isStray(entity, row) || isOut(row)) {
        gate.drop(entity, row);
        refuse(entity, 'of something that is not recorded');
        continue;
      }
      text += `${isFirst ? '' : ','}\n${line}`;
      isFirst = false;
      if (text.length > pieceLength) {
        await write(text);
        text = '';
      }
    }
    text += ']';
  }
  await write(`${text}\n}\n`);
}

/** Tells which records of a tree are left out: what they are below is not there, or is below themselves. */
async function strayIn(spool: Spool, entity: SeedName): Promise<(row: Row) => boolean> {
  const parent = Object.entries(ownersOf(entity)).find(([, owner]) => owner === entity)?.[0];
  if (parent === undefined) return () => false;
  const above = new Map<unknown, unknown>();
  for await (const { line } of spool.read(entity)) {
    const { Id, [parent]: id = null } = JSON.parse(line);
    above.set(Id, id);
  }
  const sound = new Map<unknown, boolean>();
  return ({ Id }) => {
    const path = new Set<unknown>();
    let at: unknown = Id;
    while (at !== null && !sound.has(at) && !path.has(at) && above.has(at)) {
      path.add(at);
      at = above.get(at);
    }
    const isSound = at === null || sound.get(at) === true;
    for (const id of path) sound.set(id, isSound);
    return !isSound;
  };
}
