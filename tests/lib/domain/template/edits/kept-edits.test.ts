import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEdit } from '@/lib/domain/template/edits/apply-edit';
import {
  editsKeptMs,
  editsToOffer,
  type KeptEdits,
  noEdits,
  noteEdits,
  refuseEdit,
  type SeenEdits,
  withoutTemplates,
} from '@/lib/domain/template/edits/kept-edits';
import { templateIdSchema } from '@/lib/domain/template/template';
import { noonAt } from '../../../../support/conversations';
import { aTemplate } from '../../../../support/templates';

const place = { template: templateIdSchema.parse('parcel-late'), language: 'en' };
const sorry = { left: 'Your parcel ', gone: '{{ order.id }}', put: '{{ order.id }}, sorry,', right: ' is late.' };
const edit = { left: '{{ order.id }} ', gone: 'is late', put: 'takes longer', right: '.' };

function seen(conversation: string, change: Partial<SeenEdits> = {}, buyers: string[] = [], at = noonAt): SeenEdits {
  return { place, edits: [edit], sighting: { conversation, buyers, at }, ...change };
}

function keptAfter(...sightings: readonly SeenEdits[]): KeptEdits {
  return sightings.reduce(noteEdits, noEdits);
}

describe('editsToOffer', () => {
  it('offers an edit that was made in three conversations', () => {
    expect(editsToOffer(keptAfter(seen('a'), seen('b')), noonAt)).toEqual([]);
    expect(editsToOffer(keptAfter(seen('a'), seen('b'), seen('c')), noonAt)).toMatchObject([{ place, edit, times: 3 }]);
  });

  it('counts a conversation once, and a buyer once', () => {
    expect(editsToOffer(keptAfter(seen('a'), seen('a'), seen('b')), noonAt)).toEqual([]);
    const ofTwo = keptAfter(seen('a', {}, ['x']), seen('b', {}, ['x', 'y']), seen('c', {}, ['z']));
    expect(editsToOffer(ofTwo, noonAt)).toEqual([]);
  });

  it('counts only what is the same in place and words', () => {
    const other = { ...edit, put: 'is a little late' };
    const inGerman = { place: { ...place, language: 'de' } };
    expect(editsToOffer(keptAfter(seen('a'), seen('b', { edits: [other] }), seen('c', inGerman)), noonAt)).toEqual([]);
  });

  it('forgets what was made more than ninety days ago', () => {
    const kept = keptAfter(seen('a', {}, [], noonAt - editsKeptMs), seen('b'), seen('c'));
    expect(editsToOffer(kept, noonAt)).toEqual([]);
    expect(editsToOffer(keptAfter(seen('a'), seen('b'), seen('c')), noonAt + editsKeptMs)).toEqual([]);
  });

  it('never offers again what was refused, and keeps no word of it', () => {
    const kept = keptAfter(seen('a'), seen('b'), seen('c'));
    const [offer] = editsToOffer(kept, noonAt);
    const refused = refuseEdit(kept, offer?.mark ?? '');
    const again = [seen('d'), seen('e'), seen('f')].reduce(noteEdits, refused);
    expect(editsToOffer(again, noonAt)).toEqual([]);
    expect(JSON.stringify(again)).not.toContain('takes longer');
  });

  it('keeps no more than a bounded number, the last seen first', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      seen('a', { edits: [{ ...edit, put: `word ${index}` }] }, [], noonAt + index),
    );
    const { edits } = keptAfter(...many);
    expect(edits).toHaveLength(300);
    expect(edits[0]?.edit.put).toBe('word 399');
  });
});

describe('withEdit', () => {
  it('changes the wording that it was made in and nothing else', () => {
    const template = aTemplate();
    expect(withEdit(template, { place, edit })?.variants).toEqual({
      en: { title: 'Parcel late', body: 'Your parcel {{ order.id }} takes longer.' },
    });
  });

  it('changes the wording for one marketplace', () => {
    const variant = { title: 'Late', body: 'All is well.', bodyFor: { ebay: 'Your parcel {{ order.id }} is late.' } };
    const template = aTemplate({ variants: { en: variant } });
    expect(withEdit(template, { place, edit })).toBeUndefined();
    const changed = withEdit(template, { place: { ...place, marketplace: 'ebay' }, edit });
    expect(changed?.variants.en).toEqual({ ...variant, bodyFor: { ebay: 'Your parcel {{ order.id }} takes longer.' } });
  });

  it.each([
    ['are not there any more', 'Your parcel is here.'],
    ['are there twice', 'A {{ order.id }} is late. B {{ order.id }} is late.'],
  ])('changes nothing where the words %s', (_name, body) => {
    const template = aTemplate({ variants: { en: { title: '', body } } });
    expect(withEdit(template, { place, edit })).toBeUndefined();
  });

  it('replaces one stretch of a body, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, behind) => {
        const body = `${before}Your parcel {{ order.id }} is late.${behind}`;
        const changed = withEdit(aTemplate({ variants: { en: { title: '', body } } }), { place, edit: sorry });
        const expected = `${before}Your parcel {{ order.id }}, sorry, is late.${behind}`;
        expect([undefined, expected]).toContain(changed?.variants.en?.body);
      }),
    );
  });
});

describe('withoutTemplates', () => {
  it('forgets edits of a template and what was refused for it', () => {
    const kept = keptAfter(seen('a'), seen('b'), seen('c'));
    const [offer] = editsToOffer(kept, noonAt);
    expect(withoutTemplates(kept, ['parcel-late'])).toEqual(noEdits);
    expect(withoutTemplates(refuseEdit(kept, offer?.mark ?? ''), ['parcel-late'])).toEqual(noEdits);
    expect(withoutTemplates(kept, ['other'])).toEqual(kept);
  });
});
