/**
 * An edit put on top of what is stored, which somebody else may have changed since the edit began. Field by field, each
 * language's texts being fields of their own; both changes survive, or the edit's is taken and the caller keeps what
 * was stored as a version.
 */
import { type MarketplaceName, marketplaceNames } from '../../marketplace/marketplace';
import type { Template, TemplateVariant } from '../template';
import { mergeText } from './merge-text';
import { bodiesFor, isSameContent, isSameTemplate, type TemplateEdit, withoutAbsent } from './template-edit';

export interface MergedEdit {
  readonly template: Template;
  /** Somebody else had changed what the edit began with. */
  readonly isMerged: boolean;
  /** False: nothing is to be stored. */
  readonly isChanged: boolean;
}

export interface EditOnStored extends TemplateEdit {
  /** Absent where there is none. */
  readonly stored: Template | undefined;
  /** Epoch ms. */
  readonly now: number;
}

/** As in the template's schema. */
const longestBody = 20_000;
const longestTitle = 200;
const mostTags = 50;

export function mergeEdit({ before, after, stored, now }: EditOnStored): MergedEdit {
  if (!stored) return { template: asNew(after, now), isMerged: false, isChanged: true };
  const base = before ?? emptyOf(stored);
  const isMerged = !isSameTemplate(base, stored);
  const merged = mergeTemplates(base, after, stored, now);
  const isChanged = !isSameTemplate(merged, stored);
  if (!isChanged) return { template: stored, isMerged, isChanged };
  const isStarter = stored.isStarter && isSameContent(merged, stored);
  return { template: { ...merged, isStarter, updatedAt: Math.max(now, stored.updatedAt) }, isMerged, isChanged };
}

function asNew(after: Template, now: number): Template {
  const variants = Object.entries(after.variants).map(([language, variant]) => [
    language,
    withoutAbsent({ ...variant, changedAt: Math.min(variant.changedAt ?? now, now) }),
  ]);
  return withoutAbsent({ ...after, variants: Object.fromEntries(variants), updatedAt: now });
}

/** What an edit began with that knew nothing of the stored template. */
function emptyOf({ id }: Template): Template {
  const none = { tags: [], intents: [], situations: [], marketplaces: [] };
  return { id, ...none, variants: {}, isStarter: false, updatedAt: 0 };
}

function mergeTemplates(base: Template, after: Template, stored: Template, now: number): Template {
  return withoutAbsent({
    ...stored,
    shortcut: mergeValue(base.shortcut, after.shortcut, stored.shortcut),
    folder: mergeValue(base.folder, after.folder, stored.folder),
    position: mergeValue(base.position, after.position, stored.position),
    isPinned: mergeValue(base.isPinned, after.isPinned, stored.isPinned),
    fulfilledBy: mergeValue(base.fulfilledBy, after.fulfilledBy, stored.fulfilledBy),
    mainLanguage: mergeValue(base.mainLanguage, after.mainLanguage, stored.mainLanguage),
    tags: mergeList(base.tags, after.tags, stored.tags).slice(0, mostTags),
    intents: mergeList(base.intents, after.intents, stored.intents),
    situations: mergeList(base.situations, after.situations, stored.situations),
    marketplaces: mergeList(base.marketplaces, after.marketplaces, stored.marketplaces),
    variants: mergeVariants(base.variants, after.variants, stored.variants, now),
  });
}

function mergeValue<T extends string | number | boolean>(base: T | undefined, after: T | undefined, stored?: T) {
  return after === base ? stored : after;
}

/** What the edit added is added, what it took away is taken away. */
function mergeList<T>(base: readonly T[], after: readonly T[], stored: readonly T[]): T[] {
  if (isSameList(after, base)) return [...stored];
  if (isSameList(stored, base)) return [...after];
  const kept = stored.filter((entry) => !base.includes(entry) || after.includes(entry));
  return [...kept, ...after.filter((entry) => !base.includes(entry) && !kept.includes(entry))];
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

type Variants = Template['variants'];

function mergeVariants(base: Variants, after: Variants, stored: Variants, now: number): Variants {
  const languages = [...new Set([...Object.keys(stored), ...Object.keys(after)])];
  const merged = languages.flatMap((language) => {
    const variant = mergeVariant({ base: base[language], after: after[language], stored: stored[language] }, now);
    return variant ? [[language, variant] as const] : [];
  });
  return Object.fromEntries(merged);
}

interface VariantStates {
  readonly base: TemplateVariant | undefined;
  readonly after: TemplateVariant | undefined;
  readonly stored: TemplateVariant | undefined;
}

/** What one has taken away and the other has changed stays, as it was changed. */
function mergeVariant({ base, after, stored }: VariantStates, now: number): TemplateVariant | undefined {
  if (!after) return base && stored && isSameWords(base, stored) ? undefined : stored;
  if (!stored) return base && isSameWords(base, after) ? undefined : { ...after, changedAt: now };
  const words = {
    title: mergeWords(base?.title, after.title, stored.title, longestTitle) ?? after.title,
    body: mergeWords(base?.body, after.body, stored.body, longestBody) ?? after.body,
    bodyFor: mergeBodies({ base, after, stored }),
  };
  const isSame = isSameWords(words, stored);
  const changedAt = isSame ? mergeValue(base?.changedAt, after.changedAt, stored.changedAt) : now;
  return withoutAbsent({ ...words, changedAt });
}

function mergeBodies({ base, after, stored }: VariantStates): TemplateVariant['bodyFor'] {
  return bodiesFor((name) =>
    mergeWords(base?.bodyFor?.[name], after?.bodyFor?.[name], stored?.bodyFor?.[name], longestBody),
  );
}

/** The edit's words win where both changed the same place. */
function mergeWords(
  base: string | undefined,
  after: string | undefined,
  stored: string | undefined,
  longest: number,
): string | undefined {
  if (after === base || after === stored) return stored;
  if (stored === base) return after;
  if (after === undefined || stored === undefined) return after ?? stored;
  const merged = mergeText(base ?? '', after, stored);
  return merged !== undefined && merged.length <= longest ? merged : after;
}

type Words = Pick<TemplateVariant, 'title' | 'body' | 'bodyFor'>;

export function isSameWords(one: Words, other: Words): boolean {
  const isSameFor = (name: MarketplaceName) => one.bodyFor?.[name] === other.bodyFor?.[name];
  return one.title === other.title && one.body === other.body && marketplaceNames.every(isSameFor);
}
