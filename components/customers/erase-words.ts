/** What every dialog about erasing customers says alike. */
import { i18n } from '#i18n';

export function eraseWords(): { readonly cancel: string; readonly failed: string } {
  return { cancel: i18n.t('customers.erase.cancel'), failed: i18n.t('customers.erase.failed') };
}
