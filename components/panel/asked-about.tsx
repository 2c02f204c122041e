/** The item that a question is about, where there is no order. */
import { i18n } from '#i18n';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { siteName } from '../words/names';

export function AskedAbout({ conversation }: { readonly conversation: Conversation }) {
  const { itemTitle, itemIds } = conversation;
  return (
    <section aria-label={i18n.t('asked.title')} className="border-t border-line px-4 py-3">
      <h2 className="font-semibold">{i18n.t('asked.title')}</h2>
      {itemTitle && (
        <p className="truncate pt-1 font-semibold" title={itemTitle}>
          <bdi>{itemTitle}</bdi>
        </p>
      )}
      {itemIds.map((id) => (
        <p key={id} className="text-ink-2">
          {i18n.t('orders.item', { id })} · {siteName(conversation)}
        </p>
      ))}
    </section>
  );
}
