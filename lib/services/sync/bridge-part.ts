/** Bridges one part, within the transaction of the bridge. */
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { SyncEvent } from '@/lib/domain/sync/sync-status';
import { isSameContent } from '@/lib/domain/template/library/template-edit';
import type { Template } from '@/lib/domain/template/template';
import type { Bytes } from '@/lib/sealing/bytes';
import type { ReplydockDatabase } from '@/lib/store/database';
import { setAside } from '@/lib/store/set-aside';
import type { BridgeMemory } from '@/lib/store/sync-tables';
import type { SharedDocument, Writer } from '@/lib/sync/document/shared-document';
import { addVersions } from './add-versions';
import { fromCustomerRecord } from './customer-records';
import { openCustomersSide, unknownKeys, writeCustomers } from './part-customers';
import { learnedKey, openHabitsSide, writeLearned } from './part-habits';
import { openSettingsSide, writeSettings } from './part-settings';
import type { PartSide } from './part-side';
import { openTemplatesSide, type TemplatesSide, writeTemplates } from './part-templates';
import { bridgeVersions } from './part-versions';
import { type Settled, settle } from './settle';
import { toEvents } from './sync-events';
import { titleOfTemplate } from './template-records';

export interface PartContext {
  readonly db: ReplydockDatabase;
  readonly part: SyncPart;
  readonly state: Bytes | undefined;
  readonly memory: BridgeMemory | undefined;
  readonly updates: readonly Bytes[];
  readonly writer: Writer;
  readonly newClientId: () => number;
  readonly now: number;
  /** Undefined = not read yet. */
  readonly starters: readonly Template[] | undefined;
  /** What becomes of templates in this bridging. */
  readonly library: { readonly arrived: Set<string>; readonly erased: Set<string> };
}

export interface BridgedPart {
  readonly document: SharedDocument;
  readonly writer: Writer;
  readonly isWritten: boolean;
  readonly events: readonly SyncEvent[];
  /** Of other browsers, by which customers are found. */
  readonly keys: readonly Uint8Array[];
  /** The one of them under which most was learned. */
  readonly learnedKey?: Uint8Array | undefined;
  readonly memory: Omit<BridgeMemory, 'mark'>;
}

/** The library as it came is needed, which is not in the store. */
export class StartersWanted extends Error {
  override readonly name = 'StartersWanted';
}

export async function bridgePart(context: PartContext): Promise<BridgedPart> {
  const { part, db, now, state, updates } = context;
  const tellsKeys = state !== undefined || updates.length === 0;
  switch (part) {
    case 'templates':
      return bridgeTemplates(context);
    case 'versions':
      return bridgeHistory(context);
    case 'customers': {
      const side = await openCustomersSide(db, tellsKeys);
      const settled = settleWith(context, side);
      await writeCustomers(db, settled.changes);
      const titleOf = nameOfCustomer;
      return finished(context, { settled, keys: unknownKeys(settled.changes), titleOf });
    }
    case 'habits': {
      const side = await openHabitsSide(db, tellsKeys);
      const settled = settleWith(context, side);
      await writeLearned(db, { changes: settled.changes, now });
      const keys = unknownKeys(settled.changes);
      const bridged = await finished(context, { settled, keys, titleOf: ({ id }) => id });
      return keys.length === 0 ? bridged : { ...bridged, learnedKey: learnedKey(settled.document.read(), keys) };
    }
    default: {
      const side = await openSettingsSide(db, part);
      const settled = settleWith(context, side);
      await writeSettings(db, side, { changes: settled.changes, now });
      return finished(context, { settled, keys: [], titleOf: ({ id }) => id });
    }
  }
}

function settleWith({ state, updates, writer, newClientId, memory, now }: PartContext, side: PartSide): Settled {
  const own = new Map(Object.entries(memory?.own ?? {}));
  const unwritten = new Set(memory?.unwritten ?? []);
  return settle({ state, updates, writer, newClientId, side, memory: { own, unwritten }, now });
}

async function bridgeTemplates(context: PartContext): Promise<BridgedPart> {
  const { db, now, library, starters } = context;
  if (starters === undefined) throw new StartersWanted();
  const side = await openTemplatesSide(db, starters, now);
  const settled = settleWith(context, side);
  const arrived = await writeTemplates(db, side, { changes: settled.changes, now });
  await keepStates(db, side, settled, now);
  for (const id of arrived) library.arrived.add(id);
  for (const id of settled.erased) library.erased.add(id);
  const titleOf: Finishing['titleOf'] = (record) => {
    const template = side.templateOf(record);
    return template ? titleOfTemplate(template) : record.id;
  };
  return finished(context, { settled, keys: [], titleOf });
}

/** States that gave way without ever having been in the store. */
async function keepStates(db: ReplydockDatabase, side: TemplatesSide, { kept }: Settled, now: number): Promise<void> {
  const states = kept.flatMap(({ record }) => side.templateOf(record) ?? []).filter(({ isStarter }) => !isStarter);
  const current = await db.templates.bulkGet(states.map(({ id }) => id));
  const lost = states.filter((template, index) => {
    const stored = current[index];
    return !stored || !isSameContent(stored, template);
  });
  const toVersion = (template: Template) => ({
    templateId: template.id,
    savedAt: template.updatedAt,
    keptAt: Math.max(now, template.updatedAt),
    template,
  });
  await addVersions(db, lost.map(toVersion));
}

async function bridgeHistory(context: PartContext): Promise<BridgedPart> {
  const { db, library, memory } = context;
  const bridged = await bridgeVersions(db, { ...context, ...library, lastTold: memory?.lastTold });
  const { document, writer, isWritten, lastTold } = bridged;
  const told = lastTold === undefined ? {} : { lastTold };
  return { document, writer, isWritten, events: [], keys: [], memory: { own: {}, unwritten: [], ...told } };
}

interface Finishing {
  readonly settled: Settled;
  readonly keys: readonly Uint8Array[];
  readonly titleOf: (record: Settled['happenings'][number]['record']) => string;
}

async function finished({ db, part, now }: PartContext, { settled, keys, titleOf }: Finishing): Promise<BridgedPart> {
  const { document, writer, isWritten, happenings, memory } = settled;
  await setAsideUnwritten({ db, part, now }, settled);
  const events = toEvents(happenings, { part, now, titleOf });
  const kept = { own: Object.fromEntries(memory.own), unwritten: [...memory.unwritten] };
  return { document, writer, isWritten, events, keys, memory: kept };
}

/** What others wrote and does not fit here is kept as it came, once. */
async function setAsideUnwritten(
  { db, part, now }: Pick<PartContext, 'db' | 'part' | 'now'>,
  { document, memory }: Settled,
): Promise<void> {
  if (memory.unwritten.size === 0) return;
  const said = document.read();
  const broken = [...memory.unwritten].flatMap((id) => {
    const record = said.incomplete.has(id) ? undefined : (said.present.get(id) ?? said.removed.get(id)?.record);
    const isOther = part === 'habits' || (part === 'templates' && record && Object.keys(record.texts).length === 0);
    if (!record || isOther) return [];
    return [
      { table: 'syncDocuments', key: `${part}/${id}`, value: record, reason: 'It does not fit', setAsideAt: now },
    ];
  });
  await setAside(db, broken.slice(0, mostSetAside));
}

const mostSetAside = 100;

function nameOfCustomer(record: Parameters<typeof fromCustomerRecord>[0]): string {
  const customer = fromCustomerRecord(record);
  return customer ? customer.note.split('\n')[0] || customer.tags.join(', ') : record.id;
}
