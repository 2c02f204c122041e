/**
 * The thread as the page shows it against the thread as its JSON tells it. They agree where one is a coarser, cut or
 * shorter form of the other; what either has more at an end is kept.
 */
import type { Message } from '@/lib/domain/conversation/conversation';
import { isCompatible } from '@/lib/domain/time/moment-range';
import { cutStart, tidy } from './patterns';

/** The JSON's messages with what the page shows besides; undefined where the two are of different threads. */
export function joinMessages(told: readonly Message[], shown: readonly Message[]): readonly Message[] | undefined {
  if (shown.length === 0) return told;
  if (told.length === 0) return undefined;
  for (const offset of offsets(told.length, shown.length)) {
    if (!agrees(told, shown, offset)) continue;
    const [before, after] = [shown.slice(0, Math.max(0, offset)), shown.slice(told.length + offset)];
    return isNew(before, told) && isNew(after, told) ? [...before, ...told, ...after] : undefined;
  }
  return undefined;
}

/** What the page shows besides must not be what was told, in another order. */
function isNew(extra: readonly Message[], told: readonly Message[]): boolean {
  return !extra.some((message) => told.some((other) => isSameMessage(other, message)));
}

/** Places of the first told message among the shown ones, those with the largest overlap first. */
function offsets(told: number, shown: number): number[] {
  const overlap = (offset: number) => Math.min(told + offset, shown) - Math.max(0, offset);
  const all = Array.from({ length: told + shown - 1 }, (_, index) => index - told + 1);
  return all.sort((a, b) => overlap(b) - overlap(a)).slice(0, 200);
}

function agrees(told: readonly Message[], shown: readonly Message[], offset: number): boolean {
  return shown.every((message, index) => {
    const other = told[index - offset];
    return other === undefined || isSameMessage(other, message);
  });
}

function isSameMessage(told: Message, shown: Message): boolean {
  const isOtherAuthor = told.from !== shown.from && told.from !== 'unknown' && shown.from !== 'unknown';
  const isOtherTime = told.sentAt && shown.sentAt && !isCompatible(told.sentAt, shown.sentAt);
  return !isOtherAuthor && !isOtherTime && isSameText(told.text, shown.text);
}

/** The page wraps a text in Amazon's own words, cuts it, or shows its markup rendered. */
export function isSameText(told: string, shown: string): boolean {
  const [a, b] = [bare(told), bare(shown)];
  if (a === b || bare(rendered(told)) === b) return true;
  const start = cutStart(tidy(shown));
  return (a.length >= 12 && b.includes(a)) || (start !== undefined && start.length >= 8 && a.startsWith(bare(start)));
}

function bare(text: string): string {
  return tidy(text.slice(0, 50_000)).replace(/\s/g, '');
}

function rendered(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
  return text
    .replace(/<[a-z/][^<>]{0,200}>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '');
}
