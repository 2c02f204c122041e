// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markedRows } from '@/lib/marketplaces/ebay/active-row';

function marked(html: string): string[] {
  document.body.innerHTML = `<ul>${html}</ul>`;
  return markedRows([...document.querySelectorAll('[data-row]')]).map((row) => row.getAttribute('data-row') ?? '');
}

const row = (id: number, attributes = '') => `<li><button data-row="${id}" ${attributes}>row</button></li>`;

describe('markedRows', () => {
  it.each([
    ['the known class', row(1) + row(2, 'class="card__item--active"')],
    ['aria-selected', row(1, 'aria-selected="false"') + row(2, 'aria-selected="true"')],
    ['aria-current', row(1) + row(2, 'aria-current="page"')],
    ['aria-pressed', row(1, 'aria-pressed="false"') + row(2, 'aria-pressed="true"')],
    ['a state', row(1, 'data-state="closed"') + row(2, 'data-state="open"')],
    ['an attribute', row(1, 'data-active="false"') + row(2, 'data-active="true"')],
    ['another class', row(1, 'class="tile"') + row(2, 'class="tile is-selected"')],
    ['a class of a module', row(1, 'class="Row_x1"') + row(2, 'class="Row_x1 RowActive_y2"')],
    ['a box around the row', `${row(1)}<li class="item--current"><button data-row="2">row</button></li>`],
  ])('sees %s', (_name, html) => {
    expect(marked(html)).toEqual(['2']);
  });

  it.each([
    ['no mark', row(1) + row(2)],
    ['rows that are all marked', row(1, 'aria-selected="true"') + row(2, 'aria-selected="true"')],
    ['inactive rows', row(1) + row(2, 'class="tile--inactive"')],
    ['a mark inside a row', `${row(1)}<li><div data-row="2"><button aria-pressed="true">star</button> text</div></li>`],
    ['a mark around the whole list', `<div class="pane--active">${row(1)}${row(2)}</div>`],
  ])('sees nothing in %s', (_name, html) => {
    expect(marked(html)).toEqual([]);
  });

  it('gives both rows when two signs disagree', () => {
    expect(marked(row(1, 'aria-current="true"') + row(2, 'class="card__item--active"')).sort()).toEqual(['1', '2']);
  });
});
