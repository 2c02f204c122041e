/** What each part of a backup holds. What a file tells is taken only in these shapes. */
import * as z from 'zod/mini';
import { conversationSchema, messageSchema } from '@/lib/domain/conversation/conversation';
import { decisionSchema } from '@/lib/domain/customer/decisions';
import { habitsSchema } from '@/lib/domain/habits/habits';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { type Order, orderSchema } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import { orderPartySchema } from '@/lib/domain/order/order-party';
import { conversationMarkSchema } from '@/lib/domain/queue/conversation-mark';
import { settingsChangesSchema } from '@/lib/domain/settings/settings';
import { templateIdSchema, templateSchema } from '@/lib/domain/template/template';
import { momentSchema } from '@/lib/domain/time/moment-schema';
import { isShallow } from './is-shallow';

const name = z.string().check(z.minLength(1), z.maxLength(300));
/** Epoch ms. */
const time = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000));
const count = z.int().check(z.minimum(0));

/** Keyed hashes and the numbers of parcels and items, see `orderTerms`; never a plain name. */
const term = z
  .string()
  .check(z.regex(/^(?:(?:amazon|ebay):[a-z]{1,20}~[\w-]{16}|(?:npp|nph|pp|name)~[\w-]{16}|[ti]:[^\n]{1,1200})$/));
const terms = z.array(term).check(z.maxLength(5000));

/** A key that terms are made with. The first is the one that the store writes with. */
const signingKey = z.object({ key: z.string().check(z.regex(/^[\w-]{43}$/)) });

const account = z.object({ marketplace: z.enum(marketplaceNames), account: z.string().check(z.maxLength(200)) });

/** The columns of an unknown report; its schema belongs to whoever reads reports. */
const columnMapping = z.unknown();

const importRecord = z.object({
  id: name,
  fingerprint: name,
  fileName: z.string().check(z.maxLength(1000)),
  marketplace: z.enum(marketplaceNames),
  report: name,
  state: z.enum(['running', 'finished', 'cancelled']),
  startedAt: time,
  endedAt: z.optional(time),
  rowsDone: count,
  rowsRefused: count,
  ordersNew: count,
  ordersChanged: count,
});

const refusedRow = z.object({
  importId: name,
  rowNumber: count,
  reason: name,
  column: z.optional(z.string().check(z.maxLength(1000))),
  value: z.optional(z.string().check(z.maxLength(100_000))),
});

const customer = z.object({
  id: name,
  terms,
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(200)),
  note: z.string().check(z.maxLength(100_000)),
  changedAt: time,
});

const item = z.object({ key: name, title: z.string().check(z.maxLength(1000)) });

const reportedPart = z.object({ report: name, importId: name, toldAt: time, order: orderSchema });

function isOfOrder(key: string, orders: readonly (Order | undefined)[]): boolean {
  const told = orders.filter((order) => order !== undefined);
  return told.length > 0 && told.every((order) => orderKey(order) === key);
}

/** An order by whoever told of it, with who is behind it while that may be kept. */
const order = z
  .object({
    key: name,
    terms,
    firstSeenAt: time,
    lastSeenAt: time,
    seen: z.optional(orderSchema),
    reported: z.optional(z.array(reportedPart).check(z.maxLength(50))),
    party: z.optional(orderPartySchema),
  })
  .check(z.refine(({ key, seen, reported = [] }) => isOfOrder(key, [seen, ...reported.map((part) => part.order)])));

const pastMessage = z.pick(messageSchema, { from: true, sentAt: true, isAutomatic: true, settled: true });

/** The seller's word that it was answered where nobody could see it. */
const elsewhere = z.object({ at: time, updatedAt: z.optional(momentSchema) });

const conversation = z
  .object({
    key: name,
    terms,
    firstSeenAt: time,
    lastSeenAt: time,
    conversation: conversationSchema,
    timeline: z.optional(z.array(pastMessage).check(z.maxLength(10_000))),
    elsewhere: z.optional(elsewhere),
  })
  .check(z.refine(({ key, conversation }) => conversation.key === key));

const trashed = z
  .object({ id: templateIdSchema, deletedAt: time, template: templateSchema })
  .check(z.refine(({ id, template }) => template.id === id));

/** The earlier states of one template. */
const templateHistory = z
  .object({
    templateId: templateIdSchema,
    versions: z.array(z.object({ savedAt: time, keptAt: time, template: templateSchema })).check(z.maxLength(1000)),
  })
  .check(z.refine(({ templateId, versions }) => versions.every(({ template }) => template.id === templateId)));

const templateUse = z.object({
  id: templateIdSchema,
  times: count,
  lastAt: time,
  byLanguage: z.record(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/)), count),
});

/** Of any form, because it fitted none; only its depth is bounded, for whoever walks through it. */
const setAsideEntry = z.object({
  table: z.string().check(z.regex(/^[A-Za-z]{1,40}$/)),
  key: z.string().check(z.maxLength(300)),
  value: z.unknown().check(z.refine((value) => isShallow(value, 100))),
  reason: z.string().check(z.maxLength(2000)),
  setAsideAt: time,
});

/** In the order in which they are written: a part may build on those before it. */
export const partSchemas = {
  keys: { version: 1, schema: signingKey },
  settings: { version: 1, schema: settingsChangesSchema },
  accounts: { version: 1, schema: account },
  'column-mappings': { version: 1, schema: columnMapping },
  templates: { version: 1, schema: templateSchema },
  trash: { version: 1, schema: trashed },
  'template-versions': { version: 1, schema: templateHistory },
  'template-uses': { version: 1, schema: templateUse },
  habits: { version: 1, schema: habitsSchema },
  decisions: { version: 1, schema: decisionSchema },
  customers: { version: 1, schema: customer },
  imports: { version: 1, schema: importRecord },
  items: { version: 1, schema: item },
  orders: { version: 1, schema: order },
  conversations: { version: 2, schema: conversation },
  marks: { version: 1, schema: conversationMarkSchema },
  'refused-rows': { version: 1, schema: refusedRow },
  'set-aside': { version: 1, schema: setAsideEntry },
} as const;

export type PartKind = keyof typeof partSchemas;
export type PartRecord<K extends PartKind> = z.output<(typeof partSchemas)[K]['schema']>;

export type BackupOrder = PartRecord<'orders'>;
export type BackupConversation = PartRecord<'conversations'>;
export type BackupMark = PartRecord<'marks'>;
export type BackupCustomer = PartRecord<'customers'>;
export type BackupImport = PartRecord<'imports'>;
export type BackupTrash = PartRecord<'trash'>;
export type BackupHistory = PartRecord<'template-versions'>;
export type BackupUse = PartRecord<'template-uses'>;

export function isPartKind(kind: string): kind is PartKind {
  return Object.hasOwn(partSchemas, kind);
}

export const partKinds: readonly PartKind[] = Object.keys(partSchemas).filter(isPartKind);
