/**
 * The trash, the earlier versions and the uses of templates that this browser and a backup both know. What was deleted
 * stays deleted, and no wording is lost: one that gives way is kept as an earlier version.
 */
import { isSameContent } from '@/lib/domain/template/library/template-edit';
import type { Template } from '@/lib/domain/template/template';

/** A template in the trash, as it is stored. */
export interface Trashed {
  readonly id: string;
  readonly deletedAt: number;
  readonly template: Template;
}

/** An earlier state of a template. */
export interface Version {
  /** When this state was saved, and when another took its place, epoch ms. */
  readonly savedAt: number;
  readonly keptAt: number;
  readonly template: Template;
}

export interface MergedTrash {
  /** `ours` itself where the backup adds nothing. */
  readonly trashed: Trashed;
  /** What gave way. */
  readonly left: readonly Version[];
}

/** Deleted on both sides: once, with the later deletion and the later wording. */
export function mergeTrashed(ours: Trashed, theirs: Trashed): MergedTrash {
  const takesTheirs =
    theirs.template.updatedAt > ours.template.updatedAt && !isSameContent(ours.template, theirs.template);
  const [template, other] = takesTheirs ? [theirs.template, ours.template] : [ours.template, theirs.template];
  const deletedAt = Math.max(ours.deletedAt, theirs.deletedAt);
  const isOurs = !takesTheirs && deletedAt === ours.deletedAt;
  return {
    trashed: isOurs ? ours : { id: ours.id, deletedAt, template },
    left: versionOf(other, { instead: template, at: deletedAt }),
  };
}

/**
 * Whether a template that is in the trash here comes back: only where the backup's was edited after that. One that came
 * with Replydock is as new as the installation, so that its time tells of no edit.
 */
export function comesBack(trashed: Pick<Trashed, 'deletedAt'>, theirs: Template, madeAt: number): boolean {
  return !theirs.isStarter && Math.min(theirs.updatedAt, madeAt) > trashed.deletedAt;
}

/** What is kept of a template that gives way to another: nothing where no word of the seller's is in it. */
export function versionOf(
  template: Template,
  { instead, at }: { readonly instead: Template; readonly at: number },
): readonly Version[] {
  if (template.isStarter || isSameContent(template, instead)) return [];
  return [{ savedAt: template.updatedAt, keptAt: Math.max(template.updatedAt, at), template }];
}

/**
 * The versions that the backup adds, oldest first. Only as many as there is room for, the newest: none of ours goes for
 * them, and a second restoring finds no more room than the first.
 */
export function newVersions(ours: readonly Version[], theirs: readonly Version[], most: number): readonly Version[] {
  const known = [...ours];
  const fresh: Version[] = [];
  for (const version of theirs.toSorted((a, b) => b.savedAt - a.savedAt)) {
    if (known.length >= most) break;
    if (known.some((other) => isSameVersion(other, version))) continue;
    known.push(version);
    fresh.unshift(version);
  }
  return fresh;
}

export function isSameVersion(one: Version, other: Version): boolean {
  return one.savedAt === other.savedAt && isSameContent(one.template, other.template);
}

/** How often a template was inserted. */
export interface Uses {
  readonly id: string;
  readonly times: number;
  readonly lastAt: number;
  readonly byLanguage: Readonly<Record<string, number>>;
}

/**
 * Of each language the larger count: after an earlier restoring both sides have counted the same insertions, and a sum
 * would tell of more than there were. `ours` itself where the backup adds nothing.
 */
export function mergeUses(ours: Uses, theirs: Uses): Uses {
  const byLanguage: Record<string, number> = { ...ours.byLanguage };
  for (const [language, times] of Object.entries(theirs.byLanguage)) {
    byLanguage[language] = Math.max(times, byLanguage[language] ?? 0);
  }
  const counts = Object.entries(byLanguage);
  const told = counts.reduce((sum, [, times]) => sum + times, 0);
  const times = Math.max(ours.times, theirs.times, told);
  const lastAt = Math.max(ours.lastAt, theirs.lastAt);
  const isSame =
    times === ours.times &&
    lastAt === ours.lastAt &&
    counts.every(([language, count]) => ours.byLanguage[language] === count);
  return isSame ? ours : { id: ours.id, times, lastAt, byLanguage };
}
