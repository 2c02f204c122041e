/** A message being started on a contact page: its address names the buyer and the item, and the page must not name others. */

import { findAll } from '@/lib/dom/find';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { itemIdOf, parameterOf, userNameOf } from './address';
import type { FieldLog } from './fields';
import type { EbayPage } from './page';
import { toConversation } from './to-conversation';
import { isWithin } from './tree';
import { isSameUser, isUserName } from './words';

const buyerParameters = ['recipient', 'recipientid', 'requested', 'other_user_id'];
const itemParameters = ['item_id', 'itemid', 'item', 'iid', 'reference_id'];

export function readContact(page: EbayPage, log: FieldLog, account: string | undefined): Conversation {
  return toConversation({ buyer: readBuyer(page, log, account), itemId: readItem(page, log) }, page, account);
}

function links(page: EbayPage): readonly Element[] {
  return findAll(page.roots, 'a[href]').filter((link) => !isWithin(link, page.frame));
}

function readBuyer(page: EbayPage, log: FieldLog, account: string | undefined): string | undefined {
  const named = parameterOf(page.view.url, buyerParameters);
  if (!isUserName(named) || (account && isSameUser(named, account))) return undefined;
  const linked = links(page).flatMap((link) => userNameOf(link, page.view.url) ?? []);
  const others = linked.filter((name) => !account || !isSameUser(name, account));
  if (others.length > 0 && !others.some((name) => isSameUser(name, named))) {
    log.miss('buyerName', 'sources-disagree');
    return undefined;
  }
  log.read('buyerName', 'url');
  return named;
}

function readItem(page: EbayPage, log: FieldLog): string | undefined {
  const named = parameterOf(page.view.url, itemParameters);
  if (named === undefined || !/^\d{9,15}$/.test(named)) return undefined;
  const linked = links(page).flatMap((link) => itemIdOf(link, page.view.url) ?? []);
  if (linked.length > 0 && !linked.includes(named)) {
    log.miss('itemIds', 'sources-disagree');
    return undefined;
  }
  log.read('itemIds', 'url');
  return named;
}
