/** Everything about the import but the matching of columns. */
import { HardDrive, Layers, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { ImportCommand, ImportView, PastImport } from '@/lib/protocol/import-view';
import { Note } from '../ui/note';
import { Page } from '../ui/page';
import { DropArea } from './drop-area';
import type { FileDeeds } from './file-deeds';
import { FileList } from './file-list';
import { FirstSteps } from './first-steps';
import { HowRead } from './how-read';
import { ImportHead } from './import-head';
import { pastWithout, shownFile } from './import-stage';
import { PastImports } from './past-imports';
import type { RefusedRowsSaver } from './use-refused-rows';
import { WhatIsOdd } from './what-is-odd';

interface ImportOverviewProps {
  readonly view: ImportView;
  readonly past: readonly PastImport[];
  readonly command: (command: ImportCommand) => void;
  readonly now: number;
  readonly saver: RefusedRowsSaver;
  readonly wantedId: string | undefined;
  readonly onShow: (fileId: string) => void;
  readonly onMatch: (fileId: string) => void;
  readonly hasReturned: boolean;
}

export function ImportOverview({ view, past, command, now, saver, ...props }: ImportOverviewProps) {
  const { files, isBusyElsewhere } = view;
  const add = (chosen: readonly File[]) => command({ name: 'add', files: chosen });
  const shown = shownFile(files, props.wantedId);
  const deeds: FileDeeds = {
    show: props.onShow,
    match: props.onMatch,
    remove: (fileId) => command({ name: 'remove', fileId }),
    start: () => command({ name: 'start' }),
  };
  return (
    <Page title={i18n.t('imports.title')} aside={<StaysHere />} isWide takesFocus={props.hasReturned}>
      <div className="flex flex-col gap-4">
        <DropArea onFiles={add} />
        {isBusyElsewhere && <Note icon={<Layers aria-hidden="true" size={16} />}>{i18n.t('imports.elsewhere')}</Note>}
        {saver.hasFailed && (
          <Note tone="soon" icon={<TriangleAlert aria-hidden="true" size={16} />}>
            {i18n.t('imports.summary.saveFailed')}
          </Note>
        )}
        <ImportHead view={view} command={command} saver={saver} />
        {files.length > 0 && <FileList files={files} shownId={shown?.fileId} deeds={deeds} />}
        {shown?.survey && (
          <div className="grid items-start gap-4 @7xl:grid-cols-[minmax(0,1fr)_20rem]">
            <HowRead file={shown} survey={shown.survey} />
            <WhatIsOdd file={shown} survey={shown.survey} onSave={saverOf(shown, saver)} />
          </div>
        )}
        {files.length === 0 && past.length === 0 && <FirstSteps />}
        <PastImports
          past={pastWithout(past, files)}
          now={now}
          isBusyElsewhere={isBusyElsewhere}
          onFiles={add}
          onSave={saver.save}
        />
      </div>
    </Page>
  );
}

function StaysHere() {
  return (
    <p className="flex items-center gap-2 text-sm text-ink-2">
      <HardDrive aria-hidden="true" size={16} className="shrink-0" />
      {i18n.t('imports.stayHere')}
    </p>
  );
}

/** The rows are kept once an import has met them. */
function saverOf(file: ImportView['files'][number], saver: RefusedRowsSaver): (() => void) | undefined {
  const { name, progress } = file;
  if (!progress || progress.rowsRefused === 0) return undefined;
  return () => saver.save([{ fileName: name, importId: progress.importId }]);
}
