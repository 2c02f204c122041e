/** Reads the shortcut that is being typed at the end of a text. */

/** Longer than any shortcut, with the `/` and what stands before it. */
export const mostRead = 43;

const shortcut = /(?:^|[\s\u200b])([/／][\p{L}\p{M}\p{N}_-]{1,40})$/u;

/**
 * `/shi` of `Hello /shi`: a slash at the start or behind white space, then letters, digits, `-` or `_` of any script.
 * Undefined for a slash within a word, a date, an address. `text` is at most `mostRead` units long; a word that fills
 * it may have begun earlier and is none.
 */
export function shortcutIn(text: string): string | undefined {
  const found = shortcut.exec(text)?.[1];
  return found && found.length < mostRead - 1 ? found : undefined;
}
