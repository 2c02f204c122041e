/** A message cut into sentences, exactly as written, so that they can be quoted. */

/** More is never read: the wish stands at the beginning, and a message can be as long as it likes. */
const maxSentences = 60;
const maxSentenceLength = 400;

export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?。！？…])\s+|(?<=[。！？])|\n+/u)
    .map((sentence) => sentence.trim().slice(0, maxSentenceLength))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .slice(0, maxSentences);
}
