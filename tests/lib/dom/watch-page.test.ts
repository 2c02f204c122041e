// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/lib/dom/watch-page';

let ending: AbortController;
let calls: number;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>7h</p><kat-late></kat-late>';
  ending = new AbortController();
  calls = 0;
  watchPage({
    document,
    signal: ending.signal,
    quietMs: 50,
    onChange: () => {
      calls += 1;
    },
  });
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** How often it tells within `ms` after the change. */
async function tellsAfter(change: () => void, ms = 400): Promise<number> {
  calls = 0;
  change();
  await vi.advanceTimersByTimeAsync(ms);
  return calls;
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error('no element');
  return found;
}

describe('watchPage', () => {
  it('tells once of many changes', async () => {
    expect(await tellsAfter(() => document.body.append('a', 'b', document.createElement('p')))).toBe(1);
    expect(await tellsAfter(() => {})).toBe(0);
  });

  it('tells of changes in a shadow root that came with a new node', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    await tellsAfter(() => document.body.append(host));
    expect(await tellsAfter(() => root.append('x'))).toBe(1);
  });

  it('tells of a style sheet that has come in a shadow root, and of no other thing that loads', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('link'), document.createElement('img'));
    await tellsAfter(() => document.body.append(host));
    expect(await tellsAfter(() => root.querySelector('img')?.dispatchEvent(new Event('load')))).toBe(0);
    expect(await tellsAfter(() => root.querySelector('link')?.dispatchEvent(new Event('load')))).toBe(1);
  });

  it('finds a shadow root that a component attaches late', async () => {
    const root = element('kat-late').attachShadow({ mode: 'open' });
    expect(await tellsAfter(() => root.append('x'), 2_100)).toBe(1);
    expect(await tellsAfter(() => root.append('y'))).toBe(1);
  });

  it('tells of a new address', async () => {
    expect(
      await tellsAfter(() => {
        history.pushState({}, '', '#cc=2');
        window.dispatchEvent(new Event('popstate'));
      }),
    ).toBe(document.URL.includes('cc=2') ? 1 : 0);
  });

  it('tells of what only ticks once in a long while', async () => {
    const tick = (): void => {
      const text = element('p').firstChild;
      if (text) text.nodeValue = '8h';
    };
    expect(await tellsAfter(tick, 20_000)).toBe(0);
    expect(await tellsAfter(() => {}, 11_000)).toBe(1);
  });

  it('does not tell of our own nodes', async () => {
    const chip = '<i data-replydock="deadline"></i>';
    expect(await tellsAfter(() => element('p').insertAdjacentHTML('beforeend', chip))).toBe(0);
  });

  it('is silent after its end', async () => {
    ending.abort();
    expect(await tellsAfter(() => document.body.append('x'), 5_000)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
