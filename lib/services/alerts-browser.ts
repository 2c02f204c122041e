/** Badge, alarm and notice as the browser has them. Notices are absent until the seller has allowed them. */
import { browser } from 'wxt/browser';
import { badgeWords, noticeWords, type SayAlert } from './alert-words';
import type { AlertsContext } from './alerts';

export const alertsAlarm = 'alerts';
/** Fixed: a new notice takes the place of the one before. */
const noticeId = 'replydock-alerts';

/** White on these is read from afar; `none` is never seen. */
const badgeColours = { none: '#824C00', soon: '#824C00', late: '#AE221B' } as const;

type BrowserParts = Pick<AlertsContext, 'showBadge' | 'alarm' | 'notices' | 'zone'>;

export const browserAlerts: BrowserParts = {
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  showBadge: async ({ text, tone }, counts) => {
    await Promise.all([
      browser.action.setBadgeText({ text }),
      browser.action.setBadgeBackgroundColor({ color: badgeColours[tone] }),
      browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
      browser.action.setTitle({ title: badgeWords(counts, say) }),
    ]);
  },
  alarm: {
    isSet: async () => (await browser.alarms.get(alertsAlarm)) !== undefined,
    set: async (at) => {
      await browser.alarms.create(alertsAlarm, { when: at });
    },
  },
  notices: {
    canShow: () => notices() !== undefined,
    show: async (notice, zone) => {
      const words = noticeWords(notice, { say, zone, locale: locale(), now: Date.now() });
      // Over one that is shown already, some systems put the new one without a sound.
      await notices()?.clear(noticeId);
      await notices()?.create(noticeId, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), ...words });
    },
    clear: async () => {
      await notices()?.clear(noticeId);
    },
  },
};

/** Calls back when the seller presses the notice; also where notices are allowed only later. */
export function onNoticePressed(follow: () => void): void {
  const listener = (id: string) => {
    if (id === noticeId) follow();
  };
  const listen = () => {
    const clicks = notices()?.onClicked;
    if (clicks && !clicks.hasListener(listener)) clicks.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function notices(): typeof browser.notifications | undefined {
  return browser.notifications;
}

const say: SayAlert = (key, ...values) => catalogue().getMessage(key.replace('.', '_'), [...values]);

/** With any key: the types know only those that browsers have by themselves. */
function catalogue(): { getMessage(key: string, values?: string[]): string } {
  return browser.i18n;
}

/** The browser's own form of the catalogue's language: dates never speak another language than words. */
function locale(): string {
  const language = catalogue().getMessage('extension_language');
  const ui = browser.i18n.getUILanguage();
  return ui.split('-')[0] === language ? ui : language;
}
