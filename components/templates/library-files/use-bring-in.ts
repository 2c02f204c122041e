/** Reads a file, plans what it would change, and changes it when the seller says so; one step back is always there. */
import { useRef, useState } from 'react';
import {
  editsOfImport,
  type ImportChoice,
  planLibraryImport,
  undoOfImport,
} from '@/lib/domain/template/library/plan-import';
import type { Template, TemplateId } from '@/lib/domain/template/template';
import type { WorkshopAccess } from '../workshop-access';
import type { FileStage, ReadLibraryFile } from './file-stage';

export interface BringInTools {
  readonly access: Pick<WorkshopAccess, 'save' | 'moveToTrash'>;
  readonly templates: readonly Template[];
  readonly readFile: ReadLibraryFile;
  readonly newId: () => TemplateId;
}

export interface BringInDeeds {
  readonly stage: FileStage;
  readonly open: (files: readonly File[]) => void;
  readonly choose: (chosen: ReadonlyMap<number, ImportChoice>) => void;
  readonly take: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly startAgain: () => void;
}

export function useBringIn({ access, templates, readFile, newId }: BringInTools): BringInDeeds {
  const [stage, setStage] = useState<FileStage>({ kind: 'waiting' });
  const turn = useRef(0);

  async function open([file]: readonly File[]): Promise<void> {
    if (!file || (stage.kind === 'review' && stage.isSaving)) return;
    turn.current += 1;
    const own = turn.current;
    const { name } = file;
    setStage({ kind: 'reading', name });
    const reading = await readFile(file);
    if (turn.current !== own) return;
    if (!reading.ok) return setStage({ kind: 'unreadable', name, reading });
    const plan = planLibraryImport(templates, reading.file.templates);
    setStage({ kind: 'review', name, file: reading.file, plan, chosen: new Map(), isSaving: false });
  }

  async function take(): Promise<void> {
    if (stage.kind !== 'review' || stage.isSaving) return;
    const edits = editsOfImport(stage.plan, { chosen: stage.chosen, newId });
    setStage({ ...stage, isSaving: true, failed: undefined });
    const outcome = await access.save(edits);
    if (!outcome.ok) return setStage({ ...stage, isSaving: false, failed: outcome.reason });
    setStage({ kind: 'done', count: edits.length, undo: undoOfImport(edits, outcome.templates) });
  }

  async function undo(): Promise<void> {
    if (stage.kind !== 'done') return;
    const { edits, added } = stage.undo;
    const changed = edits.length > 0 ? await access.save(edits) : undefined;
    const failed = changed && !changed.ok ? changed : added.length > 0 ? await access.moveToTrash(added) : changed;
    setStage(failed && !failed.ok ? { ...stage, failed: failed.reason } : { kind: 'undone' });
  }

  return {
    stage,
    open: (files) => void open(files),
    choose: (chosen) => setStage((before) => (before.kind === 'review' ? { ...before, chosen } : before)),
    take,
    undo,
    startAgain: () => {
      turn.current += 1;
      setStage({ kind: 'waiting' });
    },
  };
}
