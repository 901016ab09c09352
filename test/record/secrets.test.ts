import { describe, expect, it } from 'vitest';
import { changedServer } from './changed-world.ts';
import { recordingOf } from './recording.ts';
import { secretive, vocabulary } from './secretive.ts';

describe('a recording of a server full of secrets', () => {
  it('has none of them', async () => {
    const { server, secrets } = await secretive();
    const { text, summary } = await recordingOf(server);
    const there = text.toLowerCase();
    expect(secrets.filter((it) => there.includes(it.toLowerCase()))).toEqual([]);
    expect(secrets.length).toBeGreaterThan(150);
    // What it looked at had them.
    const clear = await recordingOf(server, { keep: ['*'] });
    const seen = secrets.filter((it) => clear.text.includes(it));
    expect(seen.length).toBeGreaterThan(130);
    expect(summary.left.filter(({ why }) => why.startsWith('unreadable'))).toEqual([]);
  });

  it('says which words of the server it keeps, and keeps no others', async () => {
    const { server } = await secretive();
    const { summary } = await recordingOf(server);
    expect(summary.clear.filter((it) => !vocabulary.includes(it))).toEqual([]);
  });

  it('keeps in clear what is asked for by name, and only that', async () => {
    const server = await changedServer();
    const [project] = [...server.store.Project];
    const { seed, text, summary } = await recordingOf(server, { keep: ['Project.Name', 'Organisation'] });
    expect(seed.Project?.map(({ Name }) => Name)).toContain(project?.Name);
    expect(seed.Project?.map(({ Slug }) => Slug)).not.toContain(project?.Slug);
    expect(seed.Organisation).toEqual(expect.arrayContaining([...server.store.Organisation]));
    expect(summary.clear).toEqual(expect.arrayContaining(['Project.Name', 'Organisation.LongDescription']));
    expect(text).not.toContain('joeb@unknown.net');
  });
});
