import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createClock, createMock, type Mock } from '../src/index.ts';
import { compare, timed } from './rounds.ts';
import { asRatio, short, type Table } from './table.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const reindex = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ Type: 'Reindex', Parameters: {} }),
};

/** Milliseconds for a request with many tasks under way, on a clock that stands still, against the same with few. */
export async function tasks(rounds: number, count: number): Promise<Table> {
  const few = createMock({ world: { clock: createClock({ rate: 0 }) } });
  const many = createMock({ world: { clock: createClock({ rate: 0 }) } });
  const oneOfFew = await start(few);
  const oneOfMany = await start(many);
  const before = memory();
  for (let task = 0; task < count; task++) await many.fetch('/api/backgroundtasks', reindex);
  const bytes = (memory() - before) / count;

  const against = async (work: (mock: Mock, task: string) => unknown) => {
    const ours = () => timed(() => work(many, oneOfMany), 200);
    const theirs = () => timed(() => work(few, oneOfFew), 200);
    // So that both run compiled code.
    await compare(10, ours, theirs);
    return asRatio(await compare(rounds, ours, theirs), ' ms');
  };
  return {
    head: ['time for a request', `with ${count.toLocaleString('en')} tasks under way to one`],
    rows: [
      ['GET a project', await against((mock) => mock.fetch(project))],
      ['GET a task', await against((mock, task) => mock.fetch(task))],
      ['POST a task', await against((mock) => mock.fetch('/api/backgroundtasks', reindex))],
      ['memory for each task', `${short(bytes)} bytes`],
    ],
  };
}

async function start(mock: Mock): Promise<string> {
  const response = await mock.fetch('/api/backgroundtasks', reindex);
  const { Self } = (await response.json()) as { Self: string };
  return Self;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Bytes that are in use. */
function memory(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
