// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  closestAcross,
  findAll,
  findFirst,
  flatParent,
  focusedElement,
  isElement,
  nestedRoots,
  searchRoots,
} from '@/lib/dom/find';

afterEach(() => {
  document.body.replaceChildren();
});

function addShadow(parent: ParentNode & Node, html: string): ShadowRoot {
  const host = document.createElement('kat-box');
  parent.appendChild(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

function addFrame(html: string): Document {
  const frame = document.createElement('frame');
  const inner = document.implementation.createHTMLDocument();
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  document.body.append(frame);
  inner.body.innerHTML = html;
  return inner;
}

const idsOf = (elements: readonly Element[]): string[] => elements.map(({ id }) => id);

describe('findAll', () => {
  it('finds across shadow roots in shadow roots and frames, the outermost first', () => {
    const outer = addShadow(document.body, '<p id="in-shadow"></p>');
    addShadow(outer, '<p id="deeper"></p>');
    addFrame('<p id="in-frame"></p>');
    document.body.insertAdjacentHTML('beforeend', '<p id="outside"></p>');
    expect(idsOf(findAll(document, 'p'))).toEqual(['outside', 'in-shadow', 'deeper', 'in-frame']);
  });

  it('finds the same in roots that were collected before', () => {
    addShadow(document.body, '<p id="a"></p>');
    const roots = searchRoots(document);
    expect(findAll(roots, 'p')).toEqual(findAll(document, 'p'));
    expect(findFirst(roots, 'p')?.id).toBe('a');
  });

  it('does not enter closed shadow roots', () => {
    const host = document.createElement('kat-box');
    document.body.append(host);
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p></p>';
    expect(findAll(document, 'p')).toEqual([]);
  });

  it('stops at roots that are nested without end', () => {
    let parent: ParentNode & Node = document.body;
    for (let depth = 0; depth < 40; depth += 1) parent = addShadow(parent, '');
    expect(nestedRoots(document)).toHaveLength(12);
  });
});

describe('findFirst', () => {
  it('takes a match outside before one in a shadow root', () => {
    addShadow(document.body, '<p id="inside"></p>');
    document.body.insertAdjacentHTML('beforeend', '<p id="outside"></p>');
    expect(findFirst(document, 'p')?.id).toBe('outside');
  });

  it('is undefined when nothing matches', () => {
    expect(findFirst(document, 'p')).toBeUndefined();
  });
});

describe('closestAcross', () => {
  it('goes on from shadow roots to their hosts', () => {
    document.body.innerHTML = '<section id="row"></section>';
    const section = findFirst(document, 'section');
    if (!section) throw new Error('no section');
    const inner = addShadow(addShadow(section, ''), '<b></b>').firstElementChild;
    if (!inner) throw new Error('no inner');
    expect(closestAcross(inner, 'section')?.id).toBe('row');
    expect(closestAcross(inner, 'table')).toBeUndefined();
  });
});

describe('flatParent', () => {
  it('is the parent, and the host of a root', () => {
    const root = addShadow(document.body, '<p><b></b></p>');
    const inner = root.querySelector('b');
    expect([inner, inner?.parentElement].map((element) => element && flatParent(element))).toEqual([
      root.firstElementChild,
      root.host,
    ]);
  });
});

describe('focusedElement', () => {
  it('looks into shadow roots', () => {
    const root = addShadow(document.body, '<textarea id="box"></textarea>');
    const box = root.querySelector('textarea');
    box?.focus();
    expect(focusedElement(document)?.id).toBe('box');
  });
});

describe('isElement', () => {
  it('holds for elements of other windows, not for other nodes and values', () => {
    expect(isElement(addFrame('<p></p>').body)).toBe(true);
    expect([document, document.createTextNode(''), 'p', null, undefined, {}].map(isElement)).not.toContain(true);
  });
});
