/**
 * What the parts of a document are called in it. Three roots, for Yjs looks through all of them again and again. What is
 * nested in one is made by an enrolment, which is the same on every device, so that nobody's side is lost.
 */
export const logListName = 'log';
/** What everybody had before anybody changed it; any change outranks it. */
export const baseListName = 'base';
/** All texts, by `textKey`. */
export const textMapName = 'texts';

export function textKey(id: string, path: string, origin: string): string {
  return JSON.stringify([id, path, origin]);
}

/** What the keys of all texts of a record begin with. */
export function textKeyPrefix(id: string): string {
  return `[${JSON.stringify(id)},`;
}
