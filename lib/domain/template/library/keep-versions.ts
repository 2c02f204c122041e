/** Which earlier states of a template are kept: one for each pause in the writing, the first and last of a day always. */
import type { Template } from '../template';

/** A state that is about to be replaced. */
export interface ReplacedState {
  readonly replaced: Template;
  readonly next: Template;
  /** When the newest kept version of the template was replaced, epoch ms; absent where none is kept. */
  readonly lastKeptAt: number | undefined;
  /** Two edits met in it. */
  readonly isMerged: boolean;
  /** Epoch ms. */
  readonly now: number;
}

/** A state that stood longer is no passing one, epoch ms apart. */
export const foldedMs = 60_000;
/** All zones of the world are whole quarters of an hour apart, so that no day of anybody ends within one. */
const quarterMs = 15 * 60_000;
/** Whoever takes out more at once may want it back. */
const mostTakenOut = 40;

export const mostVersions = 100;

/** Whether the replaced state is only a step of writing that goes on: the version a moment before it is enough. */
export function isPassingState({ replaced, next, lastKeptAt, isMerged, now }: ReplacedState): boolean {
  if (isMerged || lastKeptAt === undefined) return false;
  const isYoung = now - replaced.updatedAt < foldedMs && now - lastKeptAt < foldedMs;
  const isSameDay = [lastKeptAt, replaced.updatedAt].every((at) => quarterOf(at) === quarterOf(now));
  return isYoung && isSameDay && takenOut(replaced, next) <= mostTakenOut;
}

function quarterOf(at: number): number {
  return Math.floor(at / quarterMs);
}

/** How many characters the next state has no more, over all its texts. */
function takenOut(replaced: Template, next: Template): number {
  const [before, after] = [textsOf(replaced), textsOf(next)];
  return [...before].reduce((total, [name, text]) => total + lettersLost(text, after.get(name) ?? ''), 0);
}

function textsOf({ variants }: Template): ReadonlyMap<string, string> {
  const texts = Object.entries(variants).flatMap(([language, { title, body, bodyFor }]): [string, string][] => [
    [`${language} title`, title],
    [`${language} body`, body],
    ...Object.entries(bodyFor ?? {}).map(([name, text]): [string, string] => [`${language} ${name}`, text]),
  ]);
  return new Map(texts);
}

function lettersLost(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return before.length - start - end;
}

export interface DatedVersion {
  readonly id: number;
  /** Epoch ms. */
  readonly savedAt: number;
}

const dayMs = 86_400_000;

/** Those that are one too many, oldest first in `versions`: the nearest neighbours of a day go first, then the oldest. */
export function surplusVersions(versions: readonly DatedVersion[], most = mostVersions): readonly number[] {
  const kept = [...versions];
  const surplus: number[] = [];
  while (kept.length > most) {
    const [removed] = kept.splice(leastMissed(kept), 1);
    if (removed) surplus.push(removed.id);
  }
  return surplus;
}

/** Place of a version that has a later one of the same day soon after it; the oldest where every day has but one. */
function leastMissed(versions: readonly DatedVersion[]): number {
  let least = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [index, { savedAt }] of versions.entries()) {
    const next = versions[index + 1];
    if (!next || Math.floor(next.savedAt / dayMs) !== Math.floor(savedAt / dayMs)) continue;
    const gap = next.savedAt - savedAt;
    if (gap < smallest) [least, smallest] = [index, gap];
  }
  return least;
}
