/** The replies that Replydock comes with. They are ordinary templates: the seller may change or delete each. */
import { starterLibrary } from '@/data/starter-templates/starter-library';
import { readPackedStarters } from './read-packed-starters';
import type { Template } from './template';

/**
 * All of them with all their words, which are many: the background reads them from the extension's package instead.
 * @param now epoch ms, written into every template as the time of its last change
 */
export function starterTemplates(now: number): Template[] {
  return readPackedStarters(starterLibrary(), now);
}
