/**
 * Remembers which thread a document last showed under which case id. A pane that still shows what it showed under
 * another id has not switched yet; one that changed wholly while the id stayed has switched before the id did.
 */
import type { Message } from '@/lib/domain/conversation/conversation';
import type { Moment } from '@/lib/domain/time/moment';
import { isCompatible } from '@/lib/domain/time/moment-range';

interface Sight {
  readonly caseId: string;
  readonly messages: readonly Message[];
}

const minuteMs = 60_000;
/** Enough to tell two threads apart. */
const maxCompared = 40;

export class ThreadMemory {
  readonly #sights = new WeakMap<Document, Sight>();

  /** False where id and thread do not belong together; otherwise they are remembered. */
  isSettled(document: Document, caseId: string, shown: readonly Message[]): boolean {
    const last = this.#sights.get(document);
    const messages = shown.slice(-maxCompared);
    if (messages.length === 0) return true;
    if (last && last.caseId !== caseId && isSameThread(last.messages, messages)) return false;
    if (last && last.caseId === caseId && !overlaps(last.messages, messages)) return false;
    return this.remember(document, caseId, shown);
  }

  /** For a thread that is known to be this case's. */
  remember(document: Document, caseId: string, shown: readonly Message[]): true {
    if (shown.length > 0) this.#sights.set(document, { caseId, messages: shown.slice(-maxCompared) });
    return true;
  }
}

function isSameThread(a: readonly Message[], b: readonly Message[]): boolean {
  return a.length === b.length && a.every((message, index) => isSame(message, b[index]));
}

function isSame(a: Message, b: Message | undefined): boolean {
  return b !== undefined && a.text === b.text && isSameTime(a, b);
}

function isSameTime({ sentAt: a }: Message, { sentAt: b }: Message): boolean {
  if (!a || !b) return a === b;
  // Both were printed on one page, by one clock, whatever its zone: two minutes are two times, however wide their ranges.
  if (isToTheMinute(a) && isToTheMinute(b)) return Math.abs(a.earliestAt - b.earliestAt) <= minuteMs;
  return isCompatible(a, b);
}

/** Also one that is told anew as "5 minutes ago". */
function isToTheMinute({ precision }: Moment): boolean {
  return precision !== 'hour' && precision !== 'day';
}

/** A text may be translated in place, and a time reworded: one of the two is enough. */
function overlaps(a: readonly Message[], b: readonly Message[]): boolean {
  return a.some((message) =>
    b.some((other) => other.text === message.text || (message.sentAt && isSameTime(message, other))),
  );
}
