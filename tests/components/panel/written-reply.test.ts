import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, findReplies, type ReplyFacts } from '@/components/panel/reply-lists';
import { libraryOf } from '@/components/panel/template-library';
import { entryOf, writeReply } from '@/components/panel/written-reply';
import { suggestTemplate } from '@/lib/domain/suggestion/suggest-template';
import type { Template } from '@/lib/domain/template/template';
import { nothingUnderstood } from '@/lib/intent/understand-conversation';
import { aTemplate } from '../../support/templates';
import { conversation, now, order, view } from '../fakes/sample-facts';

const facts: ReplyFacts = {
  conversation: conversation(),
  marketplace: 'amazon',
  orders: [order()],
  settings: view().settings,
  understanding: { ...nothingUnderstood, language: 'en' },
  now,
};

function written(body: string, typed: Readonly<Record<string, string>> = {}, others: readonly Template[] = []) {
  const library = libraryOf([aTemplate({ variants: { en: { title: 'Refund', body } } }), ...others]);
  const context = contextOf(library, facts);
  const [template] = library.templates;
  const outcome = template && suggestTemplate(template, context);
  if (!outcome?.ok) throw new Error('This template has faults');
  return writeReply(outcome.suggestion, context, typed);
}

const refund = '{% ask "refund", type: "number", label: "Refund", min: 1 %}We refund {{ ask.refund }} euros.';

describe('writeReply', () => {
  it('asks each field once, though it is used twice', () => {
    const { fields, suggestion } = written(`${refund} Yes, {{ ask.refund }}.`);
    expect(fields.map(({ name, label }) => [name, label])).toEqual([['refund', 'Refund']]);
    expect(suggestion.rendered.asked).toEqual(['refund']);
  });

  it('asks what an included template asks', () => {
    const closing = aTemplate({
      id: 'bye',
      shortcut: 'bye',
      variants: { en: { title: 'Bye', body: 'Bye, {{ ask.name }}' } },
    });
    const { fields, suggestion } = written('Hello. {% render "bye" %}', { name: 'Mara' }, [closing]);
    expect(fields.map(({ name }) => name)).toEqual(['name']);
    expect(suggestion.rendered.text).toBe('Hello. Bye, Mara');
  });

  it('fills in what was typed and marks it as typed', () => {
    const { suggestion } = written(refund, { refund: '5' });
    expect(suggestion.rendered.text).toBe('We refund 5 euros.');
    expect(suggestion.rendered.parts).toContainEqual({ kind: 'typed', text: '5', field: 'refund', isDefault: false });
  });

  it.each([
    ['a comma before one or two digits', '12,50', '12.5', []],
    ['what may be a thousand', '1,000', undefined, ['refund']],
    ['a number too small', '0', undefined, ['refund']],
    ['nothing', '', undefined, ['refund']],
  ])('takes %s as it is meant', (_name, typed, inText, asked) => {
    const { suggestion } = written(refund, { refund: typed });
    expect(suggestion.rendered.asked).toEqual(asked);
    if (inText !== undefined) expect(suggestion.rendered.text).toContain(inText);
  });

  it('has the default in its field until something else is typed, also nothing', () => {
    const body = '{% ask "offer", type: "choice", choices: "postage, a new one", default: "postage" %}{{ ask.offer }}';
    const [field] = written(body).fields;
    expect(
      field && [entryOf(field, {}), entryOf(field, { offer: 'a new one' }), entryOf(field, { offer: '' })],
    ).toEqual(['postage', 'a new one', '']);
    expect(written(body).suggestion.rendered.asked).toEqual([]);
    expect(written(body, { offer: '' }).suggestion.rendered.asked).toEqual(['offer']);
  });

  it('leaves replies that ask nothing as they are', () => {
    const library = libraryOf([aTemplate()]);
    const [suggestion] = findReplies(library, facts, 'parcel').shown;
    if (!suggestion) throw new Error('Nothing found');
    expect(writeReply(suggestion, contextOf(library, facts)).suggestion).toBe(suggestion);
  });

  it('always shows what it inserts: the parts of its picture, joined, are its text', () => {
    const piece = fc.constantFrom(
      'Hello {{ buyer.name }},\n\n',
      '{{ tracking.link }} ',
      '{% ask "refund", type: "number" %}{{ ask.refund }} ',
      '{% ask "offer", type: "choice", choices: "a, b", default: "a" %}{{ ask.offer | upcase }}',
      '{{ ask.day }}{% cursor %}',
      '{% if ask.refund %}yes{% else %}no{% endif %}',
      'اليوم 🚚 荷物\n',
      '  \n\n\n',
    );
    const answers = fc.dictionary(fc.constantFrom('refund', 'offer', 'day'), fc.oneof(fc.string(), fc.constant('5')));
    fc.assert(
      fc.property(fc.uniqueArray(piece, { maxLength: 8 }), answers, (pieces, typed) => {
        const { rendered } = written(pieces.join(''), typed).suggestion;
        expect(rendered.parts.map(({ text }) => text).join('')).toBe(rendered.text);
        for (const cursor of rendered.cursors) {
          expect(cursor).toBeGreaterThanOrEqual(0);
          expect(cursor).toBeLessThanOrEqual(rendered.text.length);
        }
      }),
    );
  });
});
