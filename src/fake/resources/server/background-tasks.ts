import { defineResource } from '../../resource/define.ts';
import { describeTask, startedTask, startTask } from '../../tasks/start.ts';

export default defineResource('background-tasks', {
  operations: {
    startBackgroundTask: (call) => {
      const { world, body, fail } = call;
      const { task, reason } = startTask(world, body.Type, body.Parameters);
      if (!task) return fail(500, reason);
      const response = startedTask(call, task);
      // Only here is the signal asked for, because making one is slow.
      return body.StreamProgress ? { ...response, body: world.tasks.follow(task, call.signal) } : response;
    },
    getBackgroundTaskStatus: (call) => {
      const task = call.world.tasks.get(call.path.id);
      if (!task)
        return call.fail(404, `No background task has the id ${call.path.id}, or it ended long ago.`);
      return { status: 200, body: describeTask(call, task) };
    },
  },
});
