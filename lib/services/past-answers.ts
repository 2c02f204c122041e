/**
 * What the background gives to whoever looks for the seller's own past answers: where some may be and, in small parts,
 * what is stored there. Nothing is reckoned here, so that nothing else has to wait for it.
 */
import { accountsShownWith, isShownAmong } from '@/lib/domain/settings/joined-accounts';
import type { Template } from '@/lib/domain/template/template';
import { templateIdSchema, templateSchema } from '@/lib/domain/template/template';
import type {
  AnsweredPlacesTold,
  AnsweredRecordsTold,
  PlacesWanted,
  RecordsWanted,
  TemplateDraft,
} from '@/lib/protocol/past-answer-words';
import type { ReplydockDatabase } from '@/lib/store/database';
import { saveTemplates } from '@/lib/store/save-templates';
import { readSettings } from '@/lib/store/settings-table';
import { listAnswered, readAnswered } from './answered-records';

interface PastAnswersContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
}

export async function tellAnsweredPlaces(
  { db, now }: PastAnswersContext,
  { account, since }: PlacesWanted,
): Promise<AnsweredPlacesTold> {
  const listedAt = now();
  const settings = await readSettings(db);
  const { agentName, shopName, signature, keepMessagesDays, suggestsPastAnswers: isOn } = settings;
  const accounts = accountsShownWith(account, settings);
  const listed = isOn ? await listAnswered(db, { now: listedAt, since }) : { keys: [], changed: 0 };
  const seller = { agentName, shopName, signature };
  return { isOn, listedAt, ...listed, ...(accounts && { accounts: [...accounts] }), seller, keepMessagesDays };
}

export async function tellAnsweredRecords(
  { db, now }: PastAnswersContext,
  { account, keys }: RecordsWanted,
): Promise<AnsweredRecordsTold> {
  const settings = await readSettings(db);
  if (!settings.suggestsPastAnswers) return { done: keys.length, records: [] };
  const accounts = accountsShownWith(account, settings);
  return readAnswered(db, { keys, now: now(), mayBeUsed: (each) => isShownAmong(accounts, each.account) });
}

/** Puts a new template into the library; resolves with its id once it is stored. */
export async function saveTemplateDraft(
  { db, now }: PastAnswersContext,
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
