/**
 * Puts a text into the portal's own box as if it had been typed: at the caret or for the whole draft, as one undo step,
 * and all of it or nothing. It never sends, never cuts, and works in one synchronous turn.
 *
 * The browser's editing commands come first, because only they reach the undo history, and every framework trusts
 * their events. What the box holds afterwards is read back and compared.
 */
import type { Insertion, InsertionOutcome, RefusalReason } from '@/lib/domain/conversation/insertion';
import { editableCaret, planEditableField } from './editable-field';
import { editingHost, findRefusal, isTextField } from './field-refusal';
import type { InsertionPlan } from './insertion-plan';
import { planTextField, textFieldCaret } from './text-field';

export { rememberCaret } from './caret';

export function insertText(field: HTMLElement, text: string, mode: Insertion['mode']): InsertionOutcome {
  const refusal = findRefusal(field);
  if (refusal) return refused(refusal);
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines === '' || (field.localName === 'input' && lines.includes('\n'))) return refused('not-taken');
  const makePlan = planner(field, lines, mode);
  const { tooManyBy } = makePlan();
  if (tooManyBy > 0) return { kind: 'refused', reason: 'too-long', tooManyBy };
  if (!takeFocus(field)) return refused('not-taken');
  // Pages may change the box when it gets the focus, so that what it holds is asked again.
  return carryOut(field, makePlan());
}

function refused(reason: RefusalReason): InsertionOutcome {
  return { kind: 'refused', reason };
}

/** Keeps the caret of before the focus moves. */
function planner(field: HTMLElement, text: string, mode: Insertion['mode']): () => InsertionPlan {
  const request = { text, mode };
  if (isTextField(field)) {
    const caret = textFieldCaret(field);
    return () => planTextField(field, caret, request);
  }
  const caret = editableCaret(field);
  return () => planEditableField(field, field.contains(caret.node) ? caret : editableCaret(field), request);
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

function carryOut(field: HTMLElement, plan: InsertionPlan): InsertionOutcome {
  if (plan.isAsExpected()) return { kind: 'inserted', isUndoable: true };
  if (plan.tooManyBy > 0) return { kind: 'refused', reason: 'too-long', tooManyBy: plan.tooManyBy };
  let wasAltered = false;
  for (const command of plan.commands) {
    runCommand(plan, command);
    if (isDone(field, plan)) return { kind: 'inserted', isUndoable: true };
    if (plan.isAsBefore()) continue;
    wasAltered = true;
    plan.restore();
  }
  // A page that has altered the text would alter it again.
  return wasAltered ? refused('not-taken') : setOutsideHistory(field, plan);
}

function runCommand(plan: InsertionPlan, command: () => boolean): void {
  try {
    plan.select();
    command();
  } catch {
    // A browser without the command throws; what the box holds decides.
  }
}

function isDone(field: HTMLElement, plan: InsertionPlan): boolean {
  if (!field.isConnected || !plan.isAsExpected()) return false;
  plan.placeCaret();
  return true;
}

function setOutsideHistory(field: HTMLElement, plan: InsertionPlan): InsertionOutcome {
  if (!plan.setOutsideHistory || !plan.isAsBefore()) return refused('not-taken');
  plan.setOutsideHistory();
  if (isDone(field, plan)) return { kind: 'inserted', isUndoable: false };
  plan.restore();
  return refused('not-taken');
}
