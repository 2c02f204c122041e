/** What the files that are ready would change, and the button that does it. */
import type { RefCallback } from 'react';
import { i18n } from '#i18n';
import type { ImportFileView } from '@/lib/protocol/import-view';
import { Button } from '../ui/button';
import { refusedIn } from './file-counts';
import { formatCount, ordersText, rowsText } from './numbers';

interface StartBarProps {
  readonly files: readonly ImportFileView[];
  readonly onStart: () => void;
  readonly titleRef: RefCallback<HTMLElement>;
}

export function StartBar({ files, onStart, titleRef }: StartBarProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p ref={titleRef} tabIndex={-1} className="min-w-64 flex-1 outline-none">
        {forecastOf(files)}
      </p>
      <Button look="primary" onPress={onStart}>
        {i18n.t('imports.start.button', files.length, { count: formatCount(files.length) })}
      </Button>
    </div>
  );
}

function forecastOf(files: readonly ImportFileView[]): string {
  const previews = files.flatMap(({ preview }) => (preview?.isComplete ? [preview] : []));
  if (previews.length < files.length) return i18n.t('imports.start.counting');
  const sum = (pick: (preview: (typeof previews)[number]) => number) =>
    previews.reduce((total, preview) => total + pick(preview), 0);
  const refused = sum(refusedIn);
  const counted = i18n.t('imports.start.counted', {
    orders: ordersText(sum(({ orders }) => orders)),
    ordersNew: formatCount(sum(({ ordersNew }) => ordersNew)),
  });
  return refused > 0 ? `${counted} ${i18n.t('imports.start.partly', { count: rowsText(refused) })}` : counted;
}
