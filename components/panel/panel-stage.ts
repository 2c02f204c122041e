/** Which of its faces the panel shows. */
import type { PageCondition, Reading } from '@/lib/domain/conversation/reading';
import type { PanelView } from '@/lib/protocol/panel-view';

export type Trouble = Exclude<PageCondition, 'ready' | 'loading'>;

export type PanelStage =
  | { readonly kind: 'waiting' }
  /** Nobody has read the welcome, and nothing else is to be seen. */
  | { readonly kind: 'welcome' }
  | { readonly kind: 'nothing-open'; readonly reading: Reading }
  | { readonly kind: 'trouble'; readonly reading: Reading; readonly trouble: Trouble }
  | { readonly kind: 'conversation'; readonly reading: Reading };

/** A conversation is never hidden behind the welcome: who opens one wants to see it. */
export function stageOf(view: PanelView | undefined): PanelStage {
  const reading = view?.reading;
  if (!view || !reading || reading.condition === 'loading') return { kind: 'waiting' };
  if (reading.condition !== 'ready') return { kind: 'trouble', reading, trouble: reading.condition };
  const isConversation = reading.conversation || reading.page === 'conversation' || reading.page === 'contact';
  if (isConversation) return { kind: 'conversation', reading };
  return view.settings.hasStarted ? { kind: 'nothing-open', reading } : { kind: 'welcome' };
}

/** Why replies are copied and not inserted; undefined where they can be inserted. */
export type CopyReason = 'outdated' | 'no-box' | 'not-editable' | 'unsure';

export function copyReasonOf(reading: Reading, isOutdated: boolean): CopyReason | undefined {
  if (isOutdated) return 'outdated';
  if (!reading.replyField.present) return 'no-box';
  if (!reading.replyField.editable) return 'not-editable';
  return reading.identity ? undefined : 'unsure';
}
