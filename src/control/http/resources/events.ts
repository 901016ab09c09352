import { defineNoun } from '../operations.ts';

export default defineNoun('events', {
  streamEvents: ({ events, request: { signal } }) => ({ status: 200, body: events.stream(signal) }),
});
