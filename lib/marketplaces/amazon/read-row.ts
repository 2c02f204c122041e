/** What one row of the list prints: name, subject, day, status. */
import type { ConversationStatus } from '@/lib/domain/conversation/conversation';
import type { Moment } from '@/lib/domain/time/moment';
import { canBeName, isBuyerPlaceholder } from './buyer-names';
import { messageChrome } from './control-labels';
import { caseIdOn, type RowPart } from './find-list';
import { noResponseWords, resolvedWords, responseNeededWords } from './labels';
import type { Leaf } from './page-scan';
import { fold, isSameOrCut } from './patterns';
import { looksLikeSubject, readSubject, type SubjectFacts } from './subject';

export interface RowFacts {
  readonly element: Element;
  readonly part: RowPart;
  /** As printed, "buyer" included. */
  readonly printedName?: string;
  readonly subject?: string;
  readonly subjectFacts: SubjectFacts;
  readonly printedDay: string;
  readonly moment: Moment;
  readonly status?: ConversationStatus;
  /** From an attribute or link of the row. */
  readonly caseId?: string;
}

export function readRow(part: RowPart, isKnownSubject: (text: string) => boolean): RowFacts {
  const { element, mark, leaves } = part;
  const others = leaves.filter((leaf) => !mark.element.contains(leaf.element));
  const status = others.reduce<ConversationStatus | undefined>(
    (found, leaf) => found ?? statusOfLabel(leaf.text),
    undefined,
  );
  const texts = others.filter((leaf) => !isSmall(leaf.text));
  const subject = subjectOf(texts, isKnownSubject);
  const subjectFacts = subject ? readSubject(subject.text) : {};
  const printedName = nameOf(texts, subject, subjectFacts);
  const caseId = caseIdOn(element);
  return {
    element,
    part,
    subjectFacts: isSafe(printedName) ? subjectFacts : {},
    printedDay: leaves
      .filter((leaf) => mark.element.contains(leaf.element))
      .map((leaf) => leaf.text)
      .join(' '),
    moment: mark.moment,
    ...(printedName && { printedName }),
    ...(subject && { subject: subject.text }),
    ...(status && { status }),
    ...(caseId && { caseId }),
  };
}

/** The status that a label states, as against a button that would set it. */
export function statusOfLabel(text: string): ConversationStatus | undefined {
  const word = fold(text);
  if (word.length > 60) return undefined;
  if (noResponseWords.has(word)) return 'no-response-needed';
  if (resolvedWords.has(word) || isDatedResolved(word)) return 'resolved';
  return responseNeededWords.has(word) ? 'awaiting-reply' : undefined;
}

/** "Resolved on 6 Jul 2026" */
function isDatedResolved(word: string): boolean {
  return (
    /\d{4}|\d\D+\d/.test(word) && [...resolvedWords].some((each) => word.startsWith(`${each} `) || word.endsWith(each))
  );
}

function isSmall(text: string): boolean {
  return statusOfLabel(text) !== undefined || messageChrome.has(fold(text)) || !/\p{L}/u.test(text);
}

function subjectOf(texts: readonly Leaf[], isKnown: (text: string) => boolean): Leaf | undefined {
  const known = texts.filter((leaf) => isKnown(leaf.text));
  const likely = known.length > 0 ? known : texts.filter((leaf) => looksLikeSubject(leaf.text));
  if (likely.length > 0)
    return likely.every((leaf) => isSameOrCut(leaf.text, likely[0]?.text ?? '')) ? likely[0] : undefined;
  // In a language that is not known: of two texts the name comes first.
  return texts.length === 2 ? texts[1] : undefined;
}

function nameOf(texts: readonly Leaf[], subject: Leaf | undefined, facts: SubjectFacts): string | undefined {
  const names = texts.filter((leaf) => leaf !== subject && canBeName(leaf.text)).map((leaf) => leaf.text);
  const named = names.find((name) => fold(name) === fold(facts.buyerName ?? '')) ?? names.find(isBuyerPlaceholder);
  return named ?? (names.length === 1 && subject ? names[0] : undefined);
}

/** A name that looks like a part of a subject was made to be taken for one. */
function isSafe(name: string | undefined): boolean {
  return name === undefined || !/\d{3}-\d{7}/.test(name);
}
