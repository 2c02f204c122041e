// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isTicking, isWorthReading } from '@/lib/dom/page-changes';

function recordsOf(html: string, change: (element: HTMLElement) => void): MutationRecord[] {
  document.body.innerHTML = html;
  const element = document.body.querySelector<HTMLElement>('*');
  if (!element) throw new Error('no element');
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
    attributes: true,
    attributeOldValue: true,
  });
  change(element);
  const records = observer.takeRecords();
  observer.disconnect();
  if (records.length === 0) throw new Error('nothing changed');
  return records;
}

function setFirstText(element: Element, text: string): void {
  if (element.firstChild) element.firstChild.nodeValue = text;
}

describe('isWorthReading', () => {
  const cases: readonly [name: string, html: string, change: (element: HTMLElement) => void, isWorth: boolean][] = [
    ['a new node', '<p></p>', (p) => p.append('x'), true],
    ['another text', '<p>a</p>', (p) => setFirstText(p, 'b'), true],
    ['the same text set again', '<p>a</p>', (p) => setFirstText(p, 'a'), false],
    ['a class', '<p></p>', (p) => p.classList.add('selected'), true],
    ['the same attribute set again', '<p class="a"></p>', (p) => p.setAttribute('class', 'a'), false],
    ['a part that hides by style', '<p></p>', (p) => p.setAttribute('style', 'color: red; display:none'), true],
    ['a part that shows by style', '<p style="display: none"></p>', (p) => p.setAttribute('style', ''), true],
    ['an animation by style', '<p style="top: 1px"></p>', (p) => p.setAttribute('style', 'top: 2px'), false],
    ['our own chip', '<p></p>', (p) => p.insertAdjacentHTML('beforeend', '<i data-replydock="deadline"></i>'), false],
    ['our own chip changing', '<p data-replydock="deadline"></p>', (p) => p.setAttribute('data-state', 'late'), false],
    ['our own attribute', '<p></p>', (p) => p.setAttribute('data-replydock-position', ''), false],
  ];
  it.each(cases)('%s', (_name, html, change, isWorth) => {
    expect(recordsOf(html, change).some(isWorthReading)).toBe(isWorth);
  });
});

describe('isTicking', () => {
  const cases: readonly [before: string, after: string, isTicking: boolean][] = [
    ['7h', '8h', true],
    ['59m', '1h', false],
    ['5 min ago', '6 min ago', true],
    ['vor 5 Min.', 'vor 6 Min.', true],
    ['Noch 2 Std. 5 Min.', 'Noch 2 Std. 4 Min.', true],
    ['5分前', '6分前', true],
    ['2d', '3w', false],
    ['000-1111111-2222222', '000-1111111-2222223', false],
    ['US$42.50', 'US$43.50', false],
    ['Order 5', 'Order 6', false],
    ['12 messages of 45 in the long list', '13 messages of 45 in the long list', false],
  ];
  it.each(cases)('%s becoming %s', (before, after, expected) => {
    const changed = recordsOf(`<p>${before}</p>`, (p) => setFirstText(p, after));
    expect(changed.every(isTicking)).toBe(expected);
    const replaced = recordsOf(`<p>${before}</p>`, (p) => p.replaceChildren(after));
    expect(replaced.every(isTicking)).toBe(expected && replaced.length === 1);
  });
});
