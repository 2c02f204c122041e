/** The limit that a counter beside a box shows, e.g. `12 / 2000`, where the box itself states none. */
import { flatParent } from './find';

const maxSteps = 4;
const maxText = 400;
/** Less is a counter of files or pages. */
const leastLimit = 100;

/** Only a counter that shows the box's present length is one for sure. */
export function shownLimit(field: Element, length: number): number | undefined {
  let around = flatParent(field);
  for (let step = 0; around && step < maxSteps; step += 1, around = flatParent(around)) {
    const text = around.textContent ?? '';
    if (text.length > maxText) return undefined;
    for (const [, count, limit] of text.matchAll(/(?<![\d.,])(\d{1,6})\s{0,3}[/／]\s{0,3}(\d{3,6})(?![\d.,/])/g)) {
      if (Number(count) === length && Number(limit) >= Math.max(leastLimit, length)) return Number(limit);
    }
  }
  return undefined;
}
