import { expect, test } from 'vitest';
import { connect } from '../client.ts';

test.each([
  ['incidents', 'Number = 1', 'IncidentNumber = 1'],
  ['incidents', 'Number < 9 ORDER BY Number DESC', 'IncidentNumber < 9 ORDER BY IncidentNumber DESC'],
  ['executionpackages', 'Parent = Regression', 'Package = Regression'],
  ['scriptpackages', 'Parent IS EMPTY', 'Package IS EMPTY'],
  ['automatedtestruns', 'TestId = {test}', 'AutomatedTest = {test}'],
])('%s?tql=%s asks the same as %s', async (collection, tql, same) => {
  const client = connect();
  const run = client.mock.create.automatedTestRun();
  const { AutomatedTestId } = client.mock.store.AutomatedTestAssignment.getOrThrow(run.AssignmentId);
  const found = async (query: string) => {
    const asked = encodeURIComponent(query.replace('{test}', AutomatedTestId));
    const { body } = await client.get<{ Items: { Id: string }[] }>(`/api/${collection}?tql=${asked}`);
    return body.Items.map(({ Id }) => Id);
  };
  expect(await found(tql)).toEqual(await found(same));
  expect((await found(same)).length).toBeGreaterThan(0);
});
