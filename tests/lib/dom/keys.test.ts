// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type KeyPress, onShortcut, type Shortcut, toShortcut } from '@/lib/dom/keys';

const alt = { altKey: true, code: 'Digit1', key: '1' };

interface Press extends Partial<KeyPress> {
  readonly isAltGraph?: boolean;
}

function press({ isAltGraph = false, ...keys }: Press): KeyPress {
  return {
    code: '',
    key: '',
    keyCode: 0,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    repeat: false,
    isComposing: false,
    getModifierState: (modifier) => modifier === 'AltGraph' && isAltGraph,
    ...keys,
  };
}

function pressOnPage(isTrusted: boolean): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { ...alt, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  Object.defineProperty(event, 'getModifierState', { value: () => false });
  document.body.dispatchEvent(event);
  return event;
}

describe('toShortcut', () => {
  const cases: readonly [name: string, init: Press, shortcut: Shortcut | undefined][] = [
    ['Alt+1', alt, 'insert-1'],
    ['Alt+3', { ...alt, code: 'Digit3', key: '3' }, 'insert-3'],
    ['Alt+1 on a French keyboard', { ...alt, key: '&' }, 'insert-1'],
    ['Option+1 on a Mac', { ...alt, key: '¡' }, 'insert-1'],
    ['Alt+4', { ...alt, code: 'Digit4', key: '4' }, undefined],
    ['1 alone', { ...alt, altKey: false }, undefined],
    ['Alt+1 on the number pad, which writes characters by number', { ...alt, code: 'Numpad1' }, undefined],
    ['AltGr+1 on Windows', { ...alt, ctrlKey: true }, undefined],
    ['AltGr+1 on Linux', { ...alt, isAltGraph: true }, undefined],
    ['Alt+1 with Meta', { ...alt, metaKey: true }, undefined],
    ['Alt+Shift+1', { ...alt, shiftKey: true }, undefined],
    ['a held Alt+1', { ...alt, repeat: true }, undefined],
    ['Alt+1 while composing', { ...alt, isComposing: true }, undefined],
    ['Alt+1 while composing in older browsers', { ...alt, keyCode: 229 }, undefined],
    ['Alt+Shift+R', { altKey: true, shiftKey: true, code: 'KeyR', key: 'R' }, 'toggle-panel'],
    ['Alt+Shift+R on a Dvorak keyboard', { altKey: true, shiftKey: true, code: 'KeyO', key: 'R' }, 'toggle-panel'],
    ['the place of R with another letter', { altKey: true, shiftKey: true, code: 'KeyR', key: 'P' }, undefined],
    ['Alt+Shift+R on a Cyrillic keyboard', { altKey: true, shiftKey: true, code: 'KeyR', key: 'К' }, 'toggle-panel'],
    ['Alt+R', { altKey: true, code: 'KeyR', key: 'r' }, undefined],
  ];
  it.each(cases)('%s', (_name, init, shortcut) => {
    expect(toShortcut(press(init))).toBe(shortcut);
  });
});

describe('onShortcut', () => {
  it('does not hear keys that a page has forged', () => {
    const heard: Shortcut[] = [];
    const ending = new AbortController();
    onShortcut({ document, signal: ending.signal, onShortcut: (shortcut) => heard.push(shortcut) });
    expect([pressOnPage(false).defaultPrevented, heard]).toEqual([false, []]);
    ending.abort();
  });

  it('takes a real key away from the page, unless told that it is not taken', () => {
    const outcomes = [true, false].map((isTaken) => {
      const ending = new AbortController();
      onShortcut({ document, signal: ending.signal, onShortcut: () => isTaken });
      const { defaultPrevented } = pressOnPage(true);
      ending.abort();
      return defaultPrevented;
    });
    expect(outcomes).toEqual([true, false]);
  });
});
