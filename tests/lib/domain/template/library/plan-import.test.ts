import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncomingTemplate } from '@/lib/domain/template/library/incoming';
import {
  editsOfImport,
  type ImportChoice,
  planLibraryImport,
  undoOfImport,
} from '@/lib/domain/template/library/plan-import';
import { type Template, templateIdSchema } from '@/lib/domain/template/template';
import { anyTemplate, aTemplate } from '../../../../support/templates';

const incoming = (template: Template, place = 1): IncomingTemplate => ({ template, place, untranslated: [] });
const newId = () => templateIdSchema.parse('new-id');
const mine = aTemplate({ id: 'a', shortcut: 'late', tags: ['parcel'], folder: 'Delivery' });
const withBody = (body: string, overrides: object = {}) =>
  aTemplate({ id: 'a', shortcut: 'late', variants: { en: { title: 'Parcel late', body } }, ...overrides });

describe('planLibraryImport', () => {
  it.each([
    ['a template that nobody has', aTemplate({ id: 'b' }), 'new', 'take'],
    ['the same template', mine, 'same', 'keep-mine'],
    ['a template that tells less', aTemplate({ id: 'a' }), 'same', 'keep-mine'],
    ['other words', withBody('Anew'), 'changed', 'keep-mine'],
    ['another template with the same shortcut', aTemplate({ id: 'b', shortcut: 'LATE' }), 'clashing-shortcut', 'both'],
  ])('calls %s what it is', (_, template, state, suggested) => {
    expect(planLibraryImport([mine], [incoming(template)])[0]).toMatchObject({ state, suggested });
  });

  it('tells field by field what taking would change', () => {
    const theirs = withBody('Anew', {
      tags: ['sorry'],
      variants: { en: { title: 'Parcel late', body: 'Anew' }, de: { title: 'Spät', body: 'Neu' } },
    });
    expect(planLibraryImport([mine], [incoming(theirs)])[0]?.differences).toEqual([
      { field: 'title', language: 'de', mine: '', theirs: 'Spät' },
      { field: 'body', language: 'de', mine: '', theirs: 'Neu' },
      { field: 'body', language: 'en', mine: mine.variants.en?.body, theirs: 'Anew' },
      { field: 'tags', mine: 'parcel', theirs: 'sorry' },
    ]);
  });

  it('sees two of one shortcut in the file itself', () => {
    const plan = planLibraryImport(
      [],
      [incoming(aTemplate({ id: 'a', shortcut: 'x' })), incoming(aTemplate({ id: 'b', shortcut: 'x' }))],
    );
    expect(plan.map(({ state }) => state)).toEqual(['new', 'clashing-shortcut']);
    const edits = editsOfImport(plan, { chosen: new Map(), newId });
    expect(edits.map(({ after }) => [after.id, after.shortcut])).toEqual([
      ['a', 'x'],
      ['b', undefined],
    ]);
  });
});

describe('editsOfImport', () => {
  const plan = planLibraryImport([mine], [incoming(withBody('Anew'))]);
  const chosen = (choice: ImportChoice) => editsOfImport(plan, { chosen: new Map([[0, choice]]), newId });

  it('takes their words into mine and keeps what they do not tell', () => {
    expect(chosen('take')).toEqual([
      { before: mine, after: { ...withBody('Anew'), tags: ['parcel'], folder: 'Delivery' } },
    ]);
  });

  it('adds theirs beside mine under an id of its own, without the shortcut', () => {
    expect(chosen('both').map(({ before, after }) => [before, after.id, after.shortcut])).toEqual([
      [undefined, 'new-id', undefined],
    ]);
  });

  it('changes nothing of mine unless that was chosen, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.array(anyTemplate, { maxLength: 5 }), fc.array(anyTemplate, { maxLength: 5 }), (have, come) => {
        const edits = editsOfImport(
          planLibraryImport(
            have,
            come.map((template) => incoming(template)),
          ),
          { chosen: new Map(), newId },
        );
        expect(
          edits.every(({ before, after }) => before === undefined && !have.some(({ id }) => id === after.id)),
        ).toBe(true);
      }),
    );
  });

  it('brings every template into an empty library exactly as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTemplate, { selector: ({ id }) => id, maxLength: 5 }), (come) => {
        const free = come.map(({ shortcut: _, ...template }) => template);
        const edits = editsOfImport(
          planLibraryImport(
            [],
            free.map((template) => incoming(template)),
          ),
          { chosen: new Map(), newId },
        );
        expect(edits).toEqual(free.map((after) => ({ after })));
      }),
    );
  });
});

describe('undoOfImport', () => {
  it('changes back what was changed and takes away what was added', () => {
    const edits = [{ before: mine, after: withBody('Anew') }, { after: aTemplate({ id: 'b' }) }];
    const saved = [withBody('Anew', { updatedAt: 9 }), aTemplate({ id: 'b' })];
    expect(undoOfImport(edits, saved)).toEqual({ edits: [{ before: saved[0], after: mine }], added: ['b'] });
  });
});
