/** What a long thread has said so far: what the buyer told, what was promised. Each line opens to its sentence. */
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import type { Recap } from '@/lib/intent/recap/recap';
import { Button } from '../ui/button';
import { RecapPromise } from './recap-promise';
import { RecapTold } from './recap-told';
import { useRecapOpen } from './use-recap-open';

interface RecapSectionProps {
  readonly recap: Recap;
  readonly now: number;
}

/** Nothing where nothing was found. */
export function RecapSection({ recap, now }: RecapSectionProps) {
  const id = useId();
  const [isOpen, toggle] = useRecapOpen();
  const { told, promised, zone } = recap;
  if (told.length + promised.length === 0) return null;
  return (
    <section aria-label={i18n.t('recap.title')} className="border-t border-line px-4 py-3">
      <div className="flex items-center justify-between">
        <h2 className="font-semibold">{i18n.t('recap.title')}</h2>
        <span className="-mr-1.5">
          <Button look="quiet" aria-expanded={isOpen} aria-controls={id} onPress={toggle}>
            <span className="-mr-0.5 font-normal">{i18n.t(isOpen ? 'recap.hide' : 'recap.show')}</span>
            <ChevronDown aria-hidden="true" size={14} className={isOpen ? 'rotate-180' : ''} />
          </Button>
        </span>
      </div>
      <div id={id} hidden={!isOpen}>
        {told.length > 0 && (
          <>
            <h3 className="pt-1 text-ink-2">{i18n.t('recap.told')}</h3>
            <ul className="flex flex-col">
              {told.map((line) => (
                <RecapTold key={`${line.kind}:${line.value ?? ''}:${line.quote.messageIndex}`} line={line} />
              ))}
            </ul>
          </>
        )}
        {promised.length > 0 && (
          <>
            <h3 className="pt-2 text-ink-2">{i18n.t('recap.promised')}</h3>
            <ul className="flex flex-col">
              {promised.map((line) => (
                <RecapPromise
                  key={`${line.kind}:${line.quote.messageIndex}:${line.quote.text}`}
                  line={line}
                  zone={zone}
                  now={now}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
