/** Saving a file that is carried by hand, and taking one in, from the press of the button to the end. */
import { useState } from 'react';
import { type SyncProblem, syncProblemOf } from '@/lib/domain/sync/sync-problem';
import type { FileTaken, SyncAccess } from './sync-access';

export type FileState =
  | { readonly stage: 'idle' | 'writing' | 'taking' }
  | { readonly stage: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly stage: 'taken'; readonly taken: FileTaken }
  | { readonly stage: 'not-saved' | 'not-taken'; readonly problem: SyncProblem };

export interface FileDeeds {
  readonly state: FileState;
  /** Each resolves to whether it went well, and never throws. */
  readonly save: (passphrase: string) => Promise<boolean>;
  readonly take: (file: File, passphrase: string) => Promise<boolean>;
  readonly forget: () => void;
}

interface FileTools extends Pick<SyncAccess, 'writeFile' | 'takeFile'> {
  readonly saveFile: (name: string, file: Blob) => void;
  readonly nameFile: () => string;
}

export function useFileDeeds({ writeFile, takeFile, saveFile, nameFile }: FileTools): FileDeeds {
  const [state, setState] = useState<FileState>({ stage: 'idle' });
  return {
    state,
    forget: () => setState({ stage: 'idle' }),
    save: async (passphrase) => {
      setState({ stage: 'writing' });
      try {
        const file = await writeFile(passphrase);
        const name = nameFile();
        saveFile(name, file);
        setState({ stage: 'saved', name, bytes: file.size });
        return true;
      } catch (error) {
        setState({ stage: 'not-saved', problem: syncProblemOf(error) });
        return false;
      }
    },
    take: async (file, passphrase) => {
      setState({ stage: 'taking' });
      try {
        setState({ stage: 'taken', taken: await takeFile(file, passphrase) });
        return true;
      } catch (error) {
        setState({ stage: 'not-taken', problem: syncProblemOf(error) });
        return false;
      }
    },
  };
}
