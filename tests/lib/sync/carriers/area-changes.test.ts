import { describe, expect, it } from 'vitest';
import { type AreaChangePort, watchArea } from '@/lib/sync/carriers/area-changes';

type Listener = Parameters<AreaChangePort['addListener']>[0];

function watched() {
  const listeners: Listener[] = [];
  const told: (readonly string[])[] = [];
  watchArea({ addListener: (listener) => void listeners.push(listener) }, (names) => void told.push(names));
  const say: Listener = (changes) => {
    for (const listener of listeners) listener(changes);
  };
  return { told, say };
}

describe('watchArea', () => {
  it('listens at once, so that the browser wakes the background for it', () => {
    const listeners: Listener[] = [];
    watchArea({ addListener: (listener) => void listeners.push(listener) }, () => {});
    expect(listeners).toHaveLength(1);
  });

  it('tells each blob of which items came, once', () => {
    const { told, say } = watched();
    say({ 'rd.a-1.00': { newValue: 'x' }, 'rd.a-1.01': { newValue: 'y' }, 'rd.b-1.00': { newValue: 'z' } });
    expect(told).toEqual([['a-1', 'b-1']]);
  });

  it.each([
    ['items that went', { 'rd.a-1.00': { oldValue: 'x' } }],
    ['items that were written again as they were', { 'rd.a-1.00': { oldValue: 'x', newValue: 'x' } }],
    ['items of something else', { theme: { newValue: 'dark' }, 'rd.a-1': { newValue: 'x' } }],
    ['nothing', {}],
  ])('keeps quiet about %s', (_what, changes) => {
    const { told, say } = watched();
    say(changes);
    expect(told).toEqual([]);
  });
});
