/**
 * Remembers which thread a document last showed under which case id. A pane that still shows what it showed under
 * another id has not switched yet; one that changed wholly while the id stayed has switched before the id did.
 */
import type { Message } from '@/lib/domain/conversation/conversation';

interface Sight {
  readonly caseId: string;
  readonly marks: readonly string[];
}

export class ThreadMemory {
  readonly #sights = new WeakMap<Document, Sight>();

  /** False where id and thread do not belong together; otherwise they are remembered. */
  isSettled(document: Document, caseId: string, messages: readonly Message[]): boolean {
    const last = this.#sights.get(document);
    const marks = messages.map(markOf);
    if (marks.length === 0) return true;
    if (last && last.caseId !== caseId && isSameThread(last.marks, marks)) return false;
    if (last && last.caseId === caseId && !overlaps(last.marks, marks)) return false;
    this.#sights.set(document, { caseId, marks });
    return true;
  }
}

function markOf({ text, sentAt }: Message): string {
  return `${sentAt?.earliestAt ?? ''}|${text.length}|${text.slice(0, 200)}`;
}

function isSameThread(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((mark, index) => mark === b[index]);
}

function overlaps(a: readonly string[], b: readonly string[]): boolean {
  return a.some((mark) => b.includes(mark));
}
