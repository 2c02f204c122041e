/**
 * Puts a text into the portal's own box as if it had been typed: at the caret, behind the draft or for the whole of
 * it, as one undo step, and all of it or nothing. It never sends and never cuts.
 *
 * The text goes in within the turn of the call; what the box holds then is read back and compared, and once more a
 * moment later, because pages and editors change boxes when nobody looks.
 */
import type { Insertion, InsertionOutcome, RefusalReason } from '@/lib/domain/conversation/insertion';
import { isComposing } from './composition';
import { editableRange, planEditableField } from './editable-field';
import { editingHost, findRefusal, isTextField } from './field-refusal';
import type { InsertionPlan, InsertionRequest } from './insertion-plan';
import { planTextField, textFieldCaret } from './text-field';
import { putCaretBackOnUndo } from './undo-caret';

export { rememberCaret } from './caret';

const glanceMs = 16;
/** So long a page may take to tell that it shows another conversation. */
const doubtMs = 480;

export interface TextInsertion extends Pick<Insertion, 'text' | 'mode' | 'cursors' | 'replacing'> {
  /** Asked after every wait: once it says no, the field belongs to something else and is not touched again. */
  readonly isStillMeant?: () => boolean;
  /** Asked before and after the field gets the focus: where it says no, what is to make way is not there any more. */
  readonly holdsDraft?: () => boolean;
}

export async function insertText(field: HTMLElement, insertion: TextInsertion): Promise<InsertionOutcome> {
  const refusal = findRefusal(field);
  if (refusal) return refused(refusal);
  const request = toRequest(insertion);
  const isOneLine = field.localName === 'input';
  if (request.text === '' || (isOneLine && request.text.includes('\n')) || isComposing(field)) {
    return refused('not-taken');
  }
  const makePlan = planner(field, request);
  const { isStillMeant = () => true, holdsDraft = () => true } = insertion;
  const unfit = holdsDraft() ? refusalOf(makePlan()) : refused('draft-changed');
  if (unfit) return unfit;
  if (!takeFocus(field)) return refused('not-taken');
  if (!holdsDraft()) return refused('draft-changed');
  // Pages may change the box when it gets the focus, so that what it holds is asked again.
  return carryOut({ field, plan: makePlan(), isStillMeant });
}

function refused(reason: RefusalReason): InsertionOutcome {
  return { kind: 'refused', reason };
}

function refusalOf({ holdsReplaced, tooManyBy }: InsertionPlan): InsertionOutcome | undefined {
  if (!holdsReplaced) return refused('draft-changed');
  return tooManyBy > 0 ? { kind: 'refused', reason: 'too-long', tooManyBy } : undefined;
}

function toRequest({ text, mode, cursors = [], replacing = '' }: TextInsertion): InsertionRequest {
  const inLines = (part: string): string => part.replace(/\r\n?/g, '\n');
  const stops = cursors.filter((at) => at >= 0 && at <= text.length).map((at) => inLines(text.slice(0, at)).length);
  return {
    text: inLines(text),
    mode,
    cursors: stops.sort((a, b) => a - b),
    replacing: mode === 'at-caret' ? replacing : '',
  };
}

/** Keeps the caret of before the focus moves. */
function planner(field: HTMLElement, request: InsertionRequest): () => InsertionPlan {
  if (isTextField(field)) {
    const caret = textFieldCaret(field);
    return () => planTextField(field, caret, request);
  }
  const range = editableRange(field);
  const isStillThere = (): boolean => field.contains(range.start.node) && field.contains(range.end.node);
  return () => planEditableField(field, isStillThere() ? range : editableRange(field), request);
}

function takeFocus(field: HTMLElement): boolean {
  const target = isTextField(field) ? field : (editingHost(field) ?? field);
  if (!hasFocus(target)) target.focus({ preventScroll: true });
  return hasFocus(target) && field.isConnected;
}

function hasFocus(target: Element): boolean {
  const root = target.getRootNode();
  return 'activeElement' in root && root.activeElement === target;
}

interface Attempt {
  readonly field: HTMLElement;
  readonly plan: InsertionPlan;
  readonly isStillMeant: () => boolean;
}

async function carryOut(attempt: Attempt): Promise<InsertionOutcome> {
  const { plan } = attempt;
  const unfit = refusalOf(plan);
  if (unfit) return unfit;
  if (plan.isAsExpected()) return { kind: 'inserted', isUndoable: true };
  for (const way of plan.ways) {
    const outcome = await tryWay(attempt, way);
    if (outcome) return outcome;
  }
  return setOutsideHistory(attempt);
}

/** Undefined where the field holds what it held before, so that another way may be tried. */
async function tryWay(attempt: Attempt, way: () => boolean): Promise<InsertionOutcome | undefined> {
  const { field, plan, isStillMeant } = attempt;
  const wasTaken = run(plan, way);
  if (isWritten(field, plan)) {
    if (await staysWritten(attempt)) return done(attempt);
    return plan.isAsBefore() ? refused('not-taken') : takeBack(plan);
  }
  if (wasTaken) await untilWritten(attempt);
  if (!isStillMeant()) return refused('conversation-changed');
  if (isWritten(field, plan)) {
    plan.placeCaret();
    return done(attempt);
  }
  return plan.isAsBefore() ? undefined : takeBack(plan);
}

/**
 * Whether the text stays, a moment later. Where it is gone, the page may be on its way to another conversation and not
 * tell so yet: the text then went where it was meant, and what the box holds now is not ours to touch.
 */
async function staysWritten({ plan, isStillMeant }: Attempt): Promise<boolean> {
  plan.placeCaret();
  await pause(0);
  for (let waited = 0; waited < doubtMs && isStillMeant() && !plan.holdsText(); waited += glanceMs) {
    await pause(glanceMs);
  }
  return !isStillMeant() || plan.holdsText();
}

function run(plan: InsertionPlan, way: () => boolean): boolean {
  try {
    plan.select();
    return way();
  } catch {
    // A browser without the command throws; what the box holds decides.
    return false;
  }
}

function isWritten(field: HTMLElement, plan: InsertionPlan): boolean {
  return field.isConnected && plan.isAsExpected();
}

function done({ field, plan }: Attempt): InsertionOutcome {
  putCaretBackOnUndo(field, plan);
  return { kind: 'inserted', isUndoable: true };
}

/** A page that has altered the text would alter it again. */
function takeBack(plan: InsertionPlan): InsertionOutcome {
  const tooManyBy = plan.cutBy();
  plan.restore();
  return tooManyBy > 0 ? { kind: 'refused', reason: 'too-long', tooManyBy } : refused('not-taken');
}

async function untilWritten({ field, plan, isStillMeant }: Attempt): Promise<void> {
  for (let waited = 0; waited < plan.patienceMs; waited += glanceMs) {
    if (!isStillMeant() || isWritten(field, plan)) return;
    await pause(glanceMs);
  }
}

async function setOutsideHistory(attempt: Attempt): Promise<InsertionOutcome> {
  const { field, plan } = attempt;
  if (!plan.setOutsideHistory || !plan.isAsBefore()) return refused('not-taken');
  plan.setOutsideHistory();
  if (!isWritten(field, plan)) return takeBack(plan);
  if (await staysWritten(attempt)) return { kind: 'inserted', isUndoable: false };
  return plan.isAsBefore() ? refused('not-taken') : takeBack(plan);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
