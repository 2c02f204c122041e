import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSource } from '@/lib/domain/template/check-template';
import { completionsAt } from '@/lib/domain/template/complete-template';
import { markSource } from '@/lib/domain/template/mark-source';
import { renderTemplate } from '@/lib/domain/template/render-template';
import { templateTags } from '@/lib/domain/template/template-tags';
import { fullValues, templateValuesOf } from './template-values-of';

const pieces = fc.constantFrom(
  '{{',
  '}}',
  '{%',
  '%}',
  ' if ',
  ' endif ',
  ' for t in ',
  'order.item_titles',
  'buyer.name',
  ' | ',
  'default: ',
  '"',
  "'",
  '-',
  '(1..3)',
  '[0]',
  '\n',
  '\r\n',
  'é',
  '🙂',
  ' ask "a" ',
  'ask.a',
  ' cursor ',
  ' render "x" ',
  ' comment ',
  ' endcomment ',
  ' # ',
  ' assign x = ',
  '=',
  ',',
  ' else ',
  ' case 1 ',
  ' when 1 ',
  ' endcase ',
  '{{ today }}',
  '{% if today %}',
  '{% endif %}',
);
const sources = fc.array(pieces, { maxLength: 18 }).map((parts) => parts.join(''));

describe('checkSource', () => {
  it.each([
    ['a misspelt variable', '{{ buyer.nmae }}', 'unknown-variable', 'buyer.nmae', 'buyer.name'],
    [
      "another shop's name for it",
      '{{ order.tracking_number }}',
      'unknown-variable',
      'order.tracking_number',
      'tracking.number',
    ],
    ['a variable without its group', '{{ first_name }}', 'unknown-variable', 'first_name', 'buyer.first_name'],
    ['a misspelt filter', '{{ today | dtae: "short" }}', 'unknown-filter', 'dtae', 'date'],
    ['a filter without its value', '{{ today | append }}', 'filter-values', 'append', undefined],
    ['a misspelt tag', '{% fi today %}', 'unknown-tag', 'fi', 'if'],
    ['a tag without its end', 'a\n{% if today %}b', 'unclosed-tag', '{% if today %}', '{% endif %}'],
    ['an end without its tag', 'b{% endif %}', 'stray-tag', '{% endif %}', undefined],
    ['a placeholder without its end', 'Hi {{ buyer.name\nmore', 'unclosed-braces', '{{ buyer.name', '}}'],
    ['an end alone', 'Hi buyer.name }}', 'stray-braces', '}}', undefined],
    ['single braces', 'Hi {buyer.name},', 'stray-braces', '{buyer.name}', '{{ buyer.name }}'],
    ['one equals sign', '{% if today = today %}{% endif %}', 'syntax', '=', '=='],
    ['curly quotes', '{{ buyer.name | default: “you” }}', 'syntax', '“', '"'],
    ['else if', '{% if today %}{% else if today %}{% endif %}', 'syntax', 'if today', 'elsif'],
    ['a name that is taken', '{% assign order = 1 %}', 'reserved-name', 'order', undefined],
    ['an empty placeholder', '{{ }}', 'syntax', '{{ }}', undefined],
  ])('says of %s what it is, where, and what was meant', (_name, source, kind, near, fix) => {
    const [fault] = checkSource(source);

    expect(fault).toMatchObject({ kind, near, ...(fix !== undefined && { fix }) });
    expect(fault?.fix).toBe(fix);
    expect(source.slice(fault?.offset, (fault?.offset ?? 0) + (fault?.length ?? 0))).toBe(near);
  });

  it.each([
    ['no name', '{% ask %}', 'no-name'],
    ['a bad name', '{% ask "1 a" %}', 'bad-name'],
    ['an unknown type', '{% ask "a", type: "money" %}{{ ask.a }}', 'unknown-type'],
    ['an unknown option', '{% ask "a", lable: "x" %}{{ ask.a }}', 'unknown-option'],
    ['a limit that is no number', '{% ask "a", type: "number", min: "x" %}{{ ask.a }}', 'bad-number'],
    ['limits the wrong way round', '{% ask "a", type: "number", min: 2, max: 1 %}{{ ask.a }}', 'min-above-max'],
    ['a choice of nothing', '{% ask "a", type: "choice" %}{{ ask.a }}', 'no-choices'],
    ['choices of a text', '{% ask "a", choices: "b" %}{{ ask.a }}', 'option-of-other-type'],
    [
      'a default that is no choice',
      '{% ask "a", type: "choice", choices: "b", default: "c" %}{{ ask.a }}',
      'bad-default',
    ],
    ['a default that is no day', '{% ask "a", type: "date", default: "soon" %}{{ ask.a }}', 'bad-default'],
    ['two meanings', '{% ask "a" %}{% ask "a", type: "date" %}{{ ask.a }}', 'declared-twice'],
    ['no use', '{% ask "a" %}', 'never-used'],
  ])('says what is wrong with a field: %s', (_name, source, problem) => {
    expect(checkSource(source)).toContainEqual(expect.objectContaining({ kind: 'bad-field', problem }));
  });

  it('finds many at once, in order', () => {
    const source = '{{ buyer.nam }}\n{{ today | shout }}\n{% if %}\n}}\n{{ ask';

    expect(checkSource(source).map(({ kind, line }) => [kind, line])).toEqual([
      ['unknown-variable', 1],
      ['unknown-filter', 2],
      ['syntax', 3],
      ['unclosed-tag', 3],
      ['stray-braces', 4],
      ['unclosed-braces', 5],
    ]);
  });

  it('counts lines as editors do', () => {
    expect(checkSource('a\r\nb\r\n  {{ x }}')[0]).toMatchObject({ line: 3, column: 6, offset: 11 });
  });

  it('always agrees with rendering: what has no fault is filled', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const outcome = renderTemplate(source, fullValues);
        const isOfSnippet = !outcome.ok && outcome.faults.every(({ kind }) => kind.includes('snippet'));
        expect(outcome.ok || isOfSnippet).toBe(checkSource(source).length === 0);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('markSource', () => {
  it('tells what is what', () => {
    const source =
      'Hi {{ buyer.name }}{% if today %}{{ ask.a }}{% endif %}{% render "x" %}{% cursor %}{% # no %}{{ x }}';

    expect(markSource(source).map(({ kind, start, end }) => [kind, source.slice(start, end)])).toEqual([
      ['text', 'Hi '],
      ['variable', '{{ buyer.name }}'],
      ['condition', '{% if today %}'],
      ['field', '{{ ask.a }}'],
      ['condition', '{% endif %}'],
      ['snippet', '{% render "x" %}'],
      ['cursor', '{% cursor %}'],
      ['comment', '{% # no %}'],
      ['variable', '{{ '],
      ['error', 'x'],
      ['variable', ' }}'],
    ]);
  });

  it('always covers the source exactly once', () => {
    fc.assert(
      fc.property(fc.oneof(sources, fc.string({ unit: 'binary' })), (source) => {
        const spans = markSource(source);
        expect(spans.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
        expect(spans.every(({ start, end }, index) => start < end && start === (spans[index - 1]?.end ?? 0))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('completionsAt', () => {
  function at(marked: string) {
    const offset = marked.indexOf('¦');
    const source = marked.replace('¦', '');
    const found = completionsAt(source, offset, { shortcuts: ['hello', 'bye'] });
    return (
      found && {
        names: found.options.map(({ name }) => name),
        replaced: source.slice(found.start, found.end),
        insert: found.options[0]?.insert,
      }
    );
  }

  it.each([
    ['variables', '{{ tra¦', ['tracking.number', 'tracking.carrier', 'tracking.link'], 'tra', 'tracking.number'],
    ['a member by its own name', '{{ first¦ }}', ['buyer.first_name'], 'first', 'buyer.first_name'],
    ['the word around the caret', '{{ buy¦er.name }}', ['buyer.name', 'buyer.first_name'], 'buyer.name', 'buyer.name'],
    ['fields of the template', '{% ask "why" %}{{ ask¦ }}', ['ask.why'], 'ask', 'ask.why'],
    ['filters', '{{ today | dat¦', ['date'], 'dat', 'date'],
    ['filters with values', '{{ today | pre¦ }}', ['prepend'], 'pre', 'prepend: '],
    ['styles of days', '{{ today | date: "w¦" }}', ['weekday'], '"w"', '"weekday"'],
    ['tags', '{% as¦ %}', ['assign', 'ask'].toReversed().toSorted(), 'as', 'ask'],
    ['what is open, to be closed', '{% if today %}x{% end¦', ['endif'], 'end', 'endif'],
    ['values in conditions', '{% if order.stat¦ %}', ['order.status'], 'order.stat', 'order.status'],
    ['snippets', '{% render "he¦" %}', ['hello'], '"he"', '"hello"'],
    ['options of fields', '{% ask "a", la¦ %}', ['label'], 'la', 'label: '],
    ['types of fields', '{% ask "a", type: "n¦" %}', ['number'], '"n"', '"number"'],
  ])('offers %s', (_name, marked, names, replaced, insert) => {
    const found = at(marked);

    expect(found?.names.toSorted()).toEqual([...names].toSorted());
    expect(found).toMatchObject({ replaced, ...(names.length === 1 && { insert }) });
  });

  it.each([
    ['in plain text', 'Hello bu¦'],
    ['in a quoted text', '{{ today | append: "da¦" }}'],
    ['behind the braces', '{{ today }}¦'],
    ['where nothing fits', '{{ zzz¦ }}'],
  ])('offers nothing %s', (_name, marked) => {
    expect(at(marked)).toBeUndefined();
  });
});

describe('cursor stops', () => {
  it('stand where the tag stood, with the space around them kept', () => {
    const outcome = renderTemplate('Hi {{ buyer.name }},\n\n{% cursor %}\n\nBye {% cursor %}', fullValues);

    expect(outcome.ok && outcome.rendered).toMatchObject({ text: 'Hi Anna,\n\n\n\nBye ', cursors: [10, 16] });
  });

  it('always stand where a word in their place would', () => {
    const parts = fc.array(
      fc.constantFrom('Hello', ' ', '\n', '\n\n\n', '  ', '{{ buyer.name }}', '{{ order.date }}', '{% cursor %}', '🙂'),
      { maxLength: 14 },
    );

    fc.assert(
      fc.property(parts, (source) => {
        const outcome = renderTemplate(source.join(''), fullValues);
        const withWords = renderTemplate(source.join('').replaceAll('{% cursor %}', '⁂'), fullValues);
        if (!outcome.ok || !withWords.ok) throw new Error('refused');
        const pieces = withWords.rendered.text.split('⁂');
        const offsets = pieces.slice(0, -1).map((_, index) => pieces.slice(0, index + 1).join('').length);
        expect(outcome.rendered).toMatchObject({ text: pieces.join(''), cursors: offsets });
      }),
    );
  });
});

describe('templateTags', () => {
  it.each(
    templateTags.filter(({ name }) => name !== 'break' && name !== 'continue' && name !== 'render' && name !== 'ask'),
  )('shows $name as it works', ({ example }) => {
    expect(renderTemplate(example, templateValuesOf())).toHaveProperty('ok', true);
  });
});
