/** How our pages read and change the settings; given to them, so that they can be shown with any. */
import type { Settings, SettingsChanges } from '@/lib/domain/settings/settings';

export interface SettingsAccess {
  readonly settings: Settings;
  readonly save: (changes: SettingsChanges) => void;
}
