import { describe, expect, it } from 'vitest';
import { starterLibrary } from '@/data/starter-templates/starter-library';
import { PackedStartersError, readPackedStarters } from '@/lib/domain/template/read-packed-starters';
import { starterTemplates } from '@/lib/domain/template/starter-templates';

const now = Date.UTC(2026, 10, 17);

describe('readPackedStarters', () => {
  it('reads from the packed file what the library holds', () => {
    const packed: unknown = JSON.parse(JSON.stringify(starterLibrary()));

    expect(readPackedStarters(packed, now)).toEqual(starterTemplates(now));
  });

  it('marks each as come with Replydock, at the time it is put in', () => {
    expect(
      readPackedStarters(starterLibrary(), now).filter((each) => !each.isStarter || each.updatedAt !== now),
    ).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['a page', '<!doctype html>'],
    ['one without words', [{ id: 'starter:late', tags: [], intents: [], situations: [], marketplaces: [] }]],
    ['one with an impossible id', [{ ...starterLibrary()[0], id: 'a b' }]],
  ])('refuses %s', (_name, packed) => {
    expect(() => readPackedStarters(packed, now)).toThrow(PackedStartersError);
  });
});
