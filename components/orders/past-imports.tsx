/** What was imported before, and imports that stopped and can go on with the same file. */
import { CircleCheck, CircleMinus, Download, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { PastImport } from '@/lib/protocol/import-view';
import { Box } from '../ui/box';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { FileButton } from '../ui/file-button';
import { IconButton } from '../ui/icon-button';
import { formatDayAndTime } from '../words/dates';
import { formatCount, rowsText } from './numbers';
import { reportName } from './report-words';
import type { ImportedFile } from './use-refused-rows';

/** Others come on request. */
const shownAtFirst = 8;

interface PastImportsProps {
  readonly past: readonly PastImport[];
  readonly now: number;
  readonly isBusyElsewhere: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSave: (files: readonly ImportedFile[]) => void;
}

export function PastImports({ past, ...tools }: PastImportsProps) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? past : past.slice(0, shownAtFirst);
  const left = past.length - shown.length;
  return (
    <Box title={i18n.t('imports.past.title')}>
      {past.length === 0 && <p className="px-4 py-3 text-sm text-ink-2">{i18n.t('imports.past.none')}</p>}
      <ul className="divide-y divide-line empty:hidden">
        {shown.map((each) => (
          <PastRow key={each.id} past={each} {...tools} />
        ))}
      </ul>
      {left > 0 && (
        <div className="border-t border-line px-3 py-1">
          <Button look="link" onPress={() => setOpen(true)}>
            {i18n.t('imports.past.more', left, { count: formatCount(left) })}
          </Button>
        </div>
      )}
    </Box>
  );
}

type PastRowProps = Omit<PastImportsProps, 'past'> & { readonly past: PastImport };

function PastRow({ past, now, isBusyElsewhere, onFiles, onSave }: PastRowProps) {
  const { id, fileName, rowsRefused } = past;
  const hasStopped = past.state === 'running' && !isBusyElsewhere;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm">
      <div className="min-w-48 flex-1">
        <p className="font-semibold [overflow-wrap:anywhere]">
          <bdi>{fileName}</bdi>
        </p>
        <p className="text-ink-2">
          {reportName(past)} · {formatDayAndTime(past.startedAt, now)}
        </p>
        {hasStopped && <p className="text-ink-2">{i18n.t('imports.past.goOn', { row: formatCount(past.rowsDone) })}</p>}
      </div>
      <PastFigures past={past} />
      <div className="ml-auto flex items-center justify-end gap-1 @4xl:min-w-44">
        <PastState past={past} isBusyElsewhere={isBusyElsewhere} />
        {hasStopped && (
          <FileButton onFiles={onFiles} aria-label={i18n.t('imports.past.goOnNamed', { file: fileName })}>
            {i18n.t('imports.progress.goOn')}
          </FileButton>
        )}
        {rowsRefused > 0 && past.state !== 'running' && (
          <IconButton
            name={i18n.t('imports.past.saveNamed', { file: fileName })}
            onPress={() => onSave([{ fileName, importId: id }])}
          >
            <Download aria-hidden="true" size={16} />
          </IconButton>
        )}
      </div>
    </li>
  );
}

function PastFigures({ past: { ordersNew, ordersChanged, rowsRefused } }: { readonly past: PastImport }) {
  return (
    <dl className="order-last flex basis-full flex-wrap gap-x-4 @4xl:order-none @4xl:basis-auto">
      <PastFigure words={i18n.t('imports.list.ordersNew')} value={formatCount(ordersNew)} />
      <PastFigure words={i18n.t('imports.list.ordersChanged')} value={formatCount(ordersChanged)} />
      <PastFigure words={i18n.t('imports.list.notTaken')} value={rowsText(rowsRefused)} />
    </dl>
  );
}

function PastFigure({ words, value }: { readonly words: string; readonly value: string }) {
  return (
    <div className="flex gap-1">
      <dt className="text-ink-2">{words}</dt>
      <dd className="tabular-nums">{value}</dd>
    </div>
  );
}

function PastState({ past, isBusyElsewhere }: { readonly past: PastImport; readonly isBusyElsewhere: boolean }) {
  if (past.state === 'finished') {
    return (
      <Chip tone="ok" Icon={CircleCheck}>
        {i18n.t('imports.state.finished')}
      </Chip>
    );
  }
  if (past.state === 'cancelled') return <Chip Icon={CircleMinus}>{i18n.t('imports.state.cancelled')}</Chip>;
  if (isBusyElsewhere) {
    return (
      <Chip tone="active" Icon={Play}>
        {i18n.t('imports.past.elsewhere')}
      </Chip>
    );
  }
  return (
    <Chip tone="soon" Icon={Pause}>
      {i18n.t('imports.state.failed')}
    </Chip>
  );
}
