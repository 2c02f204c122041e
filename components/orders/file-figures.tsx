/** The figures of a file in the list: columns where there is room for a head, else a line with words. */
import { i18n } from '#i18n';
import type { ImportFileView } from '@/lib/protocol/import-view';
import { countsOf } from './file-counts';
import { figureColumns } from './list-columns';

export function FileFigures({ file }: { readonly file: ImportFileView }) {
  const counts = countsOf(file);
  if (!counts) return null;
  const changed = counts.ordersChanged ?? i18n.t('imports.list.changedUnknown');
  return (
    <dl
      className={`order-last flex basis-full flex-wrap gap-x-4 pl-[calc(16px+0.75rem)] text-sm @4xl:order-none @4xl:basis-auto @4xl:pl-0 ${figureColumns}`}
    >
      <FigureOf words={i18n.t('imports.list.orders')} value={counts.orders} />
      <FigureOf words={i18n.t('imports.list.ordersNew')} value={counts.ordersNew} />
      <FigureOf words={i18n.t('imports.list.ordersChanged')} value={changed} isMissing={!counts.ordersChanged} />
      <FigureOf words={i18n.t('imports.list.notTaken')} value={counts.notTaken} />
    </dl>
  );
}

interface FigureOfProps {
  readonly words: string;
  readonly value: string;
  readonly isMissing?: boolean;
}

/** The words stand in the list's head where there is room for one. */
function FigureOf({ words, value, isMissing = false }: FigureOfProps) {
  return (
    <div className={isMissing ? 'hidden @4xl:block' : 'flex gap-1 @4xl:block'}>
      <dt className="text-ink-2 @4xl:sr-only">{words}</dt>
      <dd className="tabular-nums">
        {isMissing ? (
          <>
            <span aria-hidden="true" title={value} className="text-ink-3">
              –
            </span>
            <span className="sr-only">{value}</span>
          </>
        ) : (
          value
        )}
      </dd>
    </div>
  );
}
