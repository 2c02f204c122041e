/** The library's way in and out: files of other programs and of Replydock in, everything as one file out. */
import { type Template, type TemplateId, templateIdSchema } from '@/lib/domain/template/template';
import { type SaveFile, saveCsv, saveJson } from '../../ui/save-file';
import type { WorkshopAccess } from '../workshop-access';
import { BringIn } from './bring-in';
import type { ReadLibraryFile } from './file-stage';
import { TakeOut } from './take-out';

export interface LibraryFilesProps {
  readonly access: Pick<WorkshopAccess, 'save' | 'moveToTrash'>;
  /** The whole library, without the trash. */
  readonly templates: readonly Template[];
  /** Never rejects: a file that cannot be read is an answer. */
  readonly readFile: ReadLibraryFile;
  readonly newId?: () => TemplateId;
  readonly saveAsJson?: SaveFile;
  readonly saveAsCsv?: SaveFile;
}

const randomId = () => templateIdSchema.parse(crypto.randomUUID());

export function LibraryFiles({
  access,
  templates,
  readFile,
  newId = randomId,
  saveAsJson = saveJson,
  saveAsCsv = saveCsv,
}: LibraryFilesProps) {
  return (
    <div className="flex flex-col gap-6">
      <BringIn access={access} templates={templates} readFile={readFile} newId={newId} />
      <TakeOut templates={templates} saveAsJson={saveAsJson} saveAsCsv={saveAsCsv} />
    </div>
  );
}
