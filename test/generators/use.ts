import assert from 'node:assert/strict';

/** What a generated client is asked to do, in its own way. */
export interface Client {
  projects(): Promise<
    { Items?: readonly { Id: string; Name: string }[] } | readonly { Id: string; Name: string }[]
  >;
  createPackage(name: string, projectId: string): Promise<{ Id: string; Name: string }>;
  startReindex(): Promise<string>;
  isComplete(taskId: string): Promise<boolean>;
  attach(scriptId: string, text: string): Promise<number>;
  search(tql: string): Promise<readonly { Id: string; Name: string }[]>;
}

/** Uses a client on a mock whose time runs fast. */
export async function use(client: Client): Promise<void> {
  const listed = await client.projects();
  const projects = 'Items' in listed ? (listed.Items ?? []) : (listed as readonly { Id: string }[]);
  const [project] = projects;
  assert.ok(project, 'there is a project');
  const made = await client.createPackage('Made by a client', project.Id);
  assert.equal(made.Name, 'Made by a client');
  const [script] = await client.search("Name = 'Do this and then that'");
  assert.equal(script?.Name, 'Do this and then that');
  assert.equal(await client.attach(script.Id, 'attached'), 1);
  const task = await client.startReindex();
  let asked = 0;
  while (!(await client.isComplete(task))) assert.ok(++asked < 1000, 'the task ends');
}
