import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOwnOrder, moveTemplates } from '@/lib/domain/template/library/arrange-templates';
import { duplicateTemplate } from '@/lib/domain/template/library/duplicate-template';
import { type Template, templateIdSchema } from '@/lib/domain/template/template';
import { aTemplate } from '../../../../support/templates';

function applied(templates: readonly Template[], edits: ReturnType<typeof moveTemplates>): readonly Template[] {
  const after = new Map(edits.map((edit) => [edit.after.id, edit.after]));
  return inOwnOrder(templates.map((template) => after.get(template.id) ?? template));
}

const idsOf = (templates: readonly Template[]) => templates.map(({ id }) => id);

describe('moveTemplates', () => {
  const placed = ['a', 'b', 'c', 'd'].map((id, index) => aTemplate({ id, position: index + 1 }));

  it('changes only what was moved', () => {
    const edits = moveTemplates(placed, [templateIdSchema.parse('d')], templateIdSchema.parse('b'));
    expect(edits.map(({ after }) => [after.id, after.position])).toEqual([['d', 1.5]]);
    expect(idsOf(applied(placed, edits))).toEqual(['a', 'd', 'b', 'c']);
  });

  it('gives all a place when the first is moved among templates that have none', () => {
    const unplaced = ['a', 'b', 'c'].map((id) => aTemplate({ id }));
    const edits = moveTemplates(unplaced, [templateIdSchema.parse('a')], undefined);
    expect(idsOf(applied(unplaced, edits))).toEqual(['b', 'c', 'a']);
  });

  it('brings about the order that was asked for, always', () => {
    const place = fc.option(fc.double({ min: -5, max: 5, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(12)),
        fc.nat(12),
        (places, moved, target) => {
          const shown = inOwnOrder(
            places.map((position, index) =>
              aTemplate({ id: `t${index}`, ...(position !== undefined && { position }) }),
            ),
          );
          const ids = idsOf(shown).filter((_, index) => moved.includes(index));
          const before = idsOf(shown)[target];
          const staying = idsOf(shown).filter((id) => !ids.includes(id));
          const index = before === undefined ? -1 : staying.indexOf(before);
          const wanted = staying.toSpliced(index < 0 ? staying.length : index, 0, ...ids);
          expect(idsOf(applied(shown, moveTemplates(shown, ids, before)))).toEqual(
            ids.length > 0 ? wanted : idsOf(shown),
          );
        },
      ),
    );
  });
});

describe('duplicateTemplate', () => {
  it('makes a template of the seller’s own that nothing typed leads to yet', () => {
    const template = aTemplate({ shortcut: 'late', isStarter: true, isPinned: true, position: 3, folder: 'Delivery' });
    const copy = duplicateTemplate(template, {
      id: templateIdSchema.parse('copy'),
      nameCopy: (title) => `${title} (copy)`,
    });
    expect(copy).toEqual(
      aTemplate({
        id: 'copy',
        folder: 'Delivery',
        variants: { en: { title: 'Parcel late (copy)', body: template.variants.en?.body ?? '' } },
      }),
    );
  });
});
