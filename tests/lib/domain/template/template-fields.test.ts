import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '@/lib/domain/template/render-template';
import type { FindSnippet } from '@/lib/domain/template/snippets';
import { answerProblem, fieldsOf, type TemplateField } from '@/lib/domain/template/template-fields';
import { fullValues, templateValuesOf } from './template-values-of';

const refund = '{% ask "refund", type: "number", label: "Refund in %", default: 10, min: 0, max: 100 %}';

function textOf(source: string, answers: Record<string, string>, values = fullValues): string {
  const outcome = renderTemplate(source, values, { answers });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.rendered.text;
}

describe('fieldsOf', () => {
  it('finds each field once, in order, with what it says of itself', () => {
    const source = `{{ ask.note }} ${refund}{{ ask.refund }} {{ ask.refund | times: 2 }}{% ask "why", type: "choice", choices: "Broken, Late" %}{{ ask.why }}`;

    expect(fieldsOf(source)).toEqual([
      { name: 'note', type: 'text', label: 'Note', choices: [] },
      { name: 'refund', type: 'number', label: 'Refund in %', default: '10', min: 0, max: 100, choices: [] },
      { name: 'why', type: 'choice', label: 'Why', choices: ['Broken', 'Late'] },
    ]);
  });

  it('finds those in branches that are not taken, in loops, and in snippets', () => {
    const findSnippet: FindSnippet = (shortcut) =>
      shortcut === 'inner' ? { kind: 'found', body: '{{ ask.inner }}{% render "inner" %}' } : { kind: 'unknown' };
    const source =
      '{% if false %}{{ ask.never }}{% endif %}{% for i in (1..0) %}{% if ask.loop %}{% endif %}{% endfor %}{% render "inner" %}{% render "gone" %}';

    expect(fieldsOf(source, { findSnippet }).map(({ name }) => name)).toEqual(['never', 'loop', 'inner']);
  });

  it('takes defaults and choices from variables', () => {
    const source =
      '{% ask "which", type: "choice", choices: order.item_titles %}{% ask "to", default: buyer.name %}{{ ask.which }}{{ ask.to }}';

    expect(fieldsOf(source, { values: fullValues })).toEqual([
      expect.objectContaining({ choices: ['Desk lamp', 'Bulb'], choicesVariable: 'order.item_titles' }),
      expect.objectContaining({ default: 'Anna' }),
    ]);
    expect(fieldsOf(source, { values: templateValuesOf() })).toEqual([
      expect.objectContaining({ choices: [] }),
      expect.not.objectContaining({ default: expect.anything() }),
    ]);
  });
});

describe('renderTemplate with fill-in fields', () => {
  it('shows a field without value as a mark of its own kind, never as unknown', () => {
    const outcome = renderTemplate('{% ask "day", type: "date", label: "Which day?" %}By {{ ask.day }}.', fullValues);

    expect(outcome).toMatchObject({
      ok: true,
      rendered: {
        text: 'By {{ ask.day }}.',
        parts: [{ kind: 'plain' }, { kind: 'asked', field: 'day', label: 'Which day?' }, { kind: 'plain' }],
        unresolved: [],
        asked: ['day'],
      },
    });
  });

  it('marks what was typed, and what the template proposed', () => {
    const typed = renderTemplate(`${refund}{{ ask.refund }}`, fullValues, { answers: { refund: '25' } });
    const proposed = renderTemplate(`${refund}{{ ask.refund }}`, fullValues);

    expect(typed.ok && typed.rendered.parts).toEqual([
      { kind: 'typed', text: '25', field: 'refund', isDefault: false },
    ]);
    expect(proposed.ok && proposed.rendered.parts).toEqual([
      { kind: 'typed', text: '10', field: 'refund', isDefault: true },
    ]);
  });

  it.each([
    ['a number above the greatest', { refund: '101' }],
    ['no number', { refund: 'ten' }],
    ['an emptied field', { refund: '' }],
  ])('asks again instead of falling back to the default: %s', (_name, answers) => {
    expect(textOf(`${refund}{{ ask.refund }}`, answers)).toBe('{{ ask.refund }}');
  });

  it.each([
    [
      'a date in the language of the reply',
      '{% ask "d", type: "date" %}{{ ask.d | date: "weekday" }}',
      { d: '2026-11-19' },
      'Thursday 19 November',
    ],
    ['days later', '{% ask "d", type: "date" %}{{ ask.d | add_days: 3 }}', { d: '2026-11-29' }, '2 December 2026'],
    ['a condition', `${refund}{% if ask.refund > 20 %}much{% else %}little{% endif %}`, { refund: '21' }, 'much'],
    [
      'a share of the order',
      `${refund}{{ order.total | times: ask.refund | divided_by: 100 }}`,
      { refund: '10' },
      '£4.25',
    ],
    ['a number as an amount', '{% ask "n", type: "number" %}{{ ask.n | money }}', { n: '5.5' }, '£5.50'],
    ['a fallback', '{{ ask.note | default: "none" }}', {}, 'none'],
    ['a name of its own', '{% assign n = ask.note | upcase %}{{ n }}', { note: 'ok' }, 'OK'],
    ['one without value under a name of its own', '{% assign n = ask.note | upcase %}{{ n }}', {}, '{{ ask.note }}'],
    ['an answer that looks like Liquid', '{{ ask.note }}', { note: '{{ order.id }}' }, '{{ order.id }}'],
    ['an answer to a field that does not exist', 'x{{ ask.note }}', { constructor: 'y', note: 'z' }, 'xz'],
  ])('takes %s', (_name, source, answers, text) => {
    expect(textOf(source, answers)).toBe(text);
  });

  it('names a field that only a condition looks at', () => {
    const outcome = renderTemplate('{% if ask.gift == "yes" %}a{% else %}b{% endif %}', fullValues);

    expect(outcome.ok && outcome.rendered.asked).toEqual(['gift']);
  });

  it('never prints a blank for a field, whatever is answered', () => {
    fc.assert(
      fc.property(fc.constantFrom('text', 'number', 'date'), fc.string(), (type, answer) => {
        const outcome = renderTemplate(`{% ask "f", type: "${type}" %}<{{ ask.f }}>`, fullValues, {
          answers: { f: answer },
        });
        expect(outcome.ok && outcome.rendered.text).not.toMatch(/^<\s*>$/);
      }),
    );
  });
});

describe('answerProblem', () => {
  const field: TemplateField = { name: 'f', type: 'number', label: 'F', min: 0, max: 10, choices: [] };

  it.each([
    ['a number', {}, '5', undefined],
    ['nothing', {}, '', undefined],
    ['too small', {}, '-1', 'too-small'],
    ['too big', {}, '11', 'too-big'],
    ['words', {}, 'five', 'not-a-number'],
    ['a comma, which may mean thousands', {}, '1,5', 'not-a-number'],
    ['a day', { type: 'date' as const }, '2026-02-28', undefined],
    ['a day that does not exist', { type: 'date' as const }, '2026-02-30', 'not-a-date'],
    ['another choice', { type: 'choice' as const, choices: ['a'] }, 'b', 'not-a-choice'],
    ['a very long text', { type: 'text' as const }, 'x'.repeat(4_001), 'too-long'],
  ])('%s', (_name, over, answer, problem) => {
    expect(answerProblem({ ...field, ...over }, answer)).toBe(problem);
  });
});
