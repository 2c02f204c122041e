/** What the parts are called, and what each of them holds. */
import { i18n } from '#i18n';
import type { SyncPart, SyncSwitch } from '@/lib/domain/sync/sync-parts';

const names = {
  settings: 'sync.parts.settings',
  rules: 'sync.parts.rules',
  hours: 'sync.parts.hours',
  templates: 'sync.parts.templates',
  customers: 'sync.parts.customers',
  habits: 'sync.parts.habits',
  versions: 'sync.parts.versions',
} as const satisfies Record<SyncPart, string>;

const texts = {
  settings: 'sync.parts.settingsText',
  rules: 'sync.parts.rulesText',
  hours: 'sync.parts.hoursText',
  templates: 'sync.parts.templatesText',
  customers: 'sync.parts.customersText',
  habits: 'sync.parts.habitsText',
} as const satisfies Record<SyncSwitch, string>;

export function partName(part: SyncPart): string {
  return i18n.t(names[part]);
}

export function partText(part: SyncSwitch): string {
  return i18n.t(texts[part]);
}

/** Travel only where a passphrase seals them. */
export const sealedSwitches: readonly SyncSwitch[] = ['customers', 'habits'];
