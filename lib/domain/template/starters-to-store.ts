/** What an installation or update of Replydock may write into a library that the seller has been using. */
import { isSameContent } from './library/template-edit';
import type { Template } from './template';

export interface LibraryBefore {
  /** The stored templates; others than starters do not matter. */
  readonly stored: readonly Template[];
  /** Ids of those in the trash, and of starters that were erased. */
  readonly takenAway: readonly string[];
}

/**
 * The starters to put: new ones, and those that the seller left as they came but that now say more or other things,
 * which keep their place and pin. One that was changed stays as it is, one that was taken away stays away.
 */
export function startersToStore(starters: readonly Template[], { stored, takenAway }: LibraryBefore): Template[] {
  const storedById = new Map(stored.map((template) => [template.id, template]));
  const isGone = new Set(takenAway);
  return starters.flatMap((starter) => {
    const known = storedById.get(starter.id);
    if (known) return renewed(starter, known);
    return isGone.has(starter.id) ? [] : [starter];
  });
}

function renewed(starter: Template, known: Template): Template[] {
  if (!known.isStarter || isSameContent(starter, known)) return [];
  return [
    {
      ...starter,
      ...(known.position !== undefined && { position: known.position }),
      ...(known.isPinned !== undefined && { isPinned: known.isPinned }),
      updatedAt: Math.max(starter.updatedAt, known.updatedAt),
    },
  ];
}
