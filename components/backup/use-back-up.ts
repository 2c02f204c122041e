/** Making a backup, from the press of the button to the file. */
import { useEffect, useRef, useState } from 'react';
import { type BackupAccess, BackupFailed, type BackupFailure } from './backup-access';

export type BackUpState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'writing'; readonly share: number }
  | { readonly stage: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly stage: 'cancelled' }
  | { readonly stage: 'failed'; readonly failure: BackupFailure };

export interface BackUp {
  readonly state: BackUpState;
  readonly start: (wish: { readonly passphrase?: string | undefined }) => void;
  readonly cancel: () => void;
}

interface BackUpTools {
  readonly access: BackupAccess;
  readonly saveFile: (name: string, file: Blob) => void;
  readonly nameFile: () => string;
}

export function useBackUp({ access, saveFile, nameFile }: BackUpTools): BackUp {
  const [state, setState] = useState<BackUpState>({ stage: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  async function run(passphrase: string | undefined): Promise<void> {
    const control = new AbortController();
    const { signal } = control;
    stop.current = control;
    const onShare = (share: number) => setState({ stage: 'writing', share });
    onShare(0);
    try {
      const file = await access.backUp({ signal, onShare, passphrase });
      if (!file) return setState({ stage: 'cancelled' });
      const name = nameFile();
      saveFile(name, file);
      setState({ stage: 'saved', name, bytes: file.size });
    } catch (error) {
      setState({ stage: 'failed', failure: error instanceof BackupFailed ? error.failure : 'unexpected' });
    }
  }

  return {
    state,
    start: ({ passphrase }) => void run(passphrase),
    cancel: () => stop.current?.abort(),
  };
}
