/** The seller's own order of templates: places between places, so that moving one changes one. */
import type { Template, TemplateId } from '../template';
import { type TemplateEdit, withoutAbsent } from './template-edit';

/** By place; those without one come last, in the order they are given. */
export function inOwnOrder(templates: readonly Template[]): readonly Template[] {
  const placed = templates.filter(({ position }) => position !== undefined);
  const others = templates.filter(({ position }) => position === undefined);
  return [...placed.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0)), ...others];
}

/** Nearer than this, places are given anew: halves of halves end somewhere. */
const smallestGap = 1e-6;

/**
 * Moves some templates in front of another one, or to the end, keeping their order among themselves.
 * @param shown all templates in the order they are in
 * @returns as few edits as there need be
 */
export function moveTemplates(
  shown: readonly Template[],
  moved: readonly TemplateId[],
  before: TemplateId | undefined,
): readonly TemplateEdit[] {
  const isMoved = (template: Template) => moved.includes(template.id);
  const staying = shown.filter((template) => !isMoved(template));
  const index = staying.findIndex(({ id }) => id === before);
  const place = index < 0 ? staying.length : index;
  const ordered = [...staying.slice(0, place), ...shown.filter(isMoved), ...staying.slice(place)];
  const positions = placesBetween(ordered, isMoved) ?? ordered.map((_, rank) => rank + 1);
  return ordered.flatMap((template, rank) => {
    const position = positions[rank];
    return position === template.position
      ? []
      : [{ before: template, after: withoutAbsent({ ...template, position }) }];
  });
}

/** New places for those that were moved only; undefined where there is no room, or neighbours have no place. */
function placesBetween(
  ordered: readonly Template[],
  isMoved: (template: Template) => boolean,
): readonly (number | undefined)[] | undefined {
  const first = ordered.findIndex(isMoved);
  const count = ordered.filter(isMoved).length;
  if (first < 0) return ordered.map(({ position }) => position);
  const previous = ordered[first - 1];
  const next = ordered[first + count];
  if (previous && previous.position === undefined) return undefined;
  const step = stepBetween(previous?.position, next?.position, count);
  if (step === undefined) return undefined;
  const start = previous?.position ?? (next?.position ?? 1) - step * (count + 1);
  return ordered.map(({ position }, rank) =>
    rank < first || rank >= first + count ? position : start + step * (rank - first + 1),
  );
}

function stepBetween(from: number | undefined, to: number | undefined, count: number): number | undefined {
  if (from === undefined || to === undefined) return 1;
  const step = (to - from) / (count + 1);
  return step > smallestGap ? step : undefined;
}
