import type { Mock } from '../../index.ts';

/** Lets time pass from the first request that changes something: until then nothing can be seen of it. */
export function startClockOnChange(mock: Mock, speed: number): Mock {
  let isStarted = false;
  return {
    ...mock,
    adapter: {
      ...mock.adapter,
      answer(request, peer) {
        const response = mock.adapter.answer(request, peer);
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        if (isStarted || isRead || new URL(request.url).pathname.includes('/_mock')) return response;
        isStarted = true;
        return Promise.resolve(response).finally(() => mock.clock.setRate(speed));
      },
    },
  };
}
