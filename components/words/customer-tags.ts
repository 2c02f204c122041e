/** What the field for a customer's tags says, and how much it takes. */
import { i18n } from '#i18n';
import { mostTags, tagLength } from '@/lib/protocol/customer-words';

export function customerTags() {
  return {
    words: {
      name: i18n.t('customer.tags'),
      add: i18n.t('customer.addTag'),
      remove: (tag: string) => i18n.t('customer.removeTag', { tag }),
      added: (tag: string) => i18n.t('customer.tagAdded', { tag }),
      removed: (tag: string) => i18n.t('customer.tagRemoved', { tag }),
    },
    most: mostTags,
    longest: tagLength,
  };
}
