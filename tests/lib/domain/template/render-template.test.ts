import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '@/lib/domain/template/render-template';
import type { RenderOutcome } from '@/lib/domain/template/rendered-text';
import { templateVariables } from '@/lib/domain/template/variables';
import { fullValues, templateValuesOf } from './template-values-of';

function textOf(outcome: RenderOutcome): string {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.rendered.text;
}

describe('renderTemplate', () => {
  it('fills what is known and says where each piece came from', () => {
    const outcome = renderTemplate('Hello {{ buyer.name }}, order {{ order.id }}.', fullValues);

    expect(outcome).toEqual({
      ok: true,
      rendered: {
        text: 'Hello Anna, order 000-0000001-0000001.',
        parts: [
          { kind: 'plain', text: 'Hello ' },
          { kind: 'filled', text: 'Anna', variable: 'buyer.name' },
          { kind: 'plain', text: ', order ' },
          { kind: 'filled', text: '000-0000001-0000001', variable: 'order.id' },
          { kind: 'plain', text: '.' },
        ],
        unresolved: [],
        asked: [],
        cursors: [],
      },
    });
  });

  it('keeps what is unknown visible, and names it once', () => {
    const outcome = renderTemplate('{{ tracking.number }} and {{tracking.number|upcase}}', templateValuesOf());

    expect(outcome.ok && outcome.rendered.text).toBe('{{ tracking.number }} and {{ tracking.number }}');
    expect(outcome.ok && outcome.rendered.unresolved).toEqual(['tracking.number']);
  });

  it.each([
    ['an unknown value in a condition is false', '{% if order.id %}yes{% else %}no{% endif %}', 'no'],
    ['a fallback stands in for an unknown value', 'Hello {{ buyer.first_name | default: "there" }}', 'Hello there'],
    ['an unknown value stays unknown through filters', '{{ item.title | truncate: 5 | upcase }}', '{{ item.title }}'],
    ['an unknown argument makes the whole unknown', '{{ "No. " | append: order.id }}', '{{ order.id }}'],
    ['an unknown date has no format', '{{ order.date | date: "weekday" }}', '{{ order.date }}'],
    ['an unknown value is in no range of days', '{% if order.ship_by >= today %}a{% else %}b{% endif %}', 'b'],
  ])('%s', (_name, source, text) => {
    expect(textOf(renderTemplate(source, templateValuesOf()))).toBe(text);
  });

  it.each([
    ['a date', '{{ order.deliver_by }}', '19 November 2026'],
    ['a date with its weekday', '{{ order.deliver_by | date: "weekday" }}', 'Thursday 19 November'],
    ['a short date', '{{ order.deliver_by | date: "short" }}', '19 Nov'],
    ["a date in Liquid's own pattern", '{{ order.deliver_by | date: "%A %-d.%m.%y" }}', 'Thursday 19.11.26'],
    ['days compared', '{% if order.deliver_by > today %}later{% endif %}', 'later'],
    ['money', '{{ order.total | money }}', '£42.50'],
    ['a status compared by its code', '{% if order.status == "shipped" %}{{ order.status }}{% endif %}', 'shipped'],
    ['a number compared', '{% if order.days_late > 2 %}{{ order.days_late | plus: 1 }}{% endif %}', '4'],
    ['a list', '{{ order.item_titles }}', 'Desk lamp, Bulb'],
    ['a list walked', '{% for title in order.item_titles %}- {{ title }}\n{% endfor %}', '- Desk lamp\n- Bulb'],
    ['an own name for a value', '{% assign who = buyer.name | upcase %}{{ who }}', 'ANNA'],
    ['a case', '{% case order.status %}{% when "shipped" %}S{% else %}?{% endcase %}', 'S'],
  ])('writes %s', (_name, source, text) => {
    expect(textOf(renderTemplate(source, fullValues))).toBe(text);
  });

  it('writes days and money in the language of the reply', () => {
    const german = { ...fullValues, locale: 'de-DE' };

    expect(textOf(renderTemplate('{{ order.deliver_by | date: "weekday" }}, {{ order.total }}', german))).toBe(
      'Donnerstag, 19. November, 42,50\u00a0£',
    );
  });

  it('names the year of a day that is not in this one', () => {
    const january = templateValuesOf({ 'order.deliver_by': { type: 'date', day: '2027-01-04' } });

    expect(textOf(renderTemplate('{{ order.deliver_by | date: "short" }}', january))).toBe('4 Jan 2027');
  });

  it('leaves no trailing space, no third line end and nothing before or after the text', () => {
    const source = '\r\n  Hello \t\r\n\r\n\r\n{% if order.id %}x{% endif %}\r\n\r\n  indented\n\n';

    expect(textOf(renderTemplate(source, templateValuesOf()))).toBe('Hello\n\n  indented');
  });

  it.each([
    ['a variable that is not declared', 'Hi\n{{ buyer.email }}', 'unknown-variable', 2, 'buyer.email'],
    ['one in a condition', '{% if foo %}x{% endif %}', 'unknown-variable', 1, 'foo'],
    ['a member that no value has', '{{ buyer.name.constructor }}', 'unknown-variable', 1, 'buyer.name.constructor'],
    ['an unknown filter', 'Hi\n{{ buyer.name | shout }}', 'unknown-filter', 2, 'shout'],
    ['a filter that reads files or encodes', '{{ buyer.name | base64_encode }}', 'unknown-filter', 1, 'base64_encode'],
    ['an unclosed condition', '{% if today %}x', 'unclosed-tag', 1, '{% if today %}'],
    ['an unclosed placeholder', 'Hi {{ buyer.name', 'unclosed-braces', 1, '{{ buyer.name'],
    ['an include', '{% include "https://example.com/x" %}', 'unknown-tag', 1, 'include'],
    ['a snippet where no library is at hand', '{% render "x" %}', 'unknown-snippet', 1, 'x'],
    ['a layout', '{% layout "x" %}', 'unknown-tag', 1, 'layout'],
    ['a raw block, which would print braces', '{% raw %}', 'unknown-tag', 1, 'raw'],
    [
      'a runaway loop',
      '{% for a in (1..9999) %}{% for b in (1..9999) %}xxxxxx{% endfor %}{% endfor %}',
      'too-slow',
      1,
      '{% for b in (1..9999) %}',
    ],
    ['a huge range', '{% for a in (1..99999999) %}x{% endfor %}', 'too-slow', 1, '{% for a in (1..99999999) %}'],
  ])('refuses %s', (_name, source, kind, line, near) => {
    const outcome = renderTemplate(source, fullValues);

    expect(outcome.ok ? [] : outcome.faults).toEqual([expect.objectContaining({ kind, line, near })]);
  });

  it.each([
    ['longer than any template', 'x'.repeat(20_001), 'too-long'],
    ['nested without end', '{% if today %}'.repeat(1_400), 'too-deep'],
    ['running without output', '{% for a in (1..9999) %}{% for b in (1..9999) %}{% endfor %}{% endfor %}', 'too-slow'],
  ])('refuses a source that is %s', (_name, source, kind) => {
    const outcome = renderTemplate(source, fullValues);

    expect(outcome.ok ? [] : outcome.faults).toContainEqual(expect.objectContaining({ kind }));
  });

  it('knows every declared variable', () => {
    const source = templateVariables.map(({ name }) => `{{ ${name} }}`).join('\n');
    const outcome = renderTemplate(source, templateValuesOf());

    expect(outcome.ok && outcome.rendered.unresolved).toEqual(templateVariables.map(({ name }) => name));
  });

  it('never evaluates a value, whatever it holds', () => {
    const liquid = fc.constantFrom(
      '{{ order.id }}',
      '{% if true %}x{% endif %}',
      '{%',
      '}}',
      '{{',
      '<b>',
      '\ue000',
      '$&',
      '%A',
    );
    const hostile = fc
      .array(fc.oneof(liquid, fc.string({ unit: 'grapheme' })), { maxLength: 6 })
      .map((pieces) => `a${pieces.join('')}z`);

    fc.assert(
      fc.property(hostile, (name) => {
        const value = name.replace(/\s+/g, ' ');
        const outcome = renderTemplate(
          '<{{ buyer.name }}|{{ order.id }}>',
          templateValuesOf({ 'buyer.name': { type: 'text', text: value } }),
        );
        expect(textOf(outcome)).toBe(`<${value}|{{ order.id }}>`);
      }),
    );
  });

  it('always gives parts that joined are exactly the text', () => {
    const pieces = fc.constantFrom(
      'Hello ',
      '\n',
      '\r\n',
      '   ',
      '{{ buyer.name }}',
      '{{ order.date }}',
      '{{ seller.signature }}',
      '{% if order.id %}x{% endif %}',
      '{{ order.total | default: "-" }}',
      '{% for t in order.item_titles %}{{ t }}\n\n\n{% endfor %}',
    );

    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), fc.boolean(), (source, isFull) => {
        const outcome = renderTemplate(source.join(''), isFull ? fullValues : templateValuesOf());
        expect(outcome.ok).toBe(true);
        if (!outcome.ok) return;
        const { text, parts, unresolved } = outcome.rendered;
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(text).not.toMatch(/\n{3}|[^\S\n]\n|^\s|\s$/);
        expect(
          parts.filter((part) => part.kind === 'unresolved').every((part) => unresolved.includes(part.variable)),
        ).toBe(true);
      }),
    );
  });

  it('never throws, whatever the source', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      ' if ',
      ' endif ',
      'order.id',
      ' | ',
      'default: ',
      '"',
      '-',
      '(1..3)',
      '[0]',
      '\n',
      'é',
    );

    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 15 }), (source) => {
        expect(renderTemplate(source.join(''), fullValues)).toHaveProperty('ok');
      }),
    );
  });
});
