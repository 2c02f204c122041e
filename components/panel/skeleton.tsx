/** Grey places for what is on its way. Nothing is drawn for the first 150 ms: most waits are shorter. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { usePanelTools } from './panel-tools';
import { useElapsed } from './use-elapsed';

/** So long a background may take to wake; after that the seller is told. */
const slowMs = 8000;

export function Skeleton() {
  const { connection } = usePanelTools();
  const isSlow = useElapsed(slowMs);
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-hidden">
      <h1 className="sr-only">{i18n.t('notice.loading')}</h1>
      <div aria-hidden="true" className="flex min-h-0 flex-1 animate-appear flex-col overflow-hidden">
        <div className="flex flex-col gap-2 px-4 py-4">
          <Block className="h-6 w-44" />
          <Block className="h-4 w-60" />
          <Block className="mt-1 h-20 w-full" />
        </div>
        <div className="flex flex-col gap-2 border-t border-line px-4 py-4">
          <Block className="h-4 w-28" />
          <Block className="h-4 w-full" />
          <Block className="h-4 w-2/3" />
        </div>
        <div className="flex flex-1 flex-col gap-2 border-t border-line bg-canvas px-4 py-4">
          <Block className="h-4 w-32" />
          <Block className="h-8 w-full" />
          <Block className="h-24 w-full" />
          <Block className="h-24 w-full" />
        </div>
      </div>
      {isSlow && (
        <div className="flex items-center justify-between gap-2 border-t border-line bg-surface px-4 py-2">
          <p className="text-ink-2">{i18n.t('notice.slow')}</p>
          <Button onPress={() => void connection.readAgain()}>{i18n.t('notice.tryAgain')}</Button>
        </div>
      )}
    </div>
  );
}

/** Holds what is drawn but not whole yet: laid out, unseen, out of reach of pointer, keyboard and screen reader. */
export function Curtain({ isClosed, children }: { readonly isClosed: boolean; readonly children: ReactNode }) {
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div inert={isClosed} className={`flex min-h-0 flex-1 flex-col ${isClosed ? 'invisible' : ''}`}>
        {children}
      </div>
      {isClosed && (
        <div className="absolute inset-0 flex flex-col overflow-hidden">
          <Skeleton />
        </div>
      )}
    </div>
  );
}

function Block({ className }: { readonly className: string }) {
  return <span className={`rounded-control bg-sunken forced-colors:border ${className}`} />;
}
