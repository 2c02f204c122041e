/** Saves the rows that imports did not take as one file, and knows whether that went wrong. */
import { useState } from 'react';
import type { SaveFile } from '../ui/save-file';
import { type RefusedRow, refusedRowsFile, refusedRowsFileName } from './refused-rows-file';

export interface ImportedFile {
  readonly fileName: string;
  readonly importId: string;
}

export interface RefusedRowsAccess {
  readonly readRefused: (importId: string) => Promise<readonly RefusedRow[]>;
  readonly saveFile: SaveFile;
}

export interface RefusedRowsSaver {
  readonly save: (files: readonly ImportedFile[]) => void;
  readonly hasFailed: boolean;
}

export function useRefusedRows({ readRefused, saveFile }: RefusedRowsAccess): RefusedRowsSaver {
  const [hasFailed, setFailed] = useState(false);
  async function save(files: readonly ImportedFile[]): Promise<void> {
    const groups = await Promise.all(
      files.map(async ({ fileName, importId }) => ({ fileName, rows: await readRefused(importId) })),
    );
    saveFile(refusedRowsFileName(files.map(({ fileName }) => fileName)), refusedRowsFile(groups));
  }
  return {
    hasFailed,
    save: (files) => {
      setFailed(false);
      save(files).catch(() => setFailed(true));
    },
  };
}
