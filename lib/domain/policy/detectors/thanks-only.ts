/** A message that only says thanks: after greetings, thanks and closings hardly a word is left. */
import type { Draft, Hit } from '../draft';

const most = 2;

/** Greetings, thanks and closings are phrases of the theme `courtesy`. Names after a greeting or a closing are few words. */
export function findThanksOnly({ tokens, found, own }: Draft): readonly Hit[] {
  if (tokens.length === 0 || tokens.length > 60 || !found.has('thanks')) return [];
  const covered = new Set(
    (found.get('courtesy') ?? [])
      .concat(found.get('thanks') ?? [])
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  const last = Math.max(...covered);
  const left = tokens.filter(
    (token, at) => !covered.has(at) && !(at > last && isSignature(own, token.start, tokens.length - last)),
  );
  if (left.length > most) return [];
  const start = own.length - own.trimStart().length;
  return [{ start, end: own.trimEnd().length }];
}

/** The few words after the last courtesy, if they are names: `Your team at Kettle House`. */
function isSignature(own: string, start: number, words: number): boolean {
  return words <= 6 && /^(?:\p{Lu}|von |vom |de |di |of |at |from |the |del )/u.test(own.slice(start));
}
