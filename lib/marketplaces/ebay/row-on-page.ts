/** A row of the list as the rest of Replydock knows it. */
import type { InboxRow } from '@/lib/domain/conversation/reading';
import type { EbayPage } from './page';
import type { RowFacts } from './read-rows';
import { toConversation } from './to-conversation';

export interface ReadRow {
  readonly element: Element;
  readonly row: InboxRow;
}

export function toRows(rows: readonly RowFacts[], page: EbayPage, account: string | undefined): readonly ReadRow[] {
  const [selected, ...others] = rows.filter((row) => row.isMarked);
  return rows.map((facts) => ({
    element: facts.element,
    row: {
      conversation: toConversation({ ...facts, ...named(facts) }, page, account),
      ...(facts.isUnread !== undefined && { isUnread: facts.isUnread }),
      ...(selected && others.length === 0 && { isSelected: facts === selected }),
    },
  }));
}

function named({ userName, title, subject }: RowFacts) {
  return { buyer: userName, itemTitle: title, subject: subject ?? title };
}
