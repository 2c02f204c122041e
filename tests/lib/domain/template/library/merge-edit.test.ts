import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEdit } from '@/lib/domain/template/library/merge-edit';
import { isSameTemplate } from '@/lib/domain/template/library/template-edit';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import { noonAt } from '../../../../support/conversations';
import { anyTemplate, aTemplate } from '../../../../support/templates';

const now = noonAt + 5_000;
const before = aTemplate({
  shortcut: 'late',
  tags: ['parcel', 'late'],
  variants: {
    en: { title: 'Parcel late', body: 'Hello, your parcel is late. We are sorry for this.' },
    de: { title: 'Paket verspätet', body: 'Ihr Paket verspätet sich.', changedAt: noonAt - 9 },
  },
});
const en = { title: 'Parcel late', body: 'Hello, your parcel is late. We are sorry for this.' };

function withVariants(variants: Template['variants'], overrides: Partial<Template> = {}): Template {
  return { ...before, ...overrides, variants: { ...before.variants, ...variants } };
}

describe('mergeEdit', () => {
  it('takes the edit where nobody else has changed anything, and dates what was written', () => {
    const after = withVariants({ en: { ...en, title: 'Late parcel' } });
    const { template, isMerged, isChanged } = mergeEdit({ before, after, stored: before, now });
    expect({ isMerged, isChanged }).toEqual({ isMerged: false, isChanged: true });
    expect(template.variants.en).toEqual({ ...en, title: 'Late parcel', changedAt: now });
    expect(template.variants.de).toEqual(before.variants.de);
    expect(template.updatedAt).toBe(now);
  });

  it('keeps both changes of different fields', () => {
    const stored = withVariants(
      { de: { title: 'Paket', body: 'Neu.' } },
      { folder: 'Delivery', tags: ['parcel', 'late', 'sorry'] },
    );
    const after = withVariants({ en: { ...en, body: 'Anew.' } }, { shortcut: 'delay', tags: ['parcel', 'delay'] });
    const { template, isMerged } = mergeEdit({ before, after, stored, now });
    expect(isMerged).toBe(true);
    expect(template).toMatchObject({ folder: 'Delivery', shortcut: 'delay', tags: ['parcel', 'sorry', 'delay'] });
    expect(template.variants.en?.body).toBe('Anew.');
    expect(template.variants.de?.body).toBe('Neu.');
  });

  it('joins two edits of one text where they are apart', () => {
    const stored = withVariants({ en: { ...en, body: en.body.replace('Hello', 'Good day') } });
    const after = withVariants({ en: { ...en, body: en.body.replace('for this', 'about it') } });
    const { template } = mergeEdit({ before, after, stored, now });
    expect(template.variants.en?.body).toBe('Good day, your parcel is late. We are sorry about it.');
  });

  it('takes the later of two edits of the same words', () => {
    const stored = withVariants({ en: { ...en, body: en.body.replace('late', 'delayed') } });
    const after = withVariants({ en: { ...en, body: en.body.replace('late', 'slow') } });
    const { template, isMerged } = mergeEdit({ before, after, stored, now });
    expect(template.variants.en?.body).toContain('slow');
    expect(isMerged).toBe(true);
  });

  it('keeps a language that one took away and the other changed, whichever came first', () => {
    const { de: _, ...withoutGerman } = before.variants;
    const removed = { ...before, variants: withoutGerman };
    const changed = withVariants({ de: { title: 'Paket', body: 'Neu.' } });
    for (const [after, stored] of [
      [removed, changed],
      [changed, removed],
    ] as const) {
      expect(mergeEdit({ before, after, stored, now }).template.variants.de?.body).toBe('Neu.');
    }
  });

  it('takes a language away that nobody else has changed', () => {
    const { de: _, ...variants } = before.variants;
    expect(mergeEdit({ before, after: { ...before, variants }, stored: before, now }).template.variants).toEqual({
      en,
    });
  });

  it('keeps two wordings of one language that were added at once: the later is current', () => {
    const stored = withVariants({ fr: { title: 'Retard', body: 'Un' } });
    const after = withVariants({ fr: { title: 'Colis', body: 'Deux' } });
    const { template, isMerged } = mergeEdit({ before, after, stored, now });
    expect(template.variants.fr).toEqual({ title: 'Colis', body: 'Deux', changedAt: now });
    expect(isMerged).toBe(true);
  });

  it('keeps a wording for one marketplace beside one for the other', () => {
    const stored = withVariants({ en: { ...en, bodyFor: { ebay: 'For eBay' } } });
    const after = withVariants({ en: { ...en, bodyFor: { amazon: 'For Amazon' } } });
    const { template } = mergeEdit({ before, after, stored, now });
    expect(template.variants.en?.bodyFor).toEqual({ ebay: 'For eBay', amazon: 'For Amazon' });
  });

  it('lets a translation be called up to date without a change of its words', () => {
    const after = withVariants({ de: { title: 'Paket verspätet', body: 'Ihr Paket verspätet sich.', changedAt: now } });
    const { template } = mergeEdit({ before, after, stored: before, now });
    expect(template.variants.de?.changedAt).toBe(now);
  });

  it('makes a starter reply the seller’s own with its first change, but not by pinning or moving it', () => {
    const starter = { ...before, isStarter: true };
    const pinned = mergeEdit({
      before: starter,
      after: { ...starter, isPinned: true, position: 2 },
      stored: starter,
      now,
    });
    const changed = mergeEdit({ before: starter, after: { ...starter, shortcut: 'x' }, stored: starter, now });
    expect([pinned.template.isStarter, changed.template.isStarter]).toEqual([true, false]);
  });

  it('brings back what was erased meanwhile', () => {
    expect(mergeEdit({ before, after: before, stored: undefined, now }).template).toMatchObject({
      id: before.id,
      updatedAt: now,
    });
  });

  it('keeps the times of a template that comes with them, but none from the future', () => {
    const after = withVariants({ en: { ...en, changedAt: now + 99 } });
    const { variants } = mergeEdit({ after, stored: undefined, now }).template;
    expect([variants.en?.changedAt, variants.de?.changedAt]).toEqual([now, noonAt - 9]);
  });

  it('changes nothing when nothing was changed', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const merged = mergeEdit({ before: template, after: { ...template, updatedAt: 3 }, stored: template, now });
        expect(merged).toEqual({ template, isMerged: false, isChanged: false });
      }),
    );
  });

  it('gives the edit itself where nobody else changed anything, and the stored one where the edit is none', () => {
    fc.assert(
      fc.property(anyTemplate, anyTemplate, (base, other) => {
        const after = { ...other, id: base.id };
        const undated = ({ variants, ...rest }: Template) => ({
          ...rest,
          isStarter: false,
          variants: Object.fromEntries(Object.entries(variants).map(([name, v]) => [name, { ...v, changedAt: 0 }])),
        });
        const merged = mergeEdit({ before: base, after, stored: base, now }).template;
        expect(isSameTemplate(undated(merged), undated(after))).toBe(true);
        expect(mergeEdit({ before: base, after: base, stored: after, now }).template).toEqual(after);
      }),
    );
  });

  it('makes a template that fits the schema, and never loses a word of either edit', () => {
    fc.assert(
      fc.property(anyTemplate, anyTemplate, anyTemplate, (base, one, other) => {
        const [stored, after] = [
          { ...one, id: base.id },
          { ...other, id: base.id },
        ];
        const { template } = mergeEdit({ before: base, after, stored, now });
        expect(templateSchema.safeParse(template).success).toBe(true);
        for (const [language, variant] of Object.entries(after.variants)) {
          const isEdited =
            base.variants[language]?.body !== variant.body && stored.variants[language]?.body !== variant.body;
          const isDropped = template.variants[language] === undefined;
          // What is not in the current text is in the stored state, which whoever saves keeps as a version.
          if (isEdited) expect(isDropped || template.variants[language]?.body.includes(variant.body)).toBe(true);
        }
      }),
    );
  });
});
