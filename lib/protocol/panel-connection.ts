/** What the panel's interface needs from the rest of the extension; tests give a fake one that behaves. */
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import type { Insertion, InsertionOutcome } from '@/lib/domain/conversation/insertion';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Lesson } from '@/lib/domain/habits/learn-habits';
import type { Understood } from '@/lib/domain/queue/understood';
import type { SettingsChanges } from '@/lib/domain/settings/settings';
import type { OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import type { Template, TemplateId } from '@/lib/domain/template/template';
import type { CustomerVerdict, KeptAboutCustomer } from './customer-words';
import type { EditsNoted, EditVerdict } from './edit-words';
import type { DraftTyped, PanelCommand, PanelLayout, SlashOffer, SlashPressed, SlashTyped } from './for-page';
import type { HabitsForPanel } from './habit-words';
import type { DiscardedDraft } from './kept-draft-words';
import type { OutdatedTab, TemplateUse } from './messages';
import type { PanelView } from './panel-view';
import type { AnswersAsk, TemplateDraft } from './past-answer-words';

export interface PanelState {
  /** Absent until the background has spoken for the first time. */
  readonly view?: PanelView;
  /**
   * What the page shows by now, where that is another conversation than the view's: its own view is on the way, and
   * until then nothing of it may be shown, only made ready.
   */
  readonly coming?: Reading | undefined;
  /** What is typed in the portal's box and may be a shortcut; another object each time that it changes. */
  readonly slash?: SlashTyped | undefined;
  /** What stands in the portal's box; absent until the page has told. */
  readonly draft?: DraftTyped | undefined;
  /** What was learned from the seller's choices; absent until it came. */
  readonly habits?: HabitsForPanel | undefined;
  /** Same array as long as the library is the same. */
  readonly templates: readonly Template[];
  /** `outdated`: this copy of the extension was updated or switched off; only a reload of the page helps. */
  readonly connection: 'open' | 'resting' | 'outdated';
}

export interface PanelConnection {
  /** Stable between changes, as `useSyncExternalStore` wants it. */
  readonly snapshot: () => PanelState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Commands by the browser's own shortcuts or by keys pressed in the portal's page. */
  readonly onCommand: (listener: (command: PanelCommand) => void) => () => void;
  /** Keys that were pressed in the portal's box while replies were offered. */
  readonly onSlashKey: (listener: (pressed: SlashPressed) => void) => () => void;
  /** Tells the page whether replies are shown for what is typed. Where it cannot be told, nothing is offered. */
  readonly offerSlash: (offer: SlashOffer) => void;
  /**
   * Resolves with the outcome; never rejects: what went wrong is a refusal with a reason. An insertion that succeeded is
   * counted for the template that it came from.
   */
  readonly insert: (insertion: Insertion, use?: TemplateUse) => Promise<InsertionOutcome>;
  /** Tells what the seller took or did not want. Nobody waits for it, and nothing is said if it fails. */
  readonly teach: (lesson: Lesson) => void;
  /** Tells what the seller has changed in a reply before it went; as `teach`. */
  readonly noteEdits: (noted: EditsNoted) => void;
  /** Tells what the open conversation asks for; as `teach`. */
  readonly tellUnderstood: (key: ConversationKey, understood: Understood) => void;
  /** Changes of a template that the seller keeps making; none where they cannot be had. */
  readonly offeredEdits: (template: TemplateId) => Promise<readonly OfferedEdit[]>;
  /** Resolves with whether it was done; rejects where that is not known. */
  readonly decideEdit: (verdict: EditVerdict) => Promise<boolean>;
  /** What the background says of the seller's past answers, unchecked: whoever looks through them checks it. */
  readonly readAnswered: (ask: Exclude<AnswersAsk, { name: 'library' }>) => Promise<unknown>;
  /** Resolves once the new template is stored and the workshop is opened with it. */
  readonly draftTemplate: (draft: TemplateDraft) => Promise<void>;
  readonly discardDraft: (draft: DiscardedDraft) => Promise<void>;
  readonly changeLayout: (layout: PanelLayout) => Promise<void>;
  /** Gives the keyboard back to the portal's page, to its reply box where there is one. */
  readonly focusPage: () => Promise<void>;
  readonly saveSettings: (changes: SettingsChanges) => Promise<void>;
  readonly readAgain: () => Promise<void>;
  readonly openOptions: () => Promise<void>;
  /** Shows all conversations that wait, on a page of their own. */
  readonly showQueue: () => Promise<void>;
  readonly outdatedTabs: () => Promise<readonly OutdatedTab[]>;
  readonly reloadTab: (tabId: number) => Promise<void>;
  /** Brings the tab to the front in which this conversation was open first; false where there is none any more. */
  readonly goToOtherTab: () => Promise<boolean>;
  /** Resolves once it is stored, as the next two do, and rejects where it is not; a new view follows by itself. */
  readonly decideCustomer: (verdict: CustomerVerdict) => Promise<void>;
  readonly takeBackDecision: (decisionId: string) => Promise<void>;
  readonly keepAboutCustomer: (kept: KeptAboutCustomer) => Promise<void>;
}
