/** Everything that can be set, on one page; every change is kept at once. */
import { i18n } from '#i18n';
import { colourSchemes } from '@/lib/domain/settings/settings';
import { Chooser, Segments } from '../ui/choice';
import { Page } from '../ui/page';
import { NumberField } from '../ui/text-fields';
import { languageName } from '../words/names';
import type { AlertsAccess } from './alerts/alerts-access';
import { AlertsSection } from './alerts/alerts-section';
import { Keeping } from './keeping';
import { type LearnedAccess, LearnedSection } from './learned';
import { Rules } from './rules';
import { Section } from './section';
import type { SettingsAccess } from './settings-access';
import { Signing } from './signing';
import { UnsentReplies, type UnsentRepliesAccess } from './unsent-replies';
import { WhatIsStored } from './what-is-stored';
import { WorkingHoursSection } from './working-hours/working-hours-section';

interface SettingsPageProps extends SettingsAccess {
  readonly version: string;
  /** Absent where the store is not at hand. */
  readonly drafts?: UnsentRepliesAccess | undefined;
  readonly learned?: LearnedAccess | undefined;
  readonly alerts?: AlertsAccess | undefined;
}

/** Languages that the portals' buyers write most; a stored one that is not among them stays a choice. */
const replyLanguages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pl', 'sv', 'da', 'pt', 'tr', 'ja', 'zh'];

const schemeKeys = {
  browser: 'settings.schemeBrowser',
  light: 'settings.schemeLight',
  dark: 'settings.schemeDark',
} as const;

export function SettingsPage({ settings, save, version, drafts, learned, alerts }: SettingsPageProps) {
  return (
    <Page title={i18n.t('settings.title')} text={i18n.t('settings.saved')}>
      <Section title={i18n.t('settings.you')}>
        <Signing settings={settings} save={save} />
      </Section>
      <Section title={i18n.t('settings.replies')}>
        <ReplyLanguage settings={settings} save={save} />
        <TypedShortcuts settings={settings} save={save} />
        <PastAnswersSwitch settings={settings} save={save} />
      </Section>
      <Section title={i18n.t('settings.time')}>
        <Times settings={settings} save={save} />
      </Section>
      <Section title={i18n.t('hours.title')} text={i18n.t('hours.text')}>
        <WorkingHoursSection settings={settings} save={save} />
      </Section>
      {alerts && (
        <Section title={i18n.t('alerts.title')} text={i18n.t('alerts.text')}>
          <AlertsSection settings={settings} save={save} access={alerts} />
        </Section>
      )}
      <Section title={i18n.t('policy.setting')} text={i18n.t('policy.settingText')}>
        <Rules settings={settings} save={save} />
      </Section>
      <Section title={i18n.t('settings.look')}>
        <Segments
          label={i18n.t('settings.colourScheme')}
          value={settings.colourScheme}
          options={colourSchemes.map((value) => ({ value, text: i18n.t(schemeKeys[value]) }))}
          onChange={(colourScheme) => save({ colourScheme })}
        />
      </Section>
      <Section title={i18n.t('settings.keep')} text={i18n.t('settings.keepText')}>
        <Keeping settings={settings} save={save} />
      </Section>
      <Section title={i18n.t('draft.title')} text={i18n.t('draft.text')}>
        <UnsentReplies settings={settings} save={save} drafts={drafts} />
      </Section>
      {learned?.learned && (
        <Section title={i18n.t('habits.title')} text={i18n.t('habits.text')}>
          <LearnedSection access={learned} />
        </Section>
      )}
      <Section title={i18n.t('settings.stored')}>
        <WhatIsStored />
      </Section>
      <Section title={i18n.t('settings.about')}>
        <div className="flex flex-col gap-1 text-ink-2">
          <p>{i18n.t('settings.version', { version })}</p>
          <p>{i18n.t('settings.aboutText')}</p>
          <p>{i18n.t('welcome.notAffiliated')}</p>
        </div>
      </Section>
    </Page>
  );
}

function ReplyLanguage({ settings, save }: SettingsAccess) {
  const stored = settings.replyLanguage;
  const languages = replyLanguages.includes(stored) ? replyLanguages : [stored, ...replyLanguages];
  return (
    <Chooser
      label={i18n.t('settings.replyLanguage')}
      value={stored}
      options={languages.map((value) => ({ value, text: languageName(value) }))}
      onChange={(replyLanguage) => save({ replyLanguage })}
    />
  );
}

function TypedShortcuts({ settings, save }: SettingsAccess) {
  return (
    <div className="flex flex-col gap-1">
      <Segments
        label={i18n.t('slash.setting')}
        value={settings.slashShortcuts ? 'on' : 'off'}
        options={[
          { value: 'on', text: i18n.t('slash.on') },
          { value: 'off', text: i18n.t('slash.off') },
        ]}
        onChange={(choice) => save({ slashShortcuts: choice === 'on' })}
      />
      <p className="text-xs text-ink-3">{i18n.t('slash.help')}</p>
    </div>
  );
}

function PastAnswersSwitch({ settings, save }: SettingsAccess) {
  return (
    <div className="flex flex-col gap-1">
      <Segments
        label={i18n.t('answers.setting')}
        value={settings.suggestsPastAnswers ? 'on' : 'off'}
        options={[
          { value: 'on', text: i18n.t('slash.on') },
          { value: 'off', text: i18n.t('slash.off') },
        ]}
        onChange={(choice) => save({ suggestsPastAnswers: choice === 'on' })}
      />
      <p className="text-xs text-ink-3">{i18n.t('answers.help')}</p>
    </div>
  );
}

function Times({ settings, save }: SettingsAccess) {
  return (
    <>
      <NumberField
        label={i18n.t('settings.soonHours')}
        value={settings.soonHours}
        minimum={0}
        maximum={24}
        onChange={(soonHours) => save({ soonHours })}
      />
      <NumberField
        label={i18n.t('settings.ebayTarget')}
        help={i18n.t('settings.ebayTargetHelp')}
        value={settings.ebayTargetHours}
        minimum={1}
        maximum={720}
        onChange={(ebayTargetHours) => save({ ebayTargetHours })}
      />
    </>
  );
}
