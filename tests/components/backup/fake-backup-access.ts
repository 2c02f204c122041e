/** Backups as a store would make and restore them, all sealed with one passphrase. */
import { type BackupAccess, BackupFailed, type OpenBackup } from '@/components/backup/backup-access';
import type { SettingName } from '@/lib/backup/merge-settings';
import type { RestoreOutcome } from '@/lib/backup/restore-outcome';
import { now } from '../fakes/sample-facts';

export function outcome(changes: Partial<RestoreOutcome> = {}): RestoreOutcome {
  return {
    madeAt: now - 3 * 86_400_000,
    release: '0.1.0',
    parts: {
      settings: { total: 3, fresh: 0, changed: 2, unfit: 0 },
      templates: { total: 42, fresh: 4, changed: 1, unfit: 0 },
      decisions: { total: 2, fresh: 2, changed: 0, unfit: 0 },
      customers: { total: 9, fresh: 8, changed: 1, unfit: 0 },
      imports: { total: 6, fresh: 6, changed: 0, unfit: 0 },
      orders: { total: 120, fresh: 100, changed: 5, unfit: 0 },
      conversations: { total: 31, fresh: 30, changed: 0, unfit: 0 },
    },
    conflicts: [],
    unknownParts: [],
    expired: 0,
    deleted: { stay: 0, comeBack: 0, past: 0 },
    isComplete: true,
    ...changes,
  };
}

export class FakeBackupAccess implements BackupAccess {
  static readonly right = 'lantern orchard velvet glacier';
  /** Of the backups that were made. */
  readonly passphrases: (string | undefined)[] = [];
  /** Of each restore the settings that were taken from the backup. */
  readonly restored: (readonly SettingName[])[] = [];
  outcome: RestoreOutcome;

  constructor(first = outcome()) {
    this.outcome = first;
  }

  backUp: BackupAccess['backUp'] = async ({ passphrase }) => {
    this.passphrases.push(passphrase);
    return new Blob(['sealed']);
  };

  look: BackupAccess['look'] = async () => 'sealed';

  open: BackupAccess['open'] = async (_file, passphrase): Promise<OpenBackup> => {
    if (passphrase !== FakeBackupAccess.right) throw new BackupFailed('wrong-passphrase');
    return {
      preview: async () => this.outcome,
      restore: async ({ takesTheirs }) => {
        this.restored.push(takesTheirs);
        return this.outcome;
      },
    };
  };
}
