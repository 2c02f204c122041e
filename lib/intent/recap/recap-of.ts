/**
 * A long thread in a few lines: what the buyer has told and what was promised to them. Later words replace earlier
 * ones of the same kind; what cannot be read for sure is left out.
 */
import type { Order } from '@/lib/domain/order/order';
import { answersIn, questionBefore } from './answers-in';
import { withPledge, withSettlement } from './promise-lines';
import { pledgesIn } from './promised';
import { readMessages } from './read-message';
import type { PromiseLine, Recap, RecapLine, RecapMessage } from './recap';
import { answeredBy, receivedIn } from './settlements';
import { toldIn } from './told';
import { withTold } from './told-lines';

export interface RecapQuestion {
  /** Oldest first. */
  readonly messages: readonly RecapMessage[];
  /** Likeliest first; where there are several or none, each message is looked at. */
  readonly languages: readonly string[];
  readonly orders?: readonly Pick<Order, 'items'>[];
  /** Of the marketplace. */
  readonly zone: string;
}

/** Shorter titles are words like any other. */
const shortestTitle = 12;

export function recapOf({ messages, languages, orders = [], zone }: RecapQuestion): Recap {
  const titles = orders.flatMap(({ items }) => items.flatMap(({ title }) => title ?? []));
  const items = titles.filter((title) => title.length >= shortestTitle);
  const read = readMessages(messages, languages, items);
  let told: readonly RecapLine[] = [];
  let promised: readonly PromiseLine[] = [];
  read.forEach((message, place) => {
    if (message.from === 'buyer') {
      const question = questionBefore(read, place);
      told = withTold(told, [...toldIn(message, zone), ...answersIn(message, question, told)], message);
      promised = receivedIn(message).reduce(withSettlement, promised);
    } else {
      promised = answeredBy(message).reduce(withSettlement, promised);
      promised = pledgesIn(message, zone).reduce(withPledge, promised);
    }
  });
  return { told, promised, zone };
}
