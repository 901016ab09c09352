import { defineResource } from '../../resource/define.ts';
import { describeTask, startTask } from '../../tasks/start.ts';

export default defineResource('background-tasks', {
  operations: {
    startBackgroundTask: (call) => {
      const { world, body, fail } = call;
      const { task, reason } = startTask(world, body.Type, body.Parameters);
      if (!task) return fail(500, reason);
      const described = describeTask(call, task);
      return {
        status: 202,
        headers: { Location: described.Self },
        // Only here is the signal asked for, because making one is slow.
        body: body.StreamProgress ? world.tasks.follow(task, call.signal) : described,
      };
    },
    getBackgroundTaskStatus: (call) => {
      const task = call.world.tasks.get(call.path.id);
      if (!task)
        return call.fail(404, `No background task has the id ${call.path.id}, or it ended long ago.`);
      return { status: 200, body: describeTask(call, task) };
    },
  },
});
