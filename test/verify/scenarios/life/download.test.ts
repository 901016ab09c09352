import { describe, expect, it } from 'vitest';
import { fileNamed } from '../../../../src/verify/fixtures/test-file.ts';
import { downloadFindings, goneFileFindings } from '../../../../src/verify/scenarios/life/download.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { type Answer, all, contextAt } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { inFull } from './keeping-server.ts';

const download = 'getAttachmentContents';
const file = fileNamed('file', 'a file');
const { bytes } = file;
const subject = { entity: 'Attachment', record: { Id: idOf(1) }, file } as unknown as Subject;

const said = async (findings: typeof downloadFindings, answer: Answer, of = subject) => {
  const { context, asked } = contextAt({ [download]: answer });
  return { told: (await all(findings(context, of))).map(inFull), asked };
};
const asked = [`${download} ${idOf(1)}`];
const status = (actual: number, why: string, more: object = {}) => ({
  operation: download,
  where: '/status',
  actual,
  message: `${download} responds with ${actual} instead of ${why}.`,
  exchanges: [`${download} ${idOf(1)} ${actual}`],
  ...more,
});

describe('the file with which a record was made', () => {
  const told = async (answer: Answer) => (await said(downloadFindings, answer)).told;
  const another = (place: string) => [
    {
      operation: download,
      where: '/body',
      message: `${download} gives back another file than was sent with an attachment: ${place}.`,
      exchanges: [`${download} ${idOf(1)} 200`],
    },
  ];

  it('comes back byte for byte', async () => {
    expect(await said(downloadFindings, bytes.slice())).toEqual({ told: [], asked });
    expect(await told(bytes.map((byte, index) => (index === 5 || index === 7 ? byte ^ 1 : byte)))).toEqual(
      another('byte 5 is another one'),
    );
    expect(await told(bytes.slice(0, -1))).toEqual(another(`byte ${bytes.length - 1} is another one`));
    expect(await told(Uint8Array.from([...bytes, 0]))).toEqual(
      another(`it goes on after byte ${bytes.length}`),
    );
    expect(await told(new TextDecoder().decode(bytes))).toEqual(another('byte 0 is another one'));
  });

  it('is there', async () => {
    expect(await told(404)).toEqual([
      status(404, '200 to the file of an attachment that was just made', { expected: 200 }),
    ]);
  });

  it('is not asked for where there is none, or nobody knows its address', async () => {
    for (const other of [{ ...subject, file: undefined }, { ...subject, entity: 'Script' } as const])
      for (const findings of [downloadFindings, goneFileFindings])
        expect(await said(findings, bytes, other)).toEqual({ told: [], asked: [] });
  });
});

describe('the file of a record that is deleted', () => {
  it('is gone', async () => {
    expect(await said(goneFileFindings, 404)).toEqual({ told: [], asked });
    expect((await said(goneFileFindings, bytes)).told).toEqual([
      status(200, '404 to the file of an attachment that is deleted', { expected: 404 }),
    ]);
  });
});
