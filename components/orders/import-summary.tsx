/** After the end: what changed, and the rows that were not taken as a file to keep. */
import { CircleCheck, Download } from 'lucide-react';
import type { RefCallback } from 'react';
import { i18n } from '#i18n';
import type { ImportFileView, ImportProgress } from '@/lib/protocol/import-view';
import { Button } from '../ui/button';
import { Figures } from '../ui/figures';
import { formatCount } from './numbers';
import type { ImportedFile } from './use-refused-rows';

interface ImportSummaryProps {
  readonly files: readonly ImportFileView[];
  readonly onSave: (files: readonly ImportedFile[]) => void;
  readonly titleRef: RefCallback<HTMLElement>;
}

export function ImportSummary({ files, onSave, titleRef }: ImportSummaryProps) {
  const done = files.flatMap(({ name, progress }) => (progress ? [{ fileName: name, progress }] : []));
  const sum = (pick: (progress: ImportProgress) => number) =>
    done.reduce((total, { progress }) => total + pick(progress), 0);
  const [ordersNew, ordersChanged] = [sum((progress) => progress.ordersNew), sum((progress) => progress.ordersChanged)];
  const refused = sum(({ rowsRefused }) => rowsRefused);
  const partly = done.filter(({ progress }) => progress.rowsRefused > 0);
  return (
    <section
      aria-label={i18n.t('imports.summary.title', files.length, { count: formatCount(files.length) })}
      className="flex flex-col gap-3 rounded-box border border-line-strong p-5"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2
          ref={titleRef}
          tabIndex={-1}
          className="flex items-center gap-2 text-xl font-semibold tracking-[-0.01em] outline-none"
        >
          <CircleCheck aria-hidden="true" size={18} className="shrink-0 text-ok-mark" />
          {i18n.t('imports.summary.title', files.length, { count: formatCount(files.length) })}
        </h2>
        {refused > 0 && (
          <Button
            onPress={() => onSave(partly.map(({ fileName, progress }) => ({ fileName, importId: progress.importId })))}
          >
            <Download aria-hidden="true" size={14} />
            {i18n.t('imports.summary.save')}
          </Button>
        )}
      </div>
      <Figures
        figures={[
          { id: 'new', value: formatCount(ordersNew), words: i18n.t('imports.progress.ordersNew') },
          { id: 'changed', value: formatCount(ordersChanged), words: i18n.t('imports.progress.ordersChanged') },
          { id: 'refused', value: formatCount(refused), words: i18n.t('imports.progress.rowsRefused') },
        ]}
      />
      <p className="text-sm text-ink-2 empty:hidden">{remarkOf(ordersNew + ordersChanged, refused)}</p>
    </section>
  );
}

function remarkOf(changes: number, refused: number): string {
  const all = refused === 0 ? i18n.t('imports.summary.all') : '';
  return changes === 0 ? `${all} ${i18n.t('imports.summary.nothingNew')}`.trim() : all;
}
