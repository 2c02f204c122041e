/**
 * Takes a message's box apart: its words, its time, the names and labels around them. Where the parts cannot be told
 * from the words, the words are undefined rather than mixed up.
 */
import { visibleText } from '@/lib/dom/text';
import { authorOfName, type Names } from './author-names';
import { controls, wordsOf } from './bubble-words';
import type { Bubble } from './bubbles';
import { wordings } from './labels';
import type { EbayPage } from './page';
import { selectorOf, selectorsOf, spokenOnly } from './selectors';
import { elementsBelow, isWithin, outermost } from './tree';
import { folded, ownText } from './words';

export interface BubbleParts {
  /** Undefined where words and labels cannot be told apart. Empty for a picture without words. */
  readonly text: string | undefined;
  readonly hasPicture: boolean;
  /** What shows or carries the time of the message. */
  readonly times: readonly Element[];
  /** Short texts around the words: names, states, texts for screen readers. */
  readonly labels: readonly string[];
}

const avatar = '[class*="avatar" i],[class*="profile" i]';

export function bubbleParts(bubble: Bubble, names: Names, page: EbayPage): BubbleParts {
  const outer = bubble.boxes.at(-1) ?? bubble.element;
  const all = [outer, ...elementsBelow(outer)];
  const content = contentOf(bubble);
  return content ? partsAround(content, all, page) : partsTakenApart(bubble, all, names, page);
}

/** What a hook names as the message's words. */
function contentOf(bubble: Bubble): readonly Element[] | undefined {
  const inside = elementsBelow(bubble.element);
  for (const selector of selectorsOf('content')) {
    const found = outermost(inside.filter((element) => element.matches(selector)));
    if (found.length > 0) return found;
  }
  return undefined;
}

function partsAround(content: readonly Element[], all: readonly Element[], page: EbayPage): BubbleParts {
  const inContent = new Set<Node>(content);
  const around = all.filter((element) => !isWithin(element, inContent));
  const text = content
    .map((element) => visibleText(element, { skip: spokenOnly }))
    .join('\n')
    .trim();
  return {
    text,
    hasPicture: text === '' && hasPicture(all),
    times: timesAmong(around, page),
    labels: labelsAmong(around).filter((label) => !repeats(label, text)),
  };
}

/** Whether a text for screen readers says the message's words once more. */
function repeats(label: string, text: string): boolean {
  return text !== '' && folded(text).startsWith(folded(label));
}

function timesAmong(elements: readonly Element[], page: EbayPage): readonly Element[] {
  const named = outermost(elements.filter((element) => element.matches(selectorOf('postedTime'))));
  const printed = named.filter((element) => isTime(element, page));
  if (printed.length > 0) return printed;
  return elements.filter((element) => page.isTime(ownText(element)));
}

function isTime(element: Element, page: EbayPage): boolean {
  return (
    ['datetime', 'title', 'aria-label'].some((name) => element.hasAttribute(name)) ||
    page.momentOf(visibleText(element)) !== undefined ||
    page.isTime(visibleText(element))
  );
}

function labelsAmong(elements: readonly Element[]): string[] {
  const spoken = elements.flatMap((element) => [element.getAttribute('aria-label'), element.getAttribute('alt')]);
  return [...elements.map(ownText), ...spoken].filter((text): text is string => !!text && text.length <= 300);
}

function hasPicture(elements: readonly Element[]): boolean {
  return elements.some(
    (element) => element.matches('img,picture,video') && element.closest(`${avatar},a[href*="/usr/"]`) === null,
  );
}

/** Without a hook: whatever is no time, no label, no control and no double is the message's words. */
function partsTakenApart(bubble: Bubble, all: readonly Element[], names: Names, page: EbayPage): BubbleParts {
  const inControls = new Set<Node>(all.filter((element) => element.matches(controls)));
  const shown = all.filter((element) => !isWithin(element, inControls));
  const times = timesAmong(shown, page);
  const inTimes = new Set<Node>(times);
  const texts = shown.filter((element) => ownText(element) !== '' && !isWithin(element, inTimes));
  const words = withoutDouble(texts.filter((element, index) => !isLabel(element, index, names)));
  const leftOut = new Set<Node>([...inTimes, ...texts.filter((element) => !words.includes(element))]);
  const isWordless = words.length === 0;
  // A name alone is no message, but it may be one where there is nothing else, not even a picture.
  const isEmpty = isWordless && texts.length > 0 && !hasPicture(all);
  const isClear = !isEmpty && (times.length <= 1 || times.every((time) => time.matches(selectorOf('postedTime'))));
  const text = isClear ? wordsOf(words, leftOut, bubble) : undefined;
  const labels = labelsAmong(all.filter((element) => !words.includes(element)));
  return {
    text,
    hasPicture: isWordless && hasPicture(all),
    times: isClear ? times : [],
    labels: labels.filter((label) => !repeats(label, text ?? '')),
  };
}

/** A last text that says all the others once more is there for screen readers, whatever hides it. */
function withoutDouble(texts: readonly Element[]): readonly Element[] {
  const last = texts.at(-1);
  const others = texts.slice(0, -1);
  if (!last || others.length === 0) return texts;
  const squeezed = (elements: readonly Element[]) =>
    folded(elements.map((element) => ownText(element)).join(' ')).replace(/\s/g, '');
  return squeezed([last]) === squeezed(others) ? others : texts;
}

const states = new Set(wordings('state'));

/** There for screen readers alone. */
export function isSpoken(element: Element): boolean {
  return element.closest(spokenOnly) !== null || isCutAway(element);
}

/** A name, a role or a state that stands alone, an avatar's initial, or a text for screen readers. */
function isLabel(element: Element, index: number, names: Names): boolean {
  if (isSpoken(element) || element.closest(avatar)) return true;
  const text = folded(ownText(element)).replace(/\s*[:：]$/, '');
  if (states.has(text)) return index > 0;
  if (authorOfName(text, names)) return true;
  return index === 0 && [...text].length === 1 && initials(names).includes(text);
}

function initials({ buyer, seller }: Names): string[] {
  return [buyer, seller].map((name) => folded(name ?? '').slice(0, 1));
}

/** Hidden from the eye by style alone, as texts for screen readers are. */
function isCutAway(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (
    let current: Element | null = element, level = 0;
    view && current && level < 3;
    current = current.parentElement, level += 1
  ) {
    const style = view.getComputedStyle(current);
    if (style.position !== 'absolute') continue;
    if (/^(?:0|1px)$/.test(style.width) || /^rect\(/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath))
      return true;
  }
  return false;
}
