/**
 * Looks for the seller's own past answers when the panel asks, out of the stored conversations and in pauses, so that
 * nothing else has to wait for it. What is reckoned is kept in memory only, and goes with the texts it came from.
 */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Template } from '@/lib/domain/template/template';
import { templateIdSchema, templateSchema } from '@/lib/domain/template/template';
import type { IntentModel } from '@/lib/intent/intent-model';
import { createPastAnswers, type PastAnswers } from '@/lib/intent/past-answers/past-answers';
import type { AnswersQuestion, PastAnswerView, TemplateDraft } from '@/lib/protocol/past-answer-words';
import { pastAnswerSchema } from '@/lib/protocol/past-answer-words';
import type { ReplydockDatabase } from '@/lib/store/database';
import { saveTemplates } from '@/lib/store/save-templates';
import { readSettings } from '@/lib/store/settings-table';
import { readLibraryVersion, readTemplates } from '@/lib/store/templates-table';
import { AnsweredShelf } from './answered-shelf';
import { mayBeShown } from './compose-panel-view';

interface PastAnswersContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  /** Undefined where there is none: words alone tell then what is alike. */
  readonly readModel?: () => Promise<IntentModel | undefined>;
  /** Lets others go first. */
  readonly pause?: () => Promise<void>;
  /** So many past answers are looked through; 2,000 by default. */
  readonly mostPairs?: number;
}

export class PastAnswersDesk {
  readonly #context: PastAnswersContext;
  readonly #shelf: AnsweredShelf;
  #made: { readonly mark: string; readonly past: PastAnswers } | undefined;
  #turn = 0;

  constructor(context: PastAnswersContext) {
    this.#context = context;
    this.#shelf = new AnsweredShelf(context);
  }

  /** None for a question that was overtaken by another one: the seller has gone on. */
  async find(question: AnswersQuestion): Promise<PastAnswerView[]> {
    this.#turn += 1;
    const turn = this.#turn;
    const { db, now } = this.#context;
    const settings = await readSettings(db);
    if (!settings.suggestsPastAnswers) this.#forget();
    if (!settings.suggestsPastAnswers || question.text.trim() === '') return [];
    const past = await this.#pastAnswersFor(question, settings, () => turn !== this.#turn);
    return (past?.find({ ...question, now: now() }) ?? []).flatMap((answer) => {
      const { answeredAt, ...known } = answer;
      const fitting = pastAnswerSchema.safeParse({ ...known, ...(answeredAt !== undefined && { answeredAt }) });
      return fitting.success ? [fitting.data] : [];
    });
  }

  /** Undefined where it was overtaken. */
  async #pastAnswersFor(
    question: AnswersQuestion,
    settings: Settings,
    isOver: () => boolean,
  ): Promise<PastAnswers | undefined> {
    const { db, now, readModel, pause } = this.#context;
    const { agentName, shopName, signature, keepMessagesDays } = settings;
    const seller = { agentName, shopName, signature };
    const model = await readModel?.().catch(() => undefined);
    const { marketplace, account } = question;
    const open = { marketplace, ...(account && { account }), buyerIds: [], orderIds: [], itemIds: [], messages: [] };
    const mayBeUsed = (conversation: Conversation) => mayBeShown(conversation, open, settings);
    const shelved = await this.#shelf.read({ seller, keepMessagesDays, model, mayBeUsed, isOver });
    if (!shelved || isOver()) return undefined;
    const mark = `${await readLibraryVersion(db)}\n${shelved.mark}`;
    if (this.#made?.mark === mark) return this.#made.past;
    const templates = await readTemplates(db, now());
    if (isOver()) return undefined;
    const past = await createPastAnswers({ pairs: shelved.pairs, templates, seller, model, pause });
    this.#made = { mark, past };
    return past;
  }

  #forget(): void {
    this.#made = undefined;
    this.#shelf.clear();
  }
}

/** Puts a new template into the library; resolves with its id once it is stored. */
export async function saveTemplateDraft(
  { db, now }: Pick<PastAnswersContext, 'db' | 'now'>,
  { language, title, body, intents }: TemplateDraft,
): Promise<Template['id']> {
  const template = templateSchema.parse({
    id: templateIdSchema.parse(`own:${crypto.randomUUID()}`),
    tags: [],
    intents,
    situations: [],
    marketplaces: [],
    variants: { [language]: { title, body } },
    mainLanguage: language,
    updatedAt: now(),
  });
  await saveTemplates(db, [{ after: template }], now());
  return template.id;
}
