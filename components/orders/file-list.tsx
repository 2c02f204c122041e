/** The files on the page: what each is, how it was read, what it changes and how it stands. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { ImportFileView } from '@/lib/protocol/import-view';
import type { FileDeeds } from './file-deeds';
import { FileRow } from './file-row';
import { endColumn, figureColumns } from './list-columns';

interface FileListProps {
  readonly files: readonly ImportFileView[];
  readonly shownId: string | undefined;
  readonly deeds: FileDeeds;
}

export function FileList({ files, shownId, deeds }: FileListProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="overflow-clip rounded-box border border-line bg-surface">
      <div className="flex min-h-8 items-center gap-3 bg-canvas py-1.5 pr-2 pl-4 text-sm text-ink-2">
        <h2 id={titleId} className="flex-1 @4xl:pl-[calc(16px+0.75rem)]">
          {i18n.t('imports.list.title')}
        </h2>
        <div aria-hidden="true" className={`hidden ${figureColumns}`}>
          <span>{i18n.t('imports.list.orders')}</span>
          <span>{i18n.t('imports.list.ordersNew')}</span>
          <span>{i18n.t('imports.list.ordersChanged')}</span>
          <span>{i18n.t('imports.list.notTaken')}</span>
        </div>
        <div aria-hidden="true" className={`hidden @4xl:block ${endColumn}`} />
      </div>
      <ul>
        {files.map((file) => (
          <FileRow key={file.fileId} file={file} isShown={file.fileId === shownId} deeds={deeds} />
        ))}
      </ul>
    </section>
  );
}
