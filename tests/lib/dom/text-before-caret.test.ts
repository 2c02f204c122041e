// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { textBeforeCaret } from '@/lib/dom/text-before-caret';

afterEach(() => document.body.replaceChildren());

/** A field of this markup with the caret at the `|`. */
function editable(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const field = document.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!field) throw new Error('no field');
  const walk = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.nodeValue?.indexOf('|') ?? -1;
    if (at < 0) continue;
    node.nodeValue = (node.nodeValue ?? '').replace('|', '');
    document.getSelection()?.collapse(node, at);
    return field;
  }
  throw new Error('no caret');
}

describe('textBeforeCaret', () => {
  it('reads a text box up to its caret', () => {
    const box = document.body.appendChild(document.createElement('textarea'));
    box.value = 'Hello /shi and more';
    box.setSelectionRange(10, 10);
    expect(textBeforeCaret(box, 43)).toBe('Hello /shi');
    expect(textBeforeCaret(box, 4)).toBe('/shi');
    box.setSelectionRange(6, 10);
    expect(textBeforeCaret(box, 43)).toBeUndefined();
  });

  it.each([
    ['bare text', 'Hello /shi| and', 'Hello /shi'],
    ['the first line', '<p>/shi|</p>', '/shi'],
    ['a line below another', '<p>Hello</p><p>/shi|</p>', '/shi'],
    ['a line below a break', 'Hello<br>/shi|', '/shi'],
    ['spans that editors wrap lines in', '<div><span><span>/shi|</span></span></div>', '/shi'],
    ['a space in another span', '<p><span>Hello </span><span>/shi|</span></p>', ' /shi'],
    ['a letter in another span', '<p><b>and</b>/shi|</p>', 'd/shi'],
    ['a letter around a span', '<p>and<b>/shi|</b></p>', 'd/shi'],
    ['marks of an editor', '<p><span>\ufeff</span><span>/shi|</span></p>', '/shi'],
    ['a picture', '<p><img alt="">/shi|</p>', '\ufffc/shi'],
    ['a mention', '<p><span contenteditable="false">@Ann </span>/shi|</p>', '\ufffc/shi'],
  ])('reads %s', (_, html, text) => {
    expect(textBeforeCaret(editable(html), 43)).toBe(text);
  });

  it('joins texts that a browser has parted', () => {
    const field = editable('/sh|');
    const more = field.appendChild(document.createTextNode('ip'));
    document.getSelection()?.collapse(more, 1);
    expect(textBeforeCaret(field, 43)).toBe('/shi');
    document.getSelection()?.collapse(field, 2);
    expect(textBeforeCaret(field, 43)).toBe('/ship');
  });

  it('tells nothing while something is selected, or something else is', () => {
    const field = editable('/shi|');
    document.getSelection()?.setBaseAndExtent(field, 0, field, 1);
    expect(textBeforeCaret(field, 43)).toBeUndefined();
    const other = document.body.appendChild(document.createElement('p'));
    other.textContent = '/other';
    document.getSelection()?.collapse(other, 1);
    expect(textBeforeCaret(field, 43)).toBeUndefined();
  });
});
