/** The import that runs or rests: how far, how fast, what it changed, and how to pause or call it off. */
import { Pause, Play } from 'lucide-react';
import { type RefCallback, useState } from 'react';
import { i18n } from '#i18n';
import type { ImportCommand, ImportFileView, ImportProgress } from '@/lib/protocol/import-view';
import { Button } from '../ui/button';
import { type Figure, Figures } from '../ui/figures';
import { ProgressBar } from '../ui/progress-bar';
import { CancelQuestion } from './cancel-question';
import { formatCount, formatShare, formatTimeLeft } from './numbers';

interface ImportCardProps {
  readonly file: ImportFileView;
  readonly command: (command: ImportCommand) => void;
  readonly titleRef: RefCallback<HTMLElement>;
  /** Files that are imported after it. */
  readonly following: number;
}

export function ImportCard({ file, command, titleRef, following }: ImportCardProps) {
  const { fileId, name, progress } = file;
  const isPaused = file.state === 'paused';
  const [isAsking, setAsking] = useState(false);
  const share = progress?.share ?? 0;
  const title = titleOf(file);
  return (
    <section
      aria-label={i18n.t('imports.progress.name', { file: name })}
      className="flex flex-col gap-3 rounded-box border border-line-strong p-5"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2
            ref={titleRef}
            tabIndex={-1}
            className="text-xl font-semibold tracking-[-0.01em] tabular-nums outline-none"
          >
            {title}
          </h2>
          <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">
            <bdi>{name}</bdi>
          </p>
        </div>
        <div className="flex gap-1">
          <Button onPress={() => command({ name: isPaused ? 'start' : 'pause' })}>
            {isPaused ? <Play aria-hidden="true" size={14} /> : <Pause aria-hidden="true" size={14} />}
            {i18n.t(isPaused ? 'imports.progress.goOn' : 'imports.progress.pause')}
          </Button>
          <Button look="quiet" aria-expanded={isAsking} onPress={() => setAsking(!isAsking)}>
            {i18n.t('imports.progress.cancel')}
          </Button>
        </div>
      </div>
      {isAsking && (
        <CancelQuestion
          file={file}
          onKeep={() => setAsking(false)}
          onCancel={() => {
            setAsking(false);
            command({ name: 'cancel', fileId });
          }}
        />
      )}
      <ProgressBar
        name={i18n.t('imports.progress.name', { file: name })}
        share={share}
        text={i18n.t('imports.progress.share', { share: formatShare(share), rows: title })}
        isResting={isPaused}
      />
      {progress && <Figures figures={figuresOf(progress, isPaused)} />}
      <p className="text-sm text-ink-2">{[...remarksOn(file), ...followersText(following)].join(' ')}</p>
    </section>
  );
}

function titleOf({ state, progress }: ImportFileView): string {
  if (!progress) return i18n.t(state === 'paused' ? 'imports.progress.rests' : 'imports.progress.begins');
  const done = formatCount(progress.rowsDone);
  return progress.rowsTotal === undefined
    ? i18n.t('imports.progress.rows', { done })
    : i18n.t('imports.progress.rowsOf', { done, total: formatCount(progress.rowsTotal) });
}

function figuresOf(progress: ImportProgress, isPaused: boolean): readonly Figure[] {
  const { msLeft, rowsPerSecond, ordersNew, ordersChanged, rowsRefused } = progress;
  const unknown = i18n.t('imports.progress.leftUnknown');
  const speed: readonly Figure[] = [
    {
      id: 'left',
      value: msLeft === undefined ? unknown : formatTimeLeft(msLeft),
      words: i18n.t('imports.progress.left'),
    },
    {
      id: 'speed',
      value: rowsPerSecond === undefined ? unknown : formatCount(rowsPerSecond),
      words: i18n.t('imports.progress.rowsPerSecond'),
    },
  ];
  return [
    ...(isPaused ? [] : speed),
    { id: 'new', value: formatCount(ordersNew), words: i18n.t('imports.progress.ordersNew') },
    { id: 'changed', value: formatCount(ordersChanged), words: i18n.t('imports.progress.ordersChanged') },
    { id: 'refused', value: formatCount(rowsRefused), words: i18n.t('imports.progress.rowsRefused') },
  ];
}

/** What the seller should know of it now. */
function remarksOn({ state, progress }: ImportFileView): readonly string[] {
  if (state === 'paused') return [i18n.t(progress ? 'imports.progress.paused' : 'imports.progress.pausedEarlier')];
  const closing = i18n.t('imports.progress.closing');
  const from = progress?.wentOnFromRow;
  return from === undefined ? [closing] : [i18n.t('imports.progress.wentOn', { row: formatCount(from) }), closing];
}

function followersText(count: number): readonly string[] {
  return count === 0 ? [] : [i18n.t('imports.progress.follows', count, { count: formatCount(count) })];
}
