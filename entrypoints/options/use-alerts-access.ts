/** The browser's permission to show notices: as it is, and as it changes, also in the browser's own settings. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { AlertsAccess } from '@/components/settings/alerts/alerts-access';

const wanted = { permissions: ['notifications' as const] };

export function useAlertsAccess(): AlertsAccess {
  const [isAllowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    const look = () => void browser.permissions.contains(wanted).then(setAllowed, () => {});
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    isAllowed,
    ask: async () => {
      const isGranted = await browser.permissions.request(wanted);
      setAllowed(isGranted);
      return isGranted;
    },
    showTest: async () => {
      await browser.notifications.create('replydock-test', {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: i18n.t('alerts.testTitle'),
        message: i18n.t('alerts.testMessage'),
      });
    },
  };
}
