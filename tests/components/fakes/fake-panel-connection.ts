/** A connection to a pretended page: it has a reply box, knows which conversation is open, and refuses as the real one does. */
import { hashText } from '@/lib/domain/conversation/conversation-identity';
import type { Insertion, InsertionOutcome } from '@/lib/domain/conversation/insertion';
import type { Lesson } from '@/lib/domain/habits/learn-habits';
import type { Understood } from '@/lib/domain/queue/understood';
import { type SettingsChanges, settingsSchema } from '@/lib/domain/settings/settings';
import type { OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import { starterTemplates } from '@/lib/domain/template/starter-templates';
import type { TemplateId } from '@/lib/domain/template/template';
import type { AnswersFinder } from '@/lib/protocol/answers-link';
import type { CustomerVerdict, KeptAboutCustomer } from '@/lib/protocol/customer-words';
import type { EditsNoted, EditVerdict } from '@/lib/protocol/edit-words';
import type { PanelCommand, PanelLayout, SlashKey, SlashOffer, SlashPressed } from '@/lib/protocol/for-page';
import type { DiscardedDraft } from '@/lib/protocol/kept-draft-words';
import type { OutdatedTab, TemplateUse } from '@/lib/protocol/messages';
import type { PanelConnection, PanelState } from '@/lib/protocol/panel-connection';
import type { PanelView } from '@/lib/protocol/panel-view';
import type { AnswersQuestion, PastAnswerView, TemplateDraft } from '@/lib/protocol/past-answer-words';
import { RequestError } from '@/lib/protocol/request';
import { decided, kept, withoutDecision } from './fake-customers';
import { now, view } from './sample-facts';

export interface FakePage {
  /** Key of the conversation that the page shows. */
  openConversation: string;
  box: string;
  maxLength: number;
  refusal?: Extract<InsertionOutcome, { kind: 'refused' }>;
}

export class FakePanelConnection implements PanelConnection {
  readonly page: FakePage = { openConversation: 'amazon:case-0001', box: '', maxLength: 4000 };
  readonly insertions: Insertion[] = [];
  readonly layouts: PanelLayout[] = [];
  readonly discarded: DiscardedDraft[] = [];
  readonly settingsChanges: SettingsChanges[] = [];
  readonly reloaded: number[] = [];
  readonly verdicts: CustomerVerdict[] = [];
  readonly takenBack: string[] = [];
  readonly lessons: Lesson[] = [];
  readonly keptAbout: KeptAboutCustomer[] = [];
  readonly noted: EditsNoted[] = [];
  readonly editVerdicts: EditVerdict[] = [];
  /** Changes that the seller keeps making. */
  offers: readonly OfferedEdit[] = [];
  /** The store takes nothing. */
  isStoreBroken = false;
  /** What was stored is shown only when `showStored` is called, as by a background that has closed its line. */
  isViewLate = false;
  readonly #late: ((shown: PanelView) => PanelView)[] = [];
  readonly #before = new Map<string, PanelView>();
  tabs: readonly OutdatedTab[] = [];
  /** Whether there still is another tab with the conversation. */
  hasOtherTab = true;
  goneToOtherTab = 0;
  readCount = 0;
  optionsCount = 0;
  queueCount = 0;
  pageFocusCount = 0;
  #state: PanelState;
  readonly #listeners = new Set<() => void>();
  readonly #commandListeners = new Set<(command: PanelCommand) => void>();
  readonly #keyListeners = new Set<(pressed: SlashPressed) => void>();
  /** What the page was told last of replies for what is typed in it. */
  slashOffer: SlashOffer | undefined;

  constructor(state: Partial<PanelState> = {}) {
    this.#state = { view: view(), templates: starterTemplates(now), connection: 'open', ...state };
  }

  readonly snapshot = () => this.#state;

  readonly subscribe = (onChange: () => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  readonly onCommand = (listener: (command: PanelCommand) => void) => {
    this.#commandListeners.add(listener);
    return () => this.#commandListeners.delete(listener);
  };

  readonly onSlashKey = (listener: (pressed: SlashPressed) => void) => {
    this.#keyListeners.add(listener);
    return () => this.#keyListeners.delete(listener);
  };

  readonly offerSlash = (offer: SlashOffer) => {
    this.slashOffer = offer;
  };

  /** Types in the portal's box; the panel hears of what may be a shortcut. */
  typeInPage(box: string): void {
    this.page.box = box;
    const typed = /\/\w+$/.exec(box)?.[0];
    this.show({ slash: typed === undefined ? {} : { typed, conversation: this.page.openConversation } });
  }

  /** The box holds this text, and the panel hears of it. */
  writeInPage(box: string): void {
    this.page.box = box;
    this.show({ draft: { text: box, conversation: this.page.openConversation } });
  }

  /** Presses a key in the portal's box; false where the page keeps it. */
  pressInPage(key: SlashKey): boolean {
    const { slash } = this.#state;
    if (!this.slashOffer?.isOffered || slash?.typed !== this.slashOffer.typed) return false;
    for (const listener of this.#keyListeners) listener({ typed: slash.typed, key });
    return true;
  }

  /** The background has something new to show. */
  show(change: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** A key was pressed in the portal's page. */
  command(command: PanelCommand): void {
    for (const listener of this.#commandListeners) listener(command);
  }

  /** Templates whose use was told with an insertion. */
  readonly uses: TemplateUse[] = [];

  insert = async (insertion: Insertion, use?: TemplateUse): Promise<InsertionOutcome> => {
    this.insertions.push(insertion);
    if (use) this.uses.push(use);
    if (this.page.refusal) return this.page.refusal;
    if (insertion.identity.key !== this.page.openConversation) {
      return { kind: 'refused', reason: 'conversation-changed' };
    }
    const { replacing = '', over } = insertion;
    if (over !== undefined) {
      if (hashText(this.page.box) !== over) return { kind: 'refused', reason: 'draft-changed' };
      this.writeInPage(insertion.text);
      return { kind: 'inserted', isUndoable: true };
    }
    if (!this.page.box.endsWith(replacing)) return { kind: 'refused', reason: 'draft-changed' };
    const tooManyBy = this.page.box.length + insertion.text.length - this.page.maxLength;
    if (tooManyBy > 0) return { kind: 'refused', reason: 'too-long', tooManyBy };
    this.page.box = this.page.box.slice(0, this.page.box.length - replacing.length) + insertion.text;
    return { kind: 'inserted', isUndoable: true };
  };

  readonly teach = (lesson: Lesson) => {
    this.lessons.push(lesson);
  };

  readonly noteEdits = (noted: EditsNoted) => {
    this.noted.push(noted);
  };

  /** What was told of conversations, in the order in which it was. */
  readonly understood: { readonly key: string; readonly understood: Understood }[] = [];

  readonly tellUnderstood = (key: string, understood: Understood) => {
    this.understood.push({ key, understood });
  };

  readonly offeredEdits = async (template: TemplateId) =>
    this.offers.filter(({ place }) => place.template === template);

  readonly decideEdit = async (verdict: EditVerdict) => {
    this.#requireStore();
    this.editVerdicts.push(verdict);
    const isDone = this.offers.some(({ mark }) => mark === verdict.mark);
    this.offers = this.offers.filter(({ mark }) => mark !== verdict.mark);
    return isDone;
  };

  readonly questions: AnswersQuestion[] = [];
  readonly newTemplates: TemplateDraft[] = [];
  /** What the seller answered before. */
  pastAnswers: readonly PastAnswerView[] = [];

  /** The worker that would look through them. */
  readonly answers: AnswersFinder = {
    find: async (question) => {
      this.questions.push(question);
      return this.pastAnswers;
    },
  };

  readonly readAnswered = async () => undefined;

  readonly draftTemplate = async (draft: TemplateDraft) => {
    this.#requireStore();
    this.newTemplates.push(draft);
  };

  readonly discardDraft = async (draft: DiscardedDraft) => {
    this.discarded.push(draft);
  };

  readonly changeLayout = async (layout: PanelLayout) => {
    this.layouts.push(layout);
    this.saveSettings({ panelWidthPx: layout.widthPx, isPanelFolded: layout.isFolded });
  };

  readonly saveSettings = async (changes: SettingsChanges) => {
    this.settingsChanges.push(changes);
    const { view: shown } = this.#state;
    if (shown) this.show({ view: { ...shown, settings: settingsSchema.parse({ ...shown.settings, ...changes }) } });
  };

  readonly focusPage = async () => {
    this.pageFocusCount += 1;
  };

  readonly readAgain = async () => {
    this.readCount += 1;
  };

  readonly openOptions = async () => {
    this.optionsCount += 1;
  };

  readonly showQueue = async () => {
    this.queueCount += 1;
  };

  readonly outdatedTabs = async () => this.tabs;

  readonly goToOtherTab = async (): Promise<boolean> => {
    if (this.hasOtherTab) this.goneToOtherTab += 1;
    return this.hasOtherTab;
  };

  readonly reloadTab = async (tabId: number) => {
    this.reloaded.push(tabId);
  };

  readonly decideCustomer = async (verdict: CustomerVerdict) => {
    this.#requireStore();
    const id = `decision-${this.verdicts.push(verdict)}`;
    this.#change((shown) => {
      this.#before.set(id, shown);
      return decided(shown, { id, ...verdict });
    });
  };

  /** Everything is as it was before the decision. */
  readonly takeBackDecision = async (decisionId: string) => {
    this.#requireStore();
    this.takenBack.push(decisionId);
    this.#change((shown) => this.#before.get(decisionId) ?? withoutDecision(shown, decisionId));
  };

  readonly keepAboutCustomer = async (about: KeptAboutCustomer) => {
    this.#requireStore();
    this.keptAbout.push(about);
    this.#change((shown) => kept(shown, about));
  };

  showStored(): void {
    for (const change of this.#late.splice(0)) this.#showChanged(change);
  }

  #change(change: (shown: PanelView) => PanelView): void {
    if (this.isViewLate) this.#late.push(change);
    else this.#showChanged(change);
  }

  #showChanged(change: (shown: PanelView) => PanelView): void {
    const { view: shown } = this.#state;
    if (shown) this.show({ view: change(shown) });
  }

  #requireStore(): void {
    if (this.isStoreBroken) throw new RequestError('The store takes nothing');
  }
}
