/** Reads the messages of the opened thread, oldest first. Messages whose words, order or authors cannot be told are not reported. */
import type { Message } from '@/lib/domain/conversation/conversation';
import type { MissingReason } from '@/lib/domain/conversation/reading';
import type { Names } from './author-names';
import { bubbleParts } from './bubble-parts';
import { type Bubble, headsOf } from './bubbles';
import { dayHeadings } from './day-headings';
import type { Pane } from './find-pane';
import { oldestFirst } from './message-order';
import type { EbayPage } from './page';
import { type PostedTime, postedTime } from './posted-times';
import { readAuthors } from './read-authors';

export interface ReadMessages {
  readonly messages: readonly Message[];
  /** Why there are no messages, or not all authors are told. */
  readonly missing: MissingReason | undefined;
  /** Why not all messages have a time. */
  readonly missingTimes: MissingReason | undefined;
  /** The words of all messages in page order, where they can be told: what the pane shows, whatever it means. */
  readonly texts: readonly string[];
}

const maxText = 50_000;

export function readMessages(bubbles: readonly Bubble[], pane: Pane, names: Names, page: EbayPage): ReadMessages {
  const opened = bubbles.map((bubble) => ({ bubble, parts: bubbleParts(bubble, names, page) }));
  const texts = opened.map(({ parts }) => parts.text?.slice(0, maxText));
  const boxes = bubbles.map((bubble) => bubble.boxes.at(-1) ?? bubble.element);
  const days = dayHeadings({ boxes, elements: pane.elements, heads: headsOf(pane, boxes) }, page);
  const times = opened.map(({ parts }, index) => postedTime(parts.times, days[index], page));
  const moments = times.map((time) => (typeof time === 'string' ? undefined : time));
  const order = oldestFirst(boxes, moments);
  const authors = readAuthors(opened, names);
  const told = texts.filter((text) => text !== undefined);
  const none = { messages: [], missingTimes: undefined, texts: told } as const;
  if (!order || told.length < texts.length) return { ...none, missing: 'not-understood' };
  if (authors.every((author) => author === 'unknown')) return { ...none, missing: 'not-understood' };
  const messages = order.map((index): Message => {
    const sentAt = moments[index];
    return {
      from: authors[index] ?? 'unknown',
      text: texts[index] ?? '',
      ...(sentAt && { sentAt }),
      ...(opened[index]?.parts.hasPicture && { hasPicture: true }),
    };
  });
  const missing = authors.includes('unknown') ? 'not-understood' : undefined;
  return { messages, missing, missingTimes: missingTimes(times), texts: told };
}

function missingTimes(times: readonly PostedTime[]): MissingReason | undefined {
  return times.find((time): time is Extract<PostedTime, string> => typeof time === 'string');
}
