import { HttpError } from '../../../fake/http/http-error.ts';
import type { TaskFacts } from '../../tasks/tasks.ts';
import { defineControlResource } from '../operations.ts';

const shown = (body: TaskFacts) => ({ status: 200 as const, body });
const isEmpty = (value: object) => Object.keys(value).length === 0;

export default defineControlResource('tasks', {
  listTasks: ({ mock }) => ({ status: 200, body: mock.tasks.list() }),
  getTask({ mock, path: { id } }) {
    const task = mock.tasks.get(id);
    if (task) return shown(task);
    throw new HttpError(404, `No background task has the id ${id}, or it ended long ago.`);
  },
  advanceTask: ({ mock, path, body = {} }) =>
    shown(mock.tasks.advance(path.id, isEmpty(body) ? undefined : body)),
  finishTask: ({ mock, path }) => shown(mock.tasks.finish(path.id)),
  failTask: ({ mock, path, body }) => shown(mock.tasks.fail(path.id, body?.message)),
  holdTask: ({ mock, path }) => shown(mock.tasks.hold(path.id)),
  releaseTask: ({ mock, path }) => shown(mock.tasks.release(path.id)),
});
