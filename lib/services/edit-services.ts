/** What the background does about changes that the seller keeps making to replies: it counts, offers, and changes a template when told. */
import {
  editsToOffer,
  markOfWording,
  noteEdits,
  type OfferedEdit,
  refuseEdit,
  type Sighting,
  spliceOffer,
  withoutEdit,
  withoutOldEdits,
} from '@/lib/domain/template/edits/kept-edits';
import type { EditsNoted, EditVerdict } from '@/lib/protocol/edit-words';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readHabits } from '@/lib/store/habits-table';
import { saveTemplates } from '@/lib/store/save-templates';
import { readSigner } from '@/lib/store/signing-key';
import { changeTemplateEdits, readTemplateEdits } from '@/lib/store/template-edits-table';
import { readTemplatesById } from '@/lib/store/templates-table';

interface EditContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
}

/** As in what is kept. */
const mostBuyers = 8;

/** Counts where learning is switched on, and for a template that is there. */
export async function takeEdits(
  { db, now }: EditContext,
  { place, edits, conversation, buyers }: EditsNoted,
): Promise<void> {
  const [habits, sign, known] = await Promise.all([
    readHabits(db),
    readSigner(db),
    db.templates.where('id').equals(place.template).count(),
  ]);
  if (!habits.isOn || known === 0) return;
  const sighting = {
    conversation: sign(placeOf(conversation)),
    buyers: buyers.toSorted().slice(0, mostBuyers),
    at: now(),
  };
  await changeTemplateEdits(db, {
    now: now(),
    change: (kept) => noteEdits(withoutOldEdits(kept, now()), { place, edits, sighting }),
  });
}

/** Those whose words are in the templates as they are now. */
export async function readEditOffers({ db, now }: EditContext): Promise<readonly OfferedEdit[]> {
  const offers = editsToOffer(await readTemplateEdits(db), now());
  if (offers.length === 0) return [];
  const stored = await db.templates.bulkGet([...new Set(offers.map(({ place }) => place.template))]);
  const templates = new Map(stored.flatMap((template) => (template ? [[template.id, template] as const] : [])));
  return offers.filter((offer) => {
    const template = templates.get(offer.place.template);
    return template !== undefined && spliceOffer(template, offer) !== undefined;
  });
}

/** @returns whether it was done: an offer may have gone meanwhile, or the template's words */
export async function decideEdit({ db, now }: EditContext, { mark, verdict, made }: EditVerdict): Promise<boolean> {
  const offer = editsToOffer(await readTemplateEdits(db), now()).find((each) => each.mark === mark);
  if (!offer) return false;
  if (verdict === 'accept' && !(await makeEdit({ db, now }, offer, made))) return false;
  const change = verdict === 'accept' ? withoutEdit : refuseEdit;
  await changeTemplateEdits(db, { now: now(), change: (kept) => change(kept, mark) });
  return true;
}

/**
 * As an edit in the workshop: what was there before is kept as a version. Only where it makes the very wording that was
 * checked: templates are not read here.
 */
async function makeEdit({ db, now }: EditContext, offer: OfferedEdit, made: string | undefined): Promise<boolean> {
  const { template } = offer.place;
  const before = (await readTemplatesById(db, [template], now())).get(template);
  const after = before && spliceOffer(before, offer);
  if (!before || !after || markOfWording(after, offer.place) !== made) return false;
  await saveTemplates(db, [{ before, after }], now());
  return true;
}

export async function forgetOldEdits(db: ReplydockDatabase, now: number): Promise<void> {
  await changeTemplateEdits(db, { now, change: (kept) => withoutOldEdits(kept, now) });
}

/** Whether an edit was seen in one of these conversations or with one of these buyers. */
export async function sightingFinder(
  db: ReplydockDatabase,
  { conversations, terms }: { readonly conversations: readonly string[]; readonly terms: readonly string[] },
): Promise<(sighting: Sighting) => boolean> {
  // Without the key there is nothing by which conversations could be told; the buyers' terms can.
  const sign = await readSigner(db).catch(() => undefined);
  const marks = new Set(sign ? conversations.map((key) => sign(placeOf(key))) : []);
  return ({ conversation, buyers }) => marks.has(conversation) || buyers.some((buyer) => terms.includes(buyer));
}

/** What is hashed of a conversation here is nowhere else. */
function placeOf(conversation: string): string {
  return `edit of a reply in ${conversation}`;
}
