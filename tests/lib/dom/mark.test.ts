// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMarks, type Marks } from '@/lib/dom/mark';

let ending: AbortController;
let marks: Marks;

beforeEach(() => {
  document.body.innerHTML = '<ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>';
  ending = new AbortController();
  marks = createMarks({ document, signal: ending.signal });
});

afterEach(() => {
  ending.abort();
});

function row(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error('no row');
  return found;
}

const chips = (): readonly Element[] => [...document.querySelectorAll('[data-replydock="deadline"]')];
const dueAt = Date.UTC(2026, 10, 22, 8, 24);

describe('createMarks', () => {
  it('puts the chip last in the row, with its state and times', () => {
    marks.show(row('li'), { state: 'ok', label: '7–31 h', dueAt, dueLatestAt: dueAt + 86_400_000 });
    const chip = row('li').lastElementChild;
    expect(row('li').lastChild).toBe(chip);
    expect(Object.fromEntries([...(chip?.attributes ?? [])].map(({ name, value }) => [name, value]))).toMatchObject({
      'data-replydock': 'deadline',
      'data-state': 'ok',
      'data-due-at': '2026-11-22T08:24:00.000Z',
      'data-due-latest': '2026-11-23T08:24:00.000Z',
      'aria-hidden': 'true',
    });
  });

  it('gives both ends of an exact time alike, and none where none is known', () => {
    marks.show(row('li'), { state: 'late', label: 'Late 3 h', dueAt });
    expect(chips()[0]?.getAttribute('data-due-latest')).toBe('2026-11-22T08:24:00.000Z');
    marks.show(row('li'), { state: 'unknown', label: 'Unknown' });
    expect(chips()[0]?.hasAttribute('data-due-at')).toBe(false);
    expect(chips()[0]?.hasAttribute('data-due-latest')).toBe(false);
  });

  it('keeps its words from the page', () => {
    marks.show(row('li'), { state: 'soon', label: '2 h 41' });
    expect(chips()[0]?.shadowRoot).toBeNull();
    expect(row('li').textContent).toBe('one');
  });

  it('stands in the last cell of a table row', () => {
    marks.show(row('tr'), { state: 'soon', label: '2 h 41' });
    expect(row('td:last-child').lastElementChild).toBe(chips()[0]);
  });

  it('stands in the shadow root of a component that shows no children', () => {
    document.body.innerHTML = '<kat-row></kat-row>';
    const root = row('kat-row').attachShadow({ mode: 'open' });
    marks.show(row('kat-row'), { state: 'soon', label: '2 h 41' });
    expect(root.lastElementChild?.getAttribute('data-state')).toBe('soon');
  });

  it('shows nothing where nothing waits', () => {
    marks.show(row('li'), { state: 'soon', label: '2 h 41' });
    marks.show(row('li'), { state: 'none', label: '' });
    expect(chips()).toEqual([]);
  });

  it('touches nothing that did not change', async () => {
    marks.show(row('li'), { state: 'soon', label: '2 h 41', dueAt });
    await Promise.resolve();
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    marks.show(row('li'), { state: 'soon', label: '2 h 41', dueAt });
    expect(observer.takeRecords()).toEqual([]);
    observer.disconnect();
  });

  it('comes back, alone and last, when the page has drawn the row anew', () => {
    marks.show(row('li'), { state: 'soon', label: '2 h 41' });
    row('li').append('more');
    marks.show(row('li'), { state: 'soon', label: '2 h 41' });
    expect(row('li').lastChild).toBe(chips()[0]);
    row('li').textContent = 'new';
    marks.show(row('li'), { state: 'soon', label: '2 h 41' });
    expect(chips()).toHaveLength(1);
  });

  it('removes copies that the page made of a row with its chip', () => {
    marks.show(row('li'), { state: 'soon', label: '2 h 41' });
    const copy = row('li').cloneNode(true);
    row('ul').append(copy);
    marks.clear(row('li:last-child'));
    expect(chips()).toHaveLength(1);
  });

  it('removes chips that an older version has left', () => {
    row('li').insertAdjacentHTML('beforeend', '<span data-replydock="deadline"></span>');
    createMarks({ document, signal: ending.signal });
    expect(chips()).toEqual([]);
  });

  it('takes all chips away at its end, and shows none after', () => {
    for (const element of document.querySelectorAll('li')) marks.show(element, { state: 'ok', label: '18 h' });
    ending.abort();
    marks.show(row('li'), { state: 'ok', label: '18 h' });
    expect(chips()).toEqual([]);
  });
});
