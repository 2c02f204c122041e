/** Every face of the queue with invented buyers. */
import type { KeyInput } from 'puppeteer-core';
import type { QueueFacts } from '@/components/queue/queue-access';
import {
  aMark,
  aWaiting,
  birch,
  corwin,
  hourMs,
  keyOf,
  manyWaitings,
  marta,
  minuteMs,
  now,
  oswin,
  sampleWaitings,
  settings,
  tamsin,
  understood,
  unread,
  waitingSince,
  workingHours,
} from '@/tests/components/queue/sample-queue';

export interface QueueScene {
  readonly facts: QueueFacts;
  readonly hasForecast?: boolean;
  /** Keys pressed on the list, one after the other. */
  readonly keys?: readonly KeyInput[];
}

const openHours = { ...settings, workingHours };

function facts(waitings: QueueFacts['waitings'], marks: QueueFacts['marks'] = []): QueueFacts {
  return { waitings, marks, settings: openHours };
}

const longNamed = aWaiting({
  key: keyOf('amazon:case-0011'),
  site: 'DE',
  buyerName: 'Maximiliane-Theodora von Hohenstein-Wackerbarth',
  wait: waitingSince(23 * hourMs + 22 * minuteMs),
  understood: understood({ intents: ['legal_threat'], needsPerson: ['legal'] }),
  hasClaim: true,
  value: { amountMinor: 129900, currency: 'EUR' },
});
const rightToLeft = aWaiting({
  key: keyOf('amazon:case-0012'),
  site: 'AE',
  buyerName: 'مها الكرمي',
  subject: 'استفسار عن الطلب',
  wait: waitingSince(23 * hourMs, 20 * hourMs),
});
const maybeLate = aWaiting({
  key: keyOf('amazon:case-0013'),
  buyerName: 'Ilse Brandt',
  topic: 'Shipping and delivery',
  wait: waitingSince(28 * hourMs, 10 * hourMs),
});
const noTime = aWaiting({
  key: keyOf('amazon:case-0014'),
  buyerName: 'Peregrine Lund',
  itemTitle: 'Halvorne Dimmable Desk Lamp, 12 W',
  wait: { kind: 'unknown', reason: 'no-message-time' },
});
const noAuthor = aWaiting({
  key: keyOf('ebay:UK:000-9'),
  marketplace: 'ebay',
  site: 'UK',
  buyerName: 'quiet_heron11',
  wait: { kind: 'unknown', reason: 'unknown-author' },
});
const longOverdue = aWaiting({
  key: keyOf('amazon:case-0015'),
  buyerName: 'Anselm Krug',
  wait: waitingSince(100 * hourMs),
  understood: understood({ intents: ['not_received'] }),
});

const marks = [
  aMark(longNamed.key, { colour: 'red', tag: 'Ask Ilse' }),
  aMark(oswin.key, { colour: 'blue' }),
  aMark(marta.key, { colour: 'green', tag: 'Parcel found' }),
  aMark(birch.key, { colour: 'violet' }),
  aMark(noTime.key, { colour: 'orange', tag: 'Warehouse Nord, shelf 12' }),
  aMark(noAuthor.key, { colour: 'grey' }),
];

const putOff = [
  aMark(tamsin.key, { snoozed: { since: now - hourMs, until: now + 90 * minuteMs } }),
  aMark(marta.key, { snoozed: { since: now - hourMs, until: now + 19 * hourMs }, tag: 'Parcel found' }),
];

/** In the popup; shown at `--width 380 --height 560`. */
export const popupScenes: Readonly<Record<string, QueueScene>> = {
  'popup-queue': { facts: facts(sampleWaitings), hasForecast: true, keys: ['ArrowDown'] },
  'popup-queue-empty': { facts: facts([]) },
  'popup-queue-snoozed': { facts: facts(sampleWaitings, putOff), keys: ['a'] },
  'popup-queue-all-snoozed': { facts: facts([tamsin], putOff) },
  'popup-queue-unknown': {
    facts: { ...facts([unread, noTime, noAuthor, maybeLate, rightToLeft, longNamed, longOverdue], marks), settings },
  },
  'popup-queue-marks': { facts: facts([corwin, oswin, marta, birch, longNamed, noTime], marks) },
  'popup-queue-snooze': { facts: facts(sampleWaitings), keys: ['ArrowDown', 's'] },
  'popup-queue-more': { facts: facts(sampleWaitings, marks), keys: ['ContextMenu'] },
  'popup-queue-colour': { facts: facts(sampleWaitings, marks), keys: ['c'] },
  'popup-queue-tag': { facts: facts(sampleWaitings, marks), keys: ['t'] },
  'popup-queue-keys': { facts: facts(sampleWaitings), keys: ['?'] },
  'popup-queue-many': { facts: facts(manyWaitings(5000)), keys: ['End'] },
};

/** On the page. */
export const queuePageScenes: Readonly<Record<string, QueueScene>> = {
  'queue-page': { facts: facts(sampleWaitings, marks), hasForecast: true },
  'queue-page-empty': { facts: facts([]) },
  'queue-page-unknown': { facts: facts([unread, noTime, noAuthor, maybeLate, rightToLeft, longNamed], marks) },
};
