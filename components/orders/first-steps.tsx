/** Before the first file: which reports can be read, and which of them tell who bought. */
import { CircleQuestionMark } from 'lucide-react';
import { i18n } from '#i18n';
import { Box } from '../ui/box';
import { marketplaceName } from '../words/names';

export function FirstSteps() {
  return (
    <Box title={i18n.t('imports.first.title')}>
      <dl className="flex flex-col gap-3 px-4 py-3">
        <div className="grid gap-x-4 @2xl:grid-cols-[6rem_minmax(0,1fr)]">
          <dt className="font-semibold">{marketplaceName('amazon')}</dt>
          <dd className="text-ink-2">{i18n.t('imports.first.amazon')}</dd>
        </div>
        <div className="grid gap-x-4 @2xl:grid-cols-[6rem_minmax(0,1fr)]">
          <dt className="font-semibold">{marketplaceName('ebay')}</dt>
          <dd className="text-ink-2">{i18n.t('imports.first.ebay')}</dd>
        </div>
      </dl>
      <p className="flex gap-2 border-t border-line px-4 py-3 text-ink-2">
        <CircleQuestionMark aria-hidden="true" size={16} className="mt-0.5 shrink-0" />
        {i18n.t('imports.first.names')}
      </p>
    </Box>
  );
}
