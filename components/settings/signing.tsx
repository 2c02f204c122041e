/** How the seller signs: name, signature, shop. */
import { i18n } from '#i18n';
import { LineField, LinesField } from '../ui/text-fields';
import type { SettingsAccess } from './settings-access';
import { useDraft } from './use-draft';

export function Signing({ settings, save }: SettingsAccess) {
  const name = useDraft(settings.agentName, (agentName) => save({ agentName }));
  const signature = useDraft(settings.signature, (text) => save({ signature: text }));
  const shop = useDraft(settings.shopName, (shopName) => save({ shopName }));
  return (
    <div className="flex flex-col gap-3">
      <LineField label={i18n.t('welcome.name')} maxLength={200} {...name} />
      <LineField label={i18n.t('welcome.shop')} maxLength={200} {...shop} />
      <LinesField
        label={i18n.t('welcome.signature')}
        help={i18n.t('welcome.signatureHelp')}
        maxLength={2000}
        rows={3}
        {...signature}
      />
    </div>
  );
}
