/** The known name that a mistyped one most probably means. */

/** Undefined if no name is near enough to be meant. */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  const wanted = fold(typed);
  if (wanted === '' || wanted.length > 60) return undefined;
  const most = Math.max(1, Math.floor(wanted.length / 4));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const distance = editDistance(wanted, fold(name), (best?.distance ?? most + 1) - 1);
    if (distance !== undefined) best = { name, distance };
    if (distance === 0) break;
  }
  return best?.name;
}

/** `Order ID`, `order-id` and `order_id` differ in no letter. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '_');
}

/** Letters added, left out, changed or swapped with their neighbour; undefined if they are more than `most`. */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, row, last, beforeLast });
    if (Math.min(...current) > most) return undefined;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length] ?? 0;
  return distance <= most ? distance : undefined;
}

interface Rows {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function nextRow({ a, b, row, last, beforeLast }: Rows): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const isSame = a[row - 1] === b[column - 1];
    const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
    const addedOrLeftOut = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1;
    const swapped = isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
    current.push(Math.min(changed, addedOrLeftOut, swapped));
  }
  return current;
}
