import { defineControlResource } from '../operations.ts';

export default defineControlResource('events', {
  streamEvents: ({ events, request: { signal } }) => ({ status: 200, body: events.stream(signal) }),
});
