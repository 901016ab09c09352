import { describe, expect, it } from 'vitest';
import { location } from '../../../../src/verify/checks/exchanges/location.ts';
import type { Sabotage } from '../../../faulty-servers/faulty-server.ts';
import { header } from '../../../faulty-servers/sabotage.ts';
import { conformingRequests, type Look, look, titleOf } from './look.ts';

const run: Look = {
  operation: 'createScriptRunForScriptAssignment',
  ask: { path: { id: 'f6b4fb38-b211-46f7-9a64-2fe3c10c3d59' } },
};
const reindex: Look = {
  operation: 'startBackgroundTask',
  ask: { body: { Type: 'Reindex', Parameters: {} } },
};
const streamed: Look = {
  operation: 'startBackgroundTask',
  ask: { body: { Type: 'Reindex', Parameters: {}, StreamProgress: true } },
};
const ticket: Look = {
  operation: 'startBackgroundTask',
  ask: {
    body: {
      Type: 'LinkTicketToStepResult',
      Parameters: { StepResultId: 'ad3c8f9a-6959-4226-9b47-a0a601595de4', Key: 'TST-123' },
    },
  },
};
const incident: Look = {
  operation: 'startCreateIncidentFromTicket',
  ask: { path: { externalSystemLinkId: 'c63e805c-e5d3-4919-9d10-a0a500e0754a', ticketId: '18759' } },
};

const moved = (request: Look, change: (address: string) => string): Sabotage =>
  header(request.operation, 'Location', (_, given) => change(given));
const shortened = (address: string) => address.replace('/backgroundtask/', '/');
const othersId = (address: string) => address.replace(/.{4}$/, '0000');

describe('location', () => {
  it.each([...conformingRequests, ticket, incident].map((it) => [titleOf(it), it] as const))(
    'has nothing against the fake: %s',
    async (_, request) => {
      expect(await look(location, request)).toEqual([]);
    },
  );

  it.each([
    ['another run', run, othersId],
    [
      'the assignment of the run',
      run,
      () => 'http://localhost/api/scriptassignment/f6b4fb38-b211-46f7-9a64-2fe3c10c3d59',
    ],
    ['nothing', run, () => 'http://localhost/nowhere'],
    ['another task', reindex, othersId],
    ['another task than the stream', streamed, othersId],
    ['a task without its segment, which only tickets are printed with', reindex, shortened],
    ['another ticket task without its segment', ticket, (it: string) => shortened(othersId(it))],
    ['another task of a ticket without its segment', incident, (it: string) => shortened(othersId(it))],
  ])('catches a Location of %s', async (_, request, change) => {
    const found = await look(location, { ...request, sabotage: moved(request, change) });
    expect(found).toMatchObject([{ severity: 'violation', where: '/headers/Location', discrepancies: [] }]);
    expect(found[0]?.message).toMatch(/^Location of \w+ is .* which is not the .* in the body\.$/);
  });

  it.each([ticket, incident])(
    'accepts the printed Location of ticket tasks, and says that it is in doubt: $operation',
    async (request) => {
      const found = await look(location, { ...request, sabotage: moved(request, shortened) });
      expect(found).toMatchObject([
        { severity: 'information', discrepancies: ['Location of ticket tasks lacks /backgroundtask/'] },
      ]);
    },
  );

  it('accepts another host and prefix', async () => {
    const sabotage = moved(run, (it) =>
      it.replace('http://localhost', 'https://et.example.org/EnterpriseTester'),
    );
    expect(await look(location, { ...run, sabotage })).toEqual([]);
  });
});
