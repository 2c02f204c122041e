// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"enableIframePageLoading": true}}
import { afterEach, describe, expect, it } from 'vitest';
import { createDock, type DockOptions } from '@/lib/dom/dock';

let ending = new AbortController();

afterEach(() => {
  ending.abort();
  ending = new AbortController();
});

function dock(overrides: Partial<DockOptions> = {}) {
  return createDock({
    document,
    frameUrl: 'about:blank#panel',
    title: 'Replydock',
    widthPx: 360,
    isFolded: false,
    signal: ending.signal,
    protectedElements: () => [],
    ...overrides,
  });
}

const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

describe('createDock', () => {
  it('puts in one frame that can write to the clipboard', () => {
    dock();
    expect(frames().map(({ title, allow }) => [title, allow])).toEqual([['Replydock', 'clipboard-write']]);
  });

  it('has the page give way, and gives the room back', () => {
    document.documentElement.style.setProperty('margin-right', '7px');
    const { dispose } = dock();
    expect(document.documentElement.style.getPropertyValue('margin-right')).toBe('360px');
    dispose();
    expect(document.documentElement.style.getPropertyValue('margin-right')).toBe('7px');
    expect(frames()).toEqual([]);
    document.documentElement.style.removeProperty('margin-right');
  });

  it('leaves a page alone that clears it away again and again', async () => {
    document.documentElement.style.setProperty('margin-right', '7px');
    const { refresh, setWidth } = dock();
    for (let cleared = 0; cleared < 10 && frames().length > 0; cleared += 1) {
      for (const frame of frames()) frame.remove();
      await Promise.resolve();
    }
    refresh();
    setWidth(420);
    expect(frames()).toEqual([]);
    expect(document.documentElement.style.getPropertyValue('margin-right')).toBe('7px');
    document.documentElement.style.removeProperty('margin-right');
  });

  it('ends with its signal', () => {
    dock();
    ending.abort();
    expect(frames()).toEqual([]);
  });

  it('tells each new shape once', () => {
    const told: unknown[] = [];
    const { setLayout } = dock({ onResize: ({ widthPx }) => told.push(widthPx) });
    setLayout({ widthPx: 360, isFolded: false });
    setLayout({ widthPx: 360, isFolded: true });
    setLayout({ widthPx: 400, isFolded: false });
    setLayout({ widthPx: 400, isFolded: false });
    expect(told).toEqual([360, 40, 400]);
  });

  it('waits for the page to load', () => {
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    dock();
    expect(frames()).toEqual([]);
    Reflect.deleteProperty(document, 'readyState');
    window.dispatchEvent(new Event('load'));
    expect(frames()).toHaveLength(1);
  });

  it('leaves the place to a living script and takes that of a dead one', () => {
    let isValid = true;
    dock({ title: 'first', isValid: () => isValid });
    dock({ title: 'second' });
    expect(frames().map(({ title }) => title)).toEqual(['first']);
    isValid = false;
    dock({ title: 'third' });
    expect(frames().map(({ title }) => title)).toEqual(['third']);
  });

  it('can be told of changes after its end', () => {
    const { setFolded, refresh, focus, dispose } = dock();
    dispose();
    setFolded(true);
    refresh();
    focus();
    expect(frames()).toEqual([]);
  });
});
