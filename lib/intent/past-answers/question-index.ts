/** Finds the past questions that are most like one: cosine of what the intent model sees of them, seldom features first. */
import type { Features } from '../features';

export interface QuestionIndex {
  /** Likeness from 0 to 1 for each question, in the order in which they were given. */
  readonly likenesses: (features: Features) => Float32Array;
}

/** What so many of all questions hold tells hardly one from the other, and costs most. */
const mostHolding = 0.25;

/** Flat arrays, because thousands of questions have several hundred thousand features. */
export function createQuestionIndex(questions: readonly Features[]): QuestionIndex {
  const { ids, starts } = countFeatures(questions);
  const weights = weightsOf(starts, questions.length);
  const places = new Uint32Array(starts.at(-1) ?? 0);
  const values = new Float32Array(places.length);
  const next = starts.slice();
  for (const [place, features] of questions.entries()) {
    for (const { slot, value } of weighted(features)) {
      const at = next[slot] ?? 0;
      next[slot] = at + 1;
      places[at] = place;
      values[at] = value;
    }
  }
  return {
    likenesses: (features) => {
      const found = new Float32Array(questions.length);
      for (const { slot, value } of weighted(features)) {
        const end = starts[slot + 1] ?? 0;
        for (let at = starts[slot] ?? 0; at < end; at += 1) {
          const place = places[at] ?? 0;
          found[place] = (found[place] ?? 0) + value * (values[at] ?? 0);
        }
      }
      return found;
    },
  };

  /** With a length of one again. */
  function weighted(features: Features) {
    const found: { readonly slot: number; readonly value: number }[] = [];
    let sum = 0;
    for (let index = 0; index < features.ids.length; index += 1) {
      const slot = slotOf(ids, features.ids[index] ?? 0);
      const value = slot === undefined ? 0 : (features.values[index] ?? 0) * (weights[slot] ?? 0);
      if (slot === undefined || value === 0) continue;
      found.push({ slot, value });
      sum += value * value;
    }
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    return found.map(({ slot, value }) => ({ slot, value: value * scale }));
  }
}

/** All features, each once, in order; and where the places of each begin. */
function countFeatures(questions: readonly Features[]) {
  const all = new Uint32Array(questions.reduce((sum, { ids }) => sum + ids.length, 0));
  let filled = 0;
  for (const { ids } of questions) {
    all.set(ids, filled);
    filled += ids.length;
  }
  all.sort();
  const starts: number[] = [];
  for (let at = 0; at < all.length; at += 1) if (at === 0 || all[at] !== all[at - 1]) starts.push(at);
  return {
    ids: Uint32Array.from(starts, (start) => all[start] ?? 0),
    starts: Uint32Array.from([...starts, all.length]),
  };
}

function weightsOf(starts: Uint32Array, questions: number): Float32Array {
  const most = Math.max(8, questions * mostHolding);
  return Float32Array.from({ length: starts.length - 1 }, (_none, slot) => {
    const count = (starts[slot + 1] ?? 0) - (starts[slot] ?? 0);
    return count > most ? 0 : Math.log(1 + questions / count);
  });
}

function slotOf(ids: Uint32Array, id: number): number | undefined {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : undefined;
}
