/** What backup and restore are told in. */
import { i18n } from '#i18n';
import type { SettingName } from '@/lib/backup/merge-settings';
import type { PartKind } from '@/lib/backup/parts';
import { ruleChoicesSchema } from '@/lib/domain/policy/rule-choices';
import { languageName } from '../words/names';
import type { BackupFailure } from './backup-access';

const failures = {
  'not-a-backup': () => i18n.t('backup.failed.notABackup'),
  'newer-version': () => i18n.t('backup.failed.newer'),
  'wrong-passphrase': () => i18n.t('backup.failed.passphrase'),
  damaged: () => i18n.t('backup.failed.damaged'),
  'cut-short': () => i18n.t('backup.failed.cutShort'),
  'too-large': () => i18n.t('backup.failed.tooLarge'),
  'file-changed': () => i18n.t('backup.failed.fileChanged'),
  busy: () => i18n.t('backup.failed.busy'),
  quota: () => i18n.t('backup.failed.quota'),
  unexpected: () => i18n.t('backup.failed.unexpected'),
} as const satisfies Record<BackupFailure, () => string>;

/** What went wrong and, where that is known, in which line of the file. */
export function failureText(failure: BackupFailure, line?: number): string {
  const text = failures[failure]();
  return line === undefined ? text : `${text} ${i18n.t('backup.failed.line', { line })}`;
}

/** Parts that a seller knows by name, in the order in which they are told. */
export const toldParts = {
  orders: () => i18n.t('backup.part.orders'),
  conversations: () => i18n.t('backup.part.conversations'),
  customers: () => i18n.t('backup.part.customers'),
  decisions: () => i18n.t('backup.part.decisions'),
  templates: () => i18n.t('backup.part.templates'),
  trash: () => i18n.t('backup.part.trash'),
  'template-versions': () => i18n.t('backup.part.versions'),
  'template-uses': () => i18n.t('backup.part.uses'),
  habits: () => i18n.t('backup.part.habits'),
  imports: () => i18n.t('backup.part.imports'),
  marks: () => i18n.t('backup.part.marks'),
  'set-aside': () => i18n.t('backup.part.setAside'),
} as const satisfies Partial<Record<PartKind, () => string>>;

const settingNames = {
  agentName: () => i18n.t('backup.setting.agentName'),
  signature: () => i18n.t('backup.setting.signature'),
  shopName: () => i18n.t('backup.setting.shopName'),
  replyLanguage: () => i18n.t('backup.setting.replyLanguage'),
  soonHours: () => i18n.t('settings.soonHours'),
  ebayTargetHours: () => i18n.t('settings.ebayTarget'),
  colourScheme: () => i18n.t('settings.colourScheme'),
  slashShortcuts: () => i18n.t('slash.setting'),
  joinedAccounts: () => i18n.t('backup.setting.joinedAccounts'),
  joinsMarketplaces: () => i18n.t('settings.keepJoined'),
  keepNamesDays: () => i18n.t('settings.keepNames'),
  keepMessagesDays: () => i18n.t('settings.keepMessages'),
  keepDraftsDays: () => i18n.t('draft.keepLabel'),
  ruleChoices: () => i18n.t('policy.setting'),
} as const satisfies Partial<Record<SettingName, () => string>>;

export function settingName(name: SettingName): string {
  return isNamed(name) ? settingNames[name]() : name;
}

function isNamed(name: SettingName): name is keyof typeof settingNames {
  return Object.hasOwn(settingNames, name);
}

const wordsOfValues: Readonly<Record<string, () => string>> = {
  'not-at-all': () => i18n.t('settings.keepNotAtAll'),
  'for-ever': () => i18n.t('settings.keepForEver'),
  browser: () => i18n.t('settings.schemeBrowser'),
  light: () => i18n.t('settings.schemeLight'),
  dark: () => i18n.t('settings.schemeDark'),
};

const longestShown = 60;

/** A value of a setting, short enough for a choice. */
export function settingValue(name: SettingName, value: unknown): string {
  if (typeof value === 'boolean') return i18n.t(value ? 'settings.keepJoinedYes' : 'settings.keepJoinedNo');
  if (typeof value === 'number') {
    return name.startsWith('keep') ? i18n.t('settings.keepDays', value, { count: value }) : String(value);
  }
  if (name === 'ruleChoices') return ruleChoicesWords(value);
  if (Array.isArray(value)) return value.flat().join(', ') || i18n.t('backup.setting.none');
  const text = String(value).replaceAll('\n', ' / ');
  if (text === '') return i18n.t('backup.setting.none');
  if (name === 'replyLanguage') return languageName(text);
  const known = Object.hasOwn(wordsOfValues, text) ? wordsOfValues[text] : undefined;
  if (known && (name === 'colourScheme' || name.startsWith('keep'))) return known();
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function ruleChoicesWords(value: unknown): string {
  const choices = ruleChoicesSchema.safeParse(value);
  if (!choices.success) return i18n.t('backup.setting.none');
  const { off, severities, ownWords } = choices.data;
  const count = off.length + Object.keys(severities).length + ownWords.length;
  return count === 0 ? i18n.t('backup.setting.none') : i18n.t('policy.choices', count, { count });
}

const megabyte = 1_000_000;

/** `12.3 MB`, `480 kB`. */
export function fileSize(bytes: number, locale: string): string {
  const [value, unit] = bytes < megabyte ? [bytes / 1000, 'kilobyte'] : [bytes / megabyte, 'megabyte'];
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, options).format(value);
}

/** The file's name: it sorts by day. */
export function backupName(at: number): string {
  const day = new Date(at);
  const two = (count: number) => String(count).padStart(2, '0');
  return `replydock-backup-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.replydock`;
}
