/** One change of a template's own words, found again by the words around it; and what it makes of a wording. */
import * as z from 'zod/mini';

/** UTF-16 units of what stands around a change. */
const mostAround = 240;
/** Of what a change takes away or puts in; a longer one is another reply. */
export const mostChanged = 400;

/** All four are stretches of the template's source; `put` is what the seller wrote. */
export const wordingEditSchema = z.object({
  left: z.string().check(z.maxLength(mostAround)),
  gone: z.string().check(z.maxLength(mostChanged)),
  put: z.string().check(z.maxLength(mostChanged)),
  right: z.string().check(z.maxLength(mostAround)),
});
export type WordingEdit = z.infer<typeof wordingEditSchema>;

/** As in the template's schema. */
const longestBody = 20_000;

/** The change of a stretch of a source, with as much around it as finds it again. */
export function editAt(
  source: string,
  { start, end, put }: { readonly start: number; readonly end: number; readonly put: string },
  { from, to }: { readonly from: number; readonly to: number },
): WordingEdit {
  return {
    left: source.slice(from, start).slice(-mostAround),
    gone: source.slice(start, end),
    put,
    right: source.slice(end, to).slice(0, mostAround),
  };
}

/**
 * The wording with the change; undefined where its place is not there exactly once, or nothing is left. Whether it is
 * a template still is told by `applyEdit`.
 */
export function spliceEdit(body: string, { left, gone, put, right }: WordingEdit): string | undefined {
  const before = left + gone + right;
  const at = body.indexOf(before);
  if (before === '' || at < 0 || body.indexOf(before, at + 1) >= 0) return undefined;
  const changed = body.slice(0, at) + left + put + right + body.slice(at + before.length);
  return changed === body || changed.trim() === '' || changed.length > longestBody ? undefined : changed;
}
