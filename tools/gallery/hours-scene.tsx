/** The working hours of an invented shop as the settings show them: split days, a late Friday, holidays and a vacation. */

import { i18n } from '#i18n';
import { Section } from '@/components/settings/section';
import { WorkingHoursSection } from '@/components/settings/working-hours/working-hours-section';
import { Page } from '@/components/ui/page';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';

const day = [
  { from: 9 * 60, to: 12 * 60 + 30 },
  { from: 13 * 60, to: 18 * 60 },
];

const settings: Settings = {
  ...defaultSettings,
  workingHours: {
    zone: 'Europe/Berlin',
    week: [day, day, day, day, [{ from: 16 * 60, to: 24 * 60 }], [], []],
    holidays: 'DE',
    daysOff: [
      { from: '2026-12-24', to: '2027-01-02' },
      { from: '2027-05-07', to: '2027-05-07' },
    ],
  },
};

export function HoursScene() {
  return (
    <Page title={i18n.t('settings.title')}>
      <Section title={i18n.t('hours.title')} text={i18n.t('hours.text')}>
        <WorkingHoursSection settings={settings} save={() => {}} />
      </Section>
    </Page>
  );
}
