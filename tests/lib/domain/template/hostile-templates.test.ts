import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSource } from '@/lib/domain/template/check-template';
import { completionsAt } from '@/lib/domain/template/complete-template';
import { markSource } from '@/lib/domain/template/mark-source';
import { renderTemplate } from '@/lib/domain/template/render-template';
import type { RenderOutcome } from '@/lib/domain/template/rendered-text';
import type { FindSnippet } from '@/lib/domain/template/snippets';
import { fieldsOf } from '@/lib/domain/template/template-fields';
import { hostileTemplates } from './hostile-templates';
import { fullValues, templateValuesOf } from './template-values-of';

const wide = Array.from({ length: 20 }, (_, index) => `{% render "w${index}" %}`).join('');
const bodies: Readonly<Record<string, string>> = {
  self: 'a{% render "self" %}',
  a: '{% render "b" %}',
  b: '{% render "a" %}',
  broken: '{{ buyer.',
  plain: 'x',
  wide,
};

/** A library that answers everything it can to make it long. */
const findSnippet: FindSnippet = (shortcut) => {
  const body = Object.hasOwn(bodies, shortcut) ? bodies[shortcut] : /^w\d+$/.test(shortcut) ? `${wide} ` : undefined;
  return body === undefined ? { kind: 'unknown' } : { kind: 'found', body };
};

function renderHostile(source: string): RenderOutcome {
  return renderTemplate(source, fullValues, { findSnippet, answers: { a: 'b', constructor: 'typed' } });
}

const secrets = /native code|\[object|function|class |=>|prototype|undefined|NaN|Infinity/;

describe('a template from a stranger', () => {
  it('is one of at least 500', () => {
    expect(new Set(hostileTemplates).size).toBeGreaterThanOrEqual(500);
  });

  it('gives a bounded text or a fault, and never anything but text', () => {
    for (const source of hostileTemplates) {
      const outcome = renderHostile(source);
      if (!outcome.ok) {
        expect({
          source: source.slice(0, 200),
          faults: outcome.faults.length > 0 && outcome.faults.length <= 50,
        }).toEqual({
          source: source.slice(0, 200),
          faults: true,
        });
        continue;
      }
      const { text, parts } = outcome.rendered;
      expect(text.length).toBeLessThanOrEqual(20_000);
      expect(parts.every((part) => typeof part.text === 'string')).toBe(true);
      expect({ source, leak: secrets.test(text) && !secrets.test(source) }).toEqual({ source, leak: false });
    }
  }, 60_000);

  it('leaves nothing behind for the next one', () => {
    const before = renderTemplate('{{ order.id }}{{ order.item_titles }}{{ order.deliver_by }}', fullValues);
    for (const source of hostileTemplates) renderHostile(source);

    expect(renderTemplate('{{ order.id }}{{ order.item_titles }}{{ order.deliver_by }}', fullValues)).toEqual(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 60_000);

  it('is refused or filled in the same way every time: limits are counted, not timed', () => {
    for (const source of hostileTemplates.slice(0, 120)) expect(renderHostile(source)).toEqual(renderHostile(source));
  }, 60_000);

  it('can be checked, marked, asked for its fields and completed like any other', () => {
    for (const source of hostileTemplates) {
      const spans = markSource(source);
      expect(spans.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
      expect(Array.isArray(fieldsOf(source, { findSnippet, values: fullValues }))).toBe(true);
      expect(Array.isArray(checkSource(source, { findSnippet }))).toBe(true);
      for (const offset of [0, 3, source.length >> 1, source.length]) {
        const found = completionsAt(source, offset, { shortcuts: ['a'] });
        if (found) expect(found.start <= offset && offset <= source.length && found.end >= found.start).toBe(true);
      }
    }
  }, 60_000);

  it('reaches nothing but what is listed, whatever it names', () => {
    const names = fc.constantFrom(
      'constructor',
      '__proto__',
      'prototype',
      'toString',
      'valueOf',
      'length',
      'day',
      'money',
      'amount',
      'equals',
      'run',
      'place',
    );
    const owners = fc.constantFrom(
      'order.deliver_by',
      'order.total',
      'order.status',
      'order.item_titles',
      'buyer.name',
      'order.days_late',
      'ask.a',
      '"x"',
      'true',
      'empty',
    );

    fc.assert(
      fc.property(owners, names, (owner, name) => {
        const outcome = renderTemplate(`{% assign v = ${owner} %}{% assign k = "${name}" %}[{{ v[k] }}]`, fullValues);
        expect(outcome.ok && outcome.rendered.text).toMatch(/^\[\{\{ [^\n]+ \}\}\]$/);
      }),
    );
  });

  it('never asks the network or a file: there is no such thing to ask', () => {
    const outcome = renderTemplate('{% render "https://example.com/x.liquid" %}', templateValuesOf());

    expect(outcome).toEqual({
      ok: false,
      faults: [expect.objectContaining({ kind: 'unknown-snippet', near: 'https://example.com/x.liquid' })],
    });
  });
});
