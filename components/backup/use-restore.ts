/** Restoring a backup, step by step: choose a file, open it, look at what it would change, restore. */
import { useEffect, useRef, useState } from 'react';
import type { SettingName } from '@/lib/backup/merge-settings';
import type { RestoreOutcome } from '@/lib/backup/restore-outcome';
import { type BackupAccess, BackupFailed, type BackupFailure, type OpenBackup } from './backup-access';

export type RestoreState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'locked'; readonly file: File; readonly isWrong: boolean; readonly isTrying: boolean }
  | { readonly stage: 'looking'; readonly file: File; readonly share: number }
  | { readonly stage: 'ready'; readonly file: File; readonly backup: OpenBackup; readonly preview: RestoreOutcome }
  | { readonly stage: 'restoring'; readonly file: File; readonly share: number }
  | { readonly stage: 'ended'; readonly file: File; readonly outcome: RestoreOutcome }
  | {
      readonly stage: 'failed';
      readonly file: File;
      readonly failure: BackupFailure;
      readonly line?: number | undefined;
      /** Something may be restored already. */
      readonly hasBegun: boolean;
    };

export interface Restore {
  readonly state: RestoreState;
  readonly choose: (file: File) => void;
  readonly unlock: (passphrase: string) => void;
  readonly start: (takesTheirs: readonly SettingName[]) => void;
  /** Ends what is being done; what is restored by then stays. */
  readonly cancel: () => void;
}

export function useRestore(access: BackupAccess): Restore {
  const [state, setState] = useState<RestoreState>({ stage: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  /** A later choice makes an earlier one of no interest. */
  function begin(): { readonly signal: AbortSignal; readonly tell: (next: RestoreState) => void } {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    return { signal: control.signal, tell: (next) => stop.current === control && setState(next) };
  }

  async function open(file: File, passphrase?: string): Promise<void> {
    const { signal, tell } = begin();
    const onShare = (share: number) => !signal.aborted && tell({ stage: 'looking', file, share });
    try {
      if (passphrase === undefined && (await access.look(file)) === 'sealed') {
        return tell({ stage: 'locked', file, isWrong: false, isTrying: false });
      }
      if (passphrase !== undefined) tell({ stage: 'locked', file, isWrong: false, isTrying: true });
      const backup = await access.open(file, passphrase);
      onShare(0);
      const preview = await backup.preview({ signal, onShare });
      tell(preview.isComplete ? { stage: 'ready', file, backup, preview } : { stage: 'idle' });
    } catch (error) {
      const failed = failureOf(error);
      if (failed.failure === 'wrong-passphrase') tell({ stage: 'locked', file, isWrong: true, isTrying: false });
      else tell({ stage: 'failed', file, hasBegun: false, ...failed });
    }
  }

  async function restore(takesTheirs: readonly SettingName[]): Promise<void> {
    if (state.stage !== 'ready') return;
    const { file, backup, preview } = state;
    const { signal, tell } = begin();
    const onShare = (share: number) => tell({ stage: 'restoring', file, share });
    onShare(0);
    try {
      tell({ stage: 'ended', file, outcome: await backup.restore({ signal, onShare, preview, takesTheirs }) });
    } catch (error) {
      tell({ stage: 'failed', file, hasBegun: true, ...failureOf(error) });
    }
  }

  return {
    state,
    choose: (file) => void open(file),
    unlock: (passphrase) => {
      if (state.stage === 'locked') void open(state.file, passphrase);
    },
    start: (takesTheirs) => void restore(takesTheirs),
    cancel: () => stop.current?.abort(),
  };
}

function failureOf(error: unknown): { readonly failure: BackupFailure; readonly line?: number | undefined } {
  return error instanceof BackupFailed ? { failure: error.failure, line: error.line } : { failure: 'unexpected' };
}
