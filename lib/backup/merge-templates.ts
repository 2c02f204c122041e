/**
 * A saved reply that this browser and a backup both have. The one that was changed later is the current one, and the
 * other stays as a copy beside it, so that no word of the seller's is lost.
 */
import { dequal } from 'dequal';
import type { Template } from '@/lib/domain/template/template';
import { templateIdSchema } from '@/lib/domain/template/template';

export interface TemplateMergeWords {
  /** Titles of a copy, in the seller's language: `Refund (from backup)`. */
  readonly titleOfTheirs: (title: string) => string;
  /** `Refund (as it was here)`. */
  readonly titleOfOurs: (title: string) => string;
}

export interface MergedTemplate {
  readonly effect: 'new' | 'changed' | 'same';
  /** What is to be written. */
  readonly puts: readonly Template[];
}

const longestTitle = 200;

/** @param isKnown whether a template of this id is stored: a copy that was made before is not made again */
export function mergeTemplate(
  ours: Template | undefined,
  theirs: Template,
  { words, isKnown }: { readonly words: TemplateMergeWords; readonly isKnown: (id: string) => boolean },
): MergedTemplate {
  if (!ours) return { effect: 'new', puts: [theirs] };
  if (dequal(contentOf(ours), contentOf(theirs))) return { effect: 'same', puts: [] };
  // A reply that came with Replydock is as new as the installation: it never takes the place of one that was changed.
  const takesTheirs = ours.isStarter === theirs.isStarter ? theirs.updatedAt > ours.updatedAt : ours.isStarter;
  const loser = takesTheirs ? ours : theirs;
  const copy = copyOf(loser, takesTheirs ? words.titleOfOurs : words.titleOfTheirs);
  const copies = loser.isStarter || isKnown(copy.id) ? [] : [copy];
  const puts = [...(takesTheirs ? [theirs] : []), ...copies];
  return { effect: puts.length > 0 ? 'changed' : 'same', puts };
}

/** What the seller would see of it. */
function contentOf({ updatedAt: _, isStarter: __, ...content }: Template): object {
  return content;
}

/** Under an id that follows from its content. Its shortcut stays with the current one. */
function copyOf({ shortcut: _, ...template }: Template, titled: (title: string) => string): Template {
  const variants = Object.entries(template.variants).map(
    ([language, { title, ...variant }]) =>
      [language, { ...variant, title: titled(title).slice(0, longestTitle) }] as const,
  );
  return {
    ...template,
    id: templateIdSchema.parse(`${template.id.slice(0, 80)}.${hashOf(JSON.stringify(contentOf(template)))}`),
    isStarter: false,
    variants: Object.fromEntries(variants),
  };
}

/** FNV-1a over two halves: names copies, and protects nothing. */
function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    other = Math.imul(other ^ (code + index), 0x85ebca6b) >>> 0;
  }
  return one.toString(36) + other.toString(36);
}
