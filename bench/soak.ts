import { readArguments } from '../src/codegen/script-arguments.ts';
import { allowance, type Sample, soak } from './soak/soak.ts';

/*
 * Sends a server a million requests and looks whether it ends with the memory that it began with. Ends with 1 when it does
 * not.
 */
const { values, wholeNumber } = readArguments('npm run soak -- [--requests <number>]', {
  requests: { type: 'string', default: '1000000' },
});
const samples = 20;
const requests = wholeNumber('--requests', values.requests, samples);
const inMegabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

function print({ requests, used, rss, worlds, waiting }: Sample): void {
  process.stdout.write(
    `${requests} requests: ${inMegabytes(used)} MB in use, ${inMegabytes(rss)} MB resident, ${worlds} worlds, ${waiting} streams\n`,
  );
}

const [first, ...later] = await soak({ requests, samples, onSample: print });
const last = later.at(-1);
if (!first || !last) throw new Error('Failed to soak: there is nothing to compare.');
const grown = last.used - first.used;
const isKept = grown <= allowance(first);
process.stdout.write(
  `${isKept ? 'Kept' : 'Not kept'}: ${inMegabytes(grown)} MB more, ${inMegabytes(allowance(first))} MB are allowed.\n`,
);
process.exitCode = isKept ? 0 : 1;
