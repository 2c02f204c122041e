/**
 * What one rendering may cost, counted rather than timed, so that a template is refused everywhere or nowhere. A step
 * takes a few microseconds; an ordinary reply takes under a thousand.
 */
import { RenderStop } from './render-stop';

const maxSteps = 5_000;
/** Longer than any box of a marketplace takes. */
export const maxTextLength = 20_000;
/** Members of a list that a filter makes. */
const maxListLength = 500;
const charactersPerStep = 100;
const membersPerStep = 10;
/** Searching one text in another can take as many comparisons as both lengths multiplied. */
const comparisonsPerStep = 4_096;

export class RenderBudget {
  #steps = 0;

  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > maxSteps) throw new RenderStop('too-slow');
  }

  /** Before a filter or `contains` looks for one value in another. */
  spendSearch(value: unknown, wanted: readonly unknown[]): void {
    const size = sizeOf(value);
    const comparisons = wanted.reduce<number>(
      (sum, other) => sum + size * (typeof other === 'string' ? other.length : 0),
      0,
    );
    const pace = Array.isArray(value) ? membersPerStep : charactersPerStep;
    this.spend(1 + size / pace + comparisons / comparisonsPerStep);
  }
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1;
}

/** Stops a value from growing without bounds. */
export function checkSize(value: unknown): void {
  if (typeof value === 'string' && value.length > maxTextLength) throw new RenderStop('too-long');
  if (Array.isArray(value) && value.length > maxListLength) throw new RenderStop('too-slow');
}
