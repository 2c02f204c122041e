import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterTemplates } from '@/lib/domain/template/starter-templates';
import { startersToStore } from '@/lib/domain/template/starters-to-store';
import { type Template, templateIdSchema } from '@/lib/domain/template/template';

const english = { en: { title: 'Late', body: 'Sorry.' } };
const both = { ...english, pl: { title: 'Późno', body: 'Przepraszamy.' } };

function starterOf(id: string, over: Partial<Template> = {}): Template {
  return {
    id: templateIdSchema.parse(`starter:${id}`),
    tags: [],
    intents: [],
    situations: [],
    marketplaces: [],
    variants: english,
    isStarter: true,
    updatedAt: 1,
    ...over,
  };
}

const nothing = { stored: [], takenAway: [] };

describe('startersToStore', () => {
  it('puts all in where there is nothing', () => {
    const starters = [starterOf('late'), starterOf('lost')];

    expect(startersToStore(starters, nothing)).toEqual(starters);
  });

  it('puts nothing in where all are as they came', () => {
    const stored = [starterOf('late', { variants: both })];
    const starters = [starterOf('late', { variants: both, updatedAt: 9 })];

    expect(startersToStore(starters, { stored, takenAway: [] })).toEqual([]);
  });

  it('gives an unchanged one its new languages, where it is in the list', () => {
    const stored = [starterOf('late', { isPinned: true, position: 7 })];
    const [renewed] = startersToStore([starterOf('late', { variants: both, updatedAt: 9 })], { stored, takenAway: [] });

    expect(renewed).toEqual(starterOf('late', { variants: both, isPinned: true, position: 7, updatedAt: 9 }));
  });

  it('leaves one that the seller changed as it is', () => {
    const stored = [starterOf('late', { isStarter: false })];

    expect(startersToStore([starterOf('late', { variants: both })], { stored, takenAway: [] })).toEqual([]);
  });

  it('brings none back that was taken away', () => {
    expect(startersToStore([starterOf('late')], { stored: [], takenAway: ['starter:late'] })).toEqual([]);
  });

  it('never goes back in time', () => {
    const stored = [starterOf('late', { updatedAt: 20 })];
    const [renewed] = startersToStore([starterOf('late', { variants: both, updatedAt: 9 })], { stored, takenAway: [] });

    expect(renewed?.updatedAt).toBe(20);
  });

  it('never touches a template that is the seller’s own, and has nothing to do the second time', () => {
    const starters = starterTemplates(50);
    const library = fc.subarray(starters).chain((some) =>
      fc.record({
        stored: fc.tuple(
          ...some.map((starter) =>
            fc.record({ isStarter: fc.boolean(), isOld: fc.boolean(), position: fc.nat() }).map((own): Template => {
              const { en } = starter.variants;
              const variants = own.isOld && en ? { en } : starter.variants;
              return { ...starter, variants, isStarter: own.isStarter, position: own.position, updatedAt: 1 };
            }),
          ),
        ),
        takenAway: fc.subarray(starters.map(({ id }) => id)),
      }),
    );

    fc.assert(
      fc.property(library, (before) => {
        const put = startersToStore(starters, before);
        const own = new Set(before.stored.filter(({ isStarter }) => !isStarter).map(({ id }) => id));
        const after = new Map([...before.stored, ...put].map((template) => [template.id, template]));

        expect(put.filter(({ id }) => own.has(id))).toEqual([]);
        expect(startersToStore(starters, { ...before, stored: [...after.values()] })).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
