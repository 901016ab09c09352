import { defineResource } from '../resource.ts';
import { describeTask, startTask } from '../tasks.ts';

export default defineResource('background-tasks', {
  operations: {
    startBackgroundTask: (call) => {
      const { world, body, refuse, signal } = call;
      const { task, reason } = startTask(world, body.Type, body.Parameters);
      if (!task) return refuse(500, reason);
      const described = describeTask(call, task);
      return {
        status: 202,
        headers: { Location: described.Self },
        body: body.StreamProgress ? world.tasks.follow(task, signal) : described,
      };
    },
    getBackgroundTaskStatus: (call) => {
      const task = call.world.tasks.get(call.path.id);
      if (!task)
        return call.refuse(404, `No background task has the id ${call.path.id}, or it ended long ago.`);
      return { status: 200, body: describeTask(call, task) };
    },
  },
});
