/** What buyer and seller wrote each other, by topic, language and state. */
import type { Random } from './random';
import { followUps, sellerReplies, type WorldTopic } from './topics';
import type { WorldBuyer, WorldMessage, WorldStatus } from './world';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** The text in the language, or one that says so in English; never longer than the list. */
function textIn(texts: Readonly<Record<string, readonly string[]>>, language: string, random: Random) {
  const found = texts[language];
  return found ? { text: random.pick(found), language } : { text: random.pick(texts.en ?? ['Hello']), language: 'en' };
}

export interface TalkWish {
  readonly buyer: WorldBuyer;
  readonly topic: WorldTopic;
  readonly status: WorldStatus;
  /** When the oldest message that waits (or the last one of the buyer) was written. */
  readonly askedAt: number;
  readonly now: number;
  readonly hostileText: string | undefined;
}

export function makeMessages(random: Random, wish: TalkWish): readonly WorldMessage[] {
  const { buyer, topic, status, askedAt, now, hostileText } = wish;
  const messages: WorldMessage[] = [];
  const say = (from: WorldMessage['from'], sentAt: number, said: { text: string; language: string }) =>
    messages.push({ id: random.digits(19), from, sentAt: Math.min(Math.round(sentAt), now - 1000), ...said });
  const ask = topic.asks[buyer.language];
  const first = ask ? { text: ask, language: buyer.language } : { text: topic.asks.en ?? 'Hello', language: 'en' };

  if (random.chance(0.4)) {
    say('buyer', askedAt - 2 * dayMs - random.whole(0, 5000), textIn(followUps, buyer.language, random));
    say(
      'seller',
      askedAt - 2 * dayMs + random.whole(hourMs, 20 * hourMs),
      textIn(sellerReplies, buyer.language, random),
    );
  }
  say('buyer', askedAt, hostileText === undefined ? first : { text: hostileText, language: 'en' });
  if (random.chance(0.4)) {
    const wait = Math.min(random.whole(minuteMs, 3 * hourMs), (now - askedAt) / 2);
    say('buyer', askedAt + wait, textIn(followUps, buyer.language, random));
  }
  if (status === 'answered' || status === 'resolved') {
    const last = messages.at(-1)?.sentAt ?? askedAt;
    const wait = Math.min(random.whole(4 * minuteMs, 20 * hourMs), (now - last) / 2);
    say('seller', last + wait, textIn(sellerReplies, buyer.language, random));
  }
  return messages;
}
