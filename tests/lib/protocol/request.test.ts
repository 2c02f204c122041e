import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import * as z from 'zod/mini';
import { direction as directionOf, overhear, RequestError, request, serve, toExtension } from '@/lib/protocol/request';

const direction = directionOf({
  to: 'kitchen',
  payloads: { 'tea/make': z.object({ cups: z.int() }), 'tea/throw': z.object({}) },
  answers: { 'tea/make': z.object({ minutes: z.int() }), 'tea/throw': z.object({}) },
});

const anybody = { maySend: () => true };

function serveTea(options = anybody): number[] {
  const cups: number[] = [];
  serve(
    direction,
    {
      'tea/make': async (payload) => {
        cups.push(payload.cups);
        return { minutes: payload.cups * 3 };
      },
      'tea/throw': async () => {
        throw new Error('broken pot');
      },
    },
    options,
  );
  return cups;
}

describe('request', () => {
  beforeEach(() => fakeBrowser.reset());

  it('brings back the answer of whoever serves the direction', async () => {
    serveTea();
    const answer = await request(direction, { name: 'tea/make', payload: { cups: 2 }, transport: toExtension });
    expect(answer).toEqual({ minutes: 6 });
  });

  it('refuses a payload that does not fit, unseen by the handler', async () => {
    const cups = serveTea();
    const message = { to: 'kitchen', name: 'tea/make', payload: { cups: 'two' } };
    await expect(toExtension(message)).rejects.toThrow();
    expect(cups).toEqual([]);
  });

  it('throws a RequestError when the answer does not fit', async () => {
    const transport = async () => ({ minutes: 'soon' });
    await expect(request(direction, { name: 'tea/make', payload: { cups: 1 }, transport })).rejects.toThrow(
      RequestError,
    );
  });

  it('throws a RequestError when the handler fails', async () => {
    serveTea();
    await expect(request(direction, { name: 'tea/throw', payload: {}, transport: toExtension })).rejects.toThrow(
      RequestError,
    );
  });

  it.each([
    ['another end', { to: 'garage', name: 'tea/make', payload: { cups: 1 } }],
    ['an unknown name', { to: 'kitchen', name: 'coffee/make', payload: { cups: 1 } }],
    ['a name every object has', { to: 'kitchen', name: 'toString', payload: {} }],
    ['no envelope', 'tea please'],
  ])('does not serve a message for %s', async (_, message) => {
    const cups = serveTea();
    await toExtension(message).catch(() => undefined);
    expect(cups).toEqual([]);
  });

  it('does not serve a sender that may not send', async () => {
    const cups = serveTea({ maySend: () => false });
    await toExtension({ to: 'kitchen', name: 'tea/make', payload: { cups: 1 } }).catch(() => undefined);
    expect(cups).toEqual([]);
  });
});

describe('overhear', () => {
  beforeEach(() => fakeBrowser.reset());

  it('hears fitting messages only, until its signal ends', async () => {
    const heard: number[] = [];
    const end = new AbortController();
    overhear(direction, 'tea/make', { ...anybody, onMessage: ({ cups }) => heard.push(cups), signal: end.signal });
    serveTea();
    await toExtension({ to: 'kitchen', name: 'tea/make', payload: { cups: 1 } });
    await toExtension({ to: 'kitchen', name: 'tea/make', payload: { cups: 'x' } }).catch(() => undefined);
    end.abort();
    await toExtension({ to: 'kitchen', name: 'tea/make', payload: { cups: 3 } });
    expect(heard).toEqual([1]);
  });
});
