/**
 * An import has the same id on every machine, because it is named by what is in the file. Where this browser and the
 * backup both know one, this tells whose word on it counts.
 */
import type { BackupImport } from './parts';

type Import = Pick<BackupImport, 'id' | 'state' | 'rowsDone'>;

export interface ImportSides {
  /** Read to its end, here or where the backup was made. */
  readonly isFinished: (importId: string) => boolean;
  /** What the backup tells of it takes the place of what is here: it has read further. */
  readonly takesTheirs: (importId: string) => boolean;
  /** Both have read as far, so that it only matters who told it later. */
  readonly isEven: (importId: string) => boolean;
  /** It goes on here by itself: rows that the backup adds now would be counted twice then. */
  readonly leavesTheirs: (importId: string) => boolean;
}

export function importSides(ours: ReadonlyMap<string, Import>, theirs: ReadonlyMap<string, Import>): ImportSides {
  const isFinished = (side: ReadonlyMap<string, Import>, id: string) => side.get(id)?.state === 'finished';
  const leavesTheirs = (id: string) => ours.get(id)?.state === 'running' && !isFinished(theirs, id);
  return {
    isFinished: (id) => isFinished(ours, id) || isFinished(theirs, id),
    leavesTheirs,
    isEven: (id) => !leavesTheirs(id) && howFar(theirs.get(id)) === howFar(ours.get(id)),
    takesTheirs: (id) => !leavesTheirs(id) && howFar(theirs.get(id)) > howFar(ours.get(id)),
  };
}

function howFar(record: Import | undefined): number {
  if (!record) return -1;
  return record.state === 'finished' ? Number.POSITIVE_INFINITY : record.rowsDone;
}
