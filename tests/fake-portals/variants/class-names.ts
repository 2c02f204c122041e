/**
 * Class names of a variant. Style sheets and pages are written with logical names (`row-name`); what reaches the page
 * are the names that public sources tell, other words, or hashes.
 */
import { createRandom } from '../world/random';
import type { ClassNameStyle } from './variant';

/** Public names by logical name; a portal brings its own. */
export type KnownNames = Readonly<Record<string, string>>;

const synonyms: Readonly<Record<string, readonly string[]>> = {
  row: ['tile', 'entry', 'item', 'listing'],
  list: ['stack', 'feed', 'rail'],
  thread: ['dialogue', 'talk', 'stream'],
  message: ['post', 'note', 'utterance'],
  name: ['title', 'person', 'who'],
  subject: ['caption', 'headline', 'gist'],
  time: ['stamp', 'when', 'moment'],
  status: ['state', 'badge', 'phase'],
  order: ['purchase', 'deal', 'sale'],
  text: ['content', 'body', 'words'],
  reply: ['composer', 'answer', 'editor'],
  buyer: ['incoming', 'received', 'guest'],
  seller: ['outgoing', 'sent', 'own'],
  pane: ['column', 'area', 'zone'],
};

function renamed(logical: string, seed: number): string {
  const random = createRandom(seed, 'renamed');
  const prefix = random.pick(['sc', 'hub', 'app', 'ui', 'cx']);
  const join = random.pick(['-', '__', '_']);
  const choice = random.whole(0, 11);
  const words = logical.split('-').map((word) => {
    const others = synonyms[word];
    return others?.[choice % others.length] ?? word;
  });
  return `${prefix}-${words.join(join)}`;
}

function hashed(logical: string, seed: number): string {
  const random = createRandom(seed, `hashed/${logical}`);
  const letters = Array.from({ length: 6 }, () => random.pick([...'abcdefghijkmnopqrstuvwxyz0123456789']));
  return `css-${letters.join('')}`;
}

export interface Naming {
  readonly classNames: ClassNameStyle;
  readonly seed: number;
}

/** The class that the page carries for a logical name. */
export function classNameOf(logical: string, { classNames, seed }: Naming, known: KnownNames): string {
  if (classNames === 'known') return known[logical] ?? logical;
  return classNames === 'renamed' ? renamed(logical, seed) : hashed(logical, seed);
}

/** A style sheet written with logical names as `.x-row-name`, put into the variant's names. */
export function nameStyles(css: string, naming: Naming, known: KnownNames): string {
  return css.replace(/\.x-([a-z0-9-]+)/g, (_match, logical: string) => `.${classNameOf(logical, naming, known)}`);
}
