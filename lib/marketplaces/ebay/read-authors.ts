/**
 * Who wrote each message. Public sources tell one class (grey = the other party); beside it names, attributes and the
 * side it stands on are asked. Where two of them contradict each other the author is unknown.
 */
import { type Author, authorInLabels, authorOfName, type Names } from './author-names';
import type { BubbleParts } from './bubble-parts';
import { type Side, sideOf } from './bubble-side';
import type { Bubble } from './bubbles';
import { onlyOf } from './words';

export interface OpenedBubble {
  readonly bubble: Bubble;
  readonly parts: BubbleParts;
}

interface Evidence {
  readonly isGrey: boolean;
  readonly isKnown: boolean;
  readonly said: readonly (Author | 'unknown')[];
  readonly hint: Author | undefined;
  readonly side: Side | undefined;
}

export function readAuthors(bubbles: readonly OpenedBubble[], names: Names): readonly (Author | 'unknown')[] {
  const pairs = namePairs(bubbles, names);
  const evidence = bubbles.map((opened) => evidenceOf(opened, names, pairs));
  const hasGrey = evidence.some((one) => one.isGrey);
  const sides = new Set(evidence.map((one) => one.side));
  // Where everything stands at the start, nothing says that sides mean anything.
  const areSidesUsed = sides.has('end') && (sides.has('start') || sides.size === 1);
  return evidence.map((one) => decide(one, hasGrey, areSidesUsed));
}

function evidenceOf({ bubble, parts }: OpenedBubble, names: Names, pairs: NamePairs): Evidence {
  const said = [authorInLabels(parts.labels, names), authorInAttributes(bubble, names, pairs)];
  return {
    isGrey: bubble.boxes.some((box) =>
      [...box.classList].some((name) => /(?:bubble|message)_{1,2}-{0,2}gr[ea]y$|--gr[ea]y$/i.test(name)),
    ),
    isKnown: bubble.isKnown,
    said: said.filter((author) => author !== undefined),
    hint: authorInClasses(bubble),
    side: sideOf(bubble),
  };
}

function decide(one: Evidence, hasGrey: boolean, areSidesUsed: boolean): Author | 'unknown' {
  if (one.hint === 'marketplace') return 'marketplace';
  const strong = new Set<Author | 'unknown'>(one.said);
  if (one.isGrey) strong.add('buyer');
  else if (hasGrey && one.isKnown && one.side !== 'centre' && !strong.has('marketplace')) strong.add('seller');
  const weak = new Set<Author>([...(one.hint ? [one.hint] : []), ...authorOnSide(one.side, areSidesUsed)]);
  const [first] = strong.size > 0 ? strong : weak;
  const all = new Set([...strong, ...weak]);
  return first !== undefined && all.size === 1 ? first : 'unknown';
}

/** Sides tell authors only in a thread that uses them. */
function authorOnSide(side: Side | undefined, areSidesUsed: boolean): Author[] {
  if (!areSidesUsed || side === undefined || side === 'centre') return [];
  return [side === 'end' ? 'seller' : 'buyer'];
}

const authorAttributes =
  /^data-(?:.*-)?(?:sender|author|from|direction|role|side|owner|user|username|party|type|testid)$/;

/** Attributes that hold two names in the whole thread, one of them the buyer's: the other is the seller's. */
type NamePairs = ReadonlyMap<string, string>;

function namePairs(bubbles: readonly OpenedBubble[], names: Names): NamePairs {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of bubbles.flatMap(({ bubble }) => authorAttributesOf(bubble))) {
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  const pairs = new Map<string, string>();
  for (const [name, [one = '', other = '', ...more]] of values) {
    if (more.length > 0) continue;
    if (authorOfName(one, names) === 'buyer' && !authorOfName(other, names)) pairs.set(name, other);
    if (authorOfName(other, names) === 'buyer' && !authorOfName(one, names)) pairs.set(name, one);
  }
  return pairs;
}

/** Attributes that may name the author, on the message or the boxes around it. */
export function authorAttributesOf(bubble: Bubble): readonly Attr[] {
  return bubble.boxes
    .flatMap((box) => [...box.attributes])
    .filter(({ name, value }) => authorAttributes.test(name) && value !== '' && value.length <= 100);
}

/** Values of attributes that name an author, e.g. `data-sender="jane_doe"` or `data-direction="incoming"`. */
function authorInAttributes(bubble: Bubble, names: Names, pairs: NamePairs): Author | 'unknown' | undefined {
  const found = new Set<Author>();
  for (const { name, value } of authorAttributesOf(bubble)) {
    const named = name.endsWith('testid') ? undefined : authorOfName(value, names);
    const author = named ?? (pairs.get(name) === value ? 'seller' : authorInWords([value]));
    if (author) found.add(author);
  }
  const [only, ...others] = found;
  return others.length > 0 ? 'unknown' : only;
}

function authorInClasses(bubble: Bubble): Author | undefined {
  return authorInWords(bubble.boxes.flatMap((box) => [...box.classList]));
}

const hints: readonly (readonly [Author, RegExp])[] = [
  ['marketplace', /(?:^|[-_])(?:system|notice|notification|announcement|from-ebay)(?:$|[-_])/i],
  ['buyer', /(?:^|[-_])(?:buyer|incoming|received|inbound|guest|other|theirs|from-member|left)(?:$|[-_])/i],
  ['seller', /(?:^|[-_])(?:seller|outgoing|outbound|sent|own|mine|self|me|right)(?:$|[-_])/i],
];

/** The one author that class names or values hint at. */
function authorInWords(words: readonly string[]): Author | undefined {
  return onlyOf(hints.filter(([, pattern]) => words.some((word) => pattern.test(word))))?.[0];
}
