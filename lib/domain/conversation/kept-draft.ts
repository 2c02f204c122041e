/**
 * A reply that was begun and not sent: which one is offered again in its conversation, and which has done its work.
 * White space never tells two drafts apart: boxes and editors change it as they need.
 */
import { hashText } from './conversation-identity';

/** Of a draft, in UTF-16 units; a longer one is not kept, rather than cut. */
export const draftLength = 20_000;
/** One conversation keeps so many: the last, and earlier ones that it did not go on from. */
export const mostDrafts = 3;

/** What was written in one go: from an empty box, or from what the page put into it. */
export interface KeptDraft {
  readonly run: string;
  /** Epoch ms of the last change. */
  readonly keptAt: number;
  readonly text: string;
}

/** The portal's box as a page tells of it. */
export interface DraftBox {
  readonly isEmpty: boolean;
  /** What is being written in it, or was until the seller emptied it or sent it. */
  readonly run?: string | undefined;
  /** `draftMark` of a text that the page itself has put there. */
  readonly mark?: string | undefined;
}

/** As much of a message as tells whether a draft was sent with it. */
export interface SentMessage {
  readonly from: string;
  readonly text: string;
  readonly sentAt?: { readonly latestAt: number } | undefined;
}

const dayMs = 86_400_000;
/** Clocks of a portal and of this machine differ. */
const clockSlackMs = 120_000;
/** Fewer letters are in another text by chance. */
const tellingLetters = 20;

export function draftExpiresAt(keptAt: number, keepDraftsDays: number): number {
  return keptAt + keepDraftsDays * dayMs;
}

export function isWorthKeeping(text: string): boolean {
  return text.length <= draftLength && text.trim() !== '';
}

/** Tells a text from others without telling it; the same for texts that differ in white space only. */
export function draftMark(text: string): string {
  return hashText(lettersOf(text));
}

/** Whether the later text holds all of the earlier one, so that nothing goes with that. */
export function isContinuedBy(earlier: string, later: string): boolean {
  return lettersOf(later).includes(lettersOf(earlier));
}

/** The drafts that go when this one is kept: what was written in the same go, what it holds, and what is too many. */
export function runsReplacedBy(next: KeptDraft, drafts: readonly KeptDraft[]): string[] {
  const replaced = drafts.filter(({ run, text }) => run === next.run || isContinuedBy(text, next.text));
  const staying = drafts.filter((draft) => !replaced.includes(draft));
  return [...replaced, ...newestFirst(staying).slice(mostDrafts - 1)].map(({ run }) => run);
}

/** The draft to offer beside this box; undefined where what was kept stands in it, or has been sent. */
export function draftToOffer(
  drafts: readonly KeptDraft[],
  box: DraftBox,
  messages: readonly SentMessage[],
): KeptDraft | undefined {
  const offered = drafts.filter(
    (draft) => draft.run !== box.run && draftMark(draft.text) !== box.mark && !wasSent(draft, messages),
  );
  return newestFirst(offered)[0];
}

/** Whether an own message that is no older than the draft holds it. */
export function wasSent(
  { text, keptAt }: Pick<KeptDraft, 'text' | 'keptAt'>,
  messages: readonly SentMessage[],
): boolean {
  return messages.some(
    (message) =>
      message.from === 'seller' &&
      (message.sentAt === undefined || message.sentAt.latestAt >= keptAt - clockSlackMs) &&
      holdsDraft(message.text, text),
  );
}

/** Whether a message says what the draft said; portals may put words of their own around it. */
export function holdsDraft(message: string, draft: string): boolean {
  const letters = lettersOf(draft);
  const said = lettersOf(message);
  return letters !== '' && (said === letters || (letters.length >= tellingLetters && said.includes(letters)));
}

function newestFirst(drafts: readonly KeptDraft[]): readonly KeptDraft[] {
  return drafts.toSorted((one, other) => other.keptAt - one.keptAt);
}

function lettersOf(text: string): string {
  return text.replace(/\s+/g, '');
}
