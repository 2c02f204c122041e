/** Names of the fields in a report. Kept here so that the page's script does not carry the schemas beside them. */
import type { ReadingField } from '@/lib/domain/conversation/reading';

const names: Readonly<Record<ReadingField, true>> = {
  page: true,
  site: true,
  account: true,
  conversationId: true,
  buyerName: true,
  buyerLanguage: true,
  orderIds: true,
  itemIds: true,
  messages: true,
  sentAt: true,
  status: true,
  replyField: true,
};

export const readingFields = Object.keys(names).filter((name): name is ReadingField => name in names);
