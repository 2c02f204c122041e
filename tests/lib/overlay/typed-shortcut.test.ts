// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { TypedShortcut } from '@/lib/overlay/typed-shortcut';

class FakeSeller {
  readonly field = document.createElement('textarea');
  /** Keys that the page has seen. */
  readonly seen: string[] = [];
  readonly told: (string | undefined)[] = [];
  readonly pressed: string[] = [];
  readonly #ending = new AbortController();
  conversation: string | undefined = 'amazon:one';
  isOn = true;
  readonly shortcut: TypedShortcut;

  constructor() {
    const { signal } = this.#ending;
    document.body.replaceChildren(this.field);
    this.shortcut = new TypedShortcut({
      signal,
      isByHand: (event) => !('isForged' in event),
      isOn: () => this.isOn,
      conversation: () => this.conversation,
      tell: ({ typed }) => this.told.push(typed),
      press: (key, typed) => this.pressed.push(`${key} ${typed}`),
    });
    this.shortcut.watch(this.field);
    for (const type of ['keydown', 'keyup'] as const) {
      this.field.addEventListener(type, ({ key }) => this.seen.push(`${type} ${key}`), { signal });
    }
  }

  end(): void {
    this.#ending.abort();
  }

  /** Puts a text before the caret, and another behind it. */
  write(before: string, after = ''): void {
    this.field.value = before + after;
    this.field.setSelectionRange(before.length, before.length);
    this.field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Writes, and has the panel offer replies for it. */
  writeOffered(before: string): void {
    this.write(before);
    const typed = this.told.at(-1);
    if (typed !== undefined) this.shortcut.take({ typed, isOffered: true });
  }

  keyDown(key: string, init: KeyboardEventInit & { readonly isForged?: true } = {}): boolean {
    const event = new KeyboardEvent('keydown', {
      key,
      code: key,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...init,
    });
    if (init.isForged) Object.assign(event, { isForged: true });
    return this.field.dispatchEvent(event);
  }

  keyUp(key: string): void {
    this.field.dispatchEvent(new KeyboardEvent('keyup', { key, code: key, bubbles: true, composed: true }));
  }

  press(key: string, init: KeyboardEventInit = {}): void {
    this.keyDown(key, init);
    this.keyUp(key);
  }
}

let seller: FakeSeller;
beforeEach(() => {
  seller?.end();
  seller = new FakeSeller();
});

describe('TypedShortcut', () => {
  it('tells of a shortcut as it is typed, and when it is gone', () => {
    for (const text of ['Hello', 'Hello ', 'Hello /', 'Hello /s', 'Hello /sh', 'Hello /sh ']) seller.write(text);
    expect(seller.told).toEqual(['/s', '/sh', undefined]);
  });

  it('tells nothing of what is no shortcut', () => {
    for (const text of ['12/03', 'https://example.com/a', 'and/or']) seller.write(text);
    expect(seller.told).toEqual([]);
  });

  it('tells nothing while it is switched off', () => {
    seller.isOn = false;
    seller.write('/shi');
    expect(seller.told).toEqual([]);
  });

  it.each([
    ['ArrowDown', 'down /shi'],
    ['ArrowUp', 'up /shi'],
    ['Enter', 'choose /shi'],
    ['Tab', 'choose /shi'],
  ])('takes %s while replies are offered: the page never sees it', (key, pressed) => {
    seller.writeOffered('/shi');
    seller.press(key);
    expect(seller.pressed).toEqual([pressed]);
    expect(seller.seen).toEqual([]);
  });

  it('leaves every key to the page until replies are offered', () => {
    seller.write('/shi');
    seller.press('Enter');
    seller.shortcut.take({ typed: '/shi', isOffered: false });
    seller.press('Enter');
    expect(seller.pressed).toEqual([]);
    expect(seller.seen).toEqual(['keydown Enter', 'keyup Enter', 'keydown Enter', 'keyup Enter']);
  });

  it('takes an offer for other letters for none', () => {
    seller.write('/shi');
    seller.shortcut.take({ typed: '/sh', isOffered: true });
    expect(seller.keyDown('Enter')).toBe(true);
  });

  it.each([
    ['Shift', { shiftKey: true }],
    ['Control', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['an input method composing', { isComposing: true }],
    ['an input method of its own', { keyCode: 229 }],
  ])('leaves Enter with %s to the page', (_, init) => {
    seller.writeOffered('/shi');
    expect(seller.keyDown('Enter', init)).toBe(true);
    expect(seller.pressed).toEqual([]);
  });

  it('hears no key that the page has forged', () => {
    seller.writeOffered('/shi');
    expect(seller.keyDown('Enter', { isForged: true })).toBe(true);
    expect(seller.pressed).toEqual([]);
  });

  it('lets nothing of a taken press through, however long the key is held', () => {
    seller.writeOffered('/shi');
    seller.keyDown('Enter');
    seller.field.value = 'A reply';
    seller.shortcut.leave();
    seller.keyDown('Enter', { repeat: true });
    seller.keyUp('Enter');
    expect(seller.seen).toEqual([]);
    expect(seller.pressed).toEqual(['choose /shi']);
    seller.press('Enter');
    expect(seller.seen).toEqual(['keydown Enter', 'keyup Enter']);
  });

  it('leaves a key that was the page’s when it went down to the page', () => {
    seller.write('/shi');
    seller.keyDown('Enter');
    seller.shortcut.take({ typed: '/shi', isOffered: true });
    seller.keyDown('Enter', { repeat: true });
    seller.keyUp('Enter');
    expect(seller.seen).toEqual(['keydown Enter', 'keydown Enter', 'keyup Enter']);
  });

  it('closes by Escape until another word is begun', () => {
    seller.writeOffered('/shi');
    seller.press('Escape');
    expect(seller.seen).toEqual([]);
    seller.write('/ship');
    seller.write('/sh');
    expect(seller.told).toEqual(['/shi', undefined]);
    expect(seller.keyDown('Enter')).toBe(true);
    seller.write('/ship and /r');
    expect(seller.told.at(-1)).toBe('/r');
  });

  it('closes where the caret goes elsewhere', () => {
    seller.writeOffered('/shi');
    seller.field.setSelectionRange(1, 1);
    expect(seller.keyDown('Enter')).toBe(true);
    seller.field.click();
    expect(seller.told.at(-1)).toBeUndefined();
  });

  it('offers nothing where the caret merely comes to a word', () => {
    seller.field.value = 'see /shi';
    seller.field.setSelectionRange(8, 8);
    seller.keyUp('ArrowRight');
    seller.field.click();
    expect(seller.told).toEqual([]);
  });

  it('hears of what an editor has written without telling of input', () => {
    seller.field.value = '/shi';
    seller.field.setSelectionRange(4, 4);
    seller.keyUp('i');
    expect(seller.told).toEqual(['/shi']);
  });

  it('closes when something else on the page gets the keyboard', () => {
    seller.writeOffered('/shi');
    const other = document.body.appendChild(document.createElement('input'));
    other.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(seller.told.at(-1)).toBeUndefined();
  });

  it('closes when another conversation is opened, and stays closed for the word that came along', () => {
    seller.writeOffered('/shi');
    seller.conversation = 'amazon:two';
    seller.shortcut.watch(seller.field);
    expect(seller.told.at(-1)).toBeUndefined();
    expect(seller.keyDown('Enter')).toBe(true);
  });

  it('looks into no box that the page has taken away', () => {
    seller.writeOffered('/shi');
    seller.field.remove();
    seller.shortcut.watch(undefined);
    expect(seller.told.at(-1)).toBeUndefined();
  });

  it('never takes a fresh key but for an offer of exactly what stands before the caret', () => {
    const word = fc.constantFrom('/s', '/sh', '/shi', 'x/s', '12/03', '', '/shi ', '/返品');
    const act = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), before: word, after: fc.constantFrom('', ' and more') }),
      fc.record({ kind: fc.constant('silent' as const), before: word }),
      fc.record({ kind: fc.constant('offer' as const), typed: word, isOffered: fc.boolean() }),
      fc.record({ kind: fc.constant('switch' as const), conversation: fc.constantFrom('amazon:one', 'amazon:two') }),
      fc.record({
        kind: fc.constant('key' as const),
        key: fc.constantFrom('Enter', 'Tab', 'ArrowDown', 'ArrowUp', 'Escape', 'a'),
        shiftKey: fc.boolean(),
        isComposing: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        seller.end();
        seller = new FakeSeller();
        let offer: string | undefined;
        for (const each of acts) {
          if (each.kind === 'write') seller.write(each.before, each.after);
          if (each.kind === 'silent') {
            seller.field.value = each.before;
            seller.field.setSelectionRange(each.before.length, each.before.length);
          }
          if (each.kind === 'offer') {
            seller.shortcut.take(each);
            offer = each.isOffered ? each.typed : offer === each.typed ? undefined : offer;
          }
          if (each.kind === 'switch') {
            seller.conversation = each.conversation;
            seller.shortcut.watch(seller.field);
          }
          if (each.kind !== 'key') continue;
          const before = seller.field.value.slice(0, seller.field.selectionStart);
          const isTaken = !seller.keyDown(each.key, each);
          seller.keyUp(each.key);
          if (!isTaken) continue;
          expect(each.key).not.toBe('a');
          expect(each.shiftKey || each.isComposing).toBe(false);
          expect(offer !== undefined && /^$|\s$/.test(before.slice(0, -offer.length)) && before.endsWith(offer)).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
