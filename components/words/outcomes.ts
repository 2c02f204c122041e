/** What came of an insertion, as one sentence. */
import { i18n } from '#i18n';
import type { RefusalReason } from '@/lib/domain/conversation/insertion';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { boxName } from './names';

export interface Refusal {
  readonly reason: RefusalReason;
  readonly tooManyBy?: number | undefined;
  readonly marketplace: MarketplaceName;
}

/** `Not inserted: you have opened another conversation since.` */
export function refusalWords(refusal: Refusal): string {
  return i18n.t('outcome.refused', { reason: reasonOf(refusal) });
}

function reasonOf({ reason, tooManyBy, marketplace }: Refusal): string {
  switch (reason) {
    case 'conversation-changed':
      return i18n.t('outcome.refusal.conversationChanged');
    case 'no-reply-field':
      return i18n.t('outcome.refusal.noReplyField');
    case 'read-only':
      return i18n.t('outcome.refusal.readOnly');
    case 'hidden':
      return i18n.t('outcome.refusal.hidden');
    case 'too-long':
      return tooManyBy === undefined
        ? i18n.t('outcome.refusal.tooLong', { box: boxName(marketplace) })
        : i18n.t('outcome.refusal.tooLongBy', tooManyBy, { count: tooManyBy, box: boxName(marketplace) });
    case 'draft-changed':
      return i18n.t('slash.changed');
    case 'not-taken':
      return i18n.t('outcome.refusal.notTaken');
    case 'page-outdated':
      return i18n.t('outcome.refusal.pageOutdated');
    case 'page-gone':
      return i18n.t('outcome.refusal.pageGone');
  }
}
