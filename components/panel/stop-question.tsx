/** Asks before a reply goes in that a rule speaks against. It never forbids: Enter or Esc leaves, the other button inserts. */
import { OctagonAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { excerptOf } from '../policy/excerpt';
import { remarksOf } from '../policy/remarks';
import { AlertDialog } from '../ui/alert-dialog';
import { Button } from '../ui/button';
import type { Stopped } from './use-giving';

const mostTold = 3;

export function StopQuestion({ stopped }: { readonly stopped: Stopped }) {
  const { suggestion, findings, insertAnyway, leave } = stopped;
  const remarks = remarksOf(findings).slice(0, mostTold);
  return (
    <AlertDialog
      title={
        <>
          <OctagonAlert aria-hidden="true" size={18} className="mt-0.5 shrink-0 text-late" />
          {i18n.t('policy.ask.title', { title: remarks[0]?.title ?? '' })}
        </>
      }
      onClose={leave}
      answers={
        <>
          <Button autoFocus look="primary" onPress={leave}>
            {i18n.t('policy.ask.leave')}
          </Button>
          <Button onPress={insertAnyway}>{i18n.t('policy.ask.insert')}</Button>
        </>
      }
    >
      {remarks.map(({ rule, title, explanation, places }, index) => (
        <div key={`${rule} ${explanation}`} className="flex flex-col gap-0.5 [overflow-wrap:anywhere]">
          {index > 0 && <p className="font-semibold">{title}</p>}
          <p>{explanation}</p>
          {places.slice(0, mostTold).map((place) => {
            const excerpt = excerptOf(suggestion.rendered.text, place);
            return (
              excerpt && (
                <p key={place.start} className="text-ink-2">
                  {i18n.t('policy.ask.words', { words: excerpt.quote })}
                </p>
              )
            );
          })}
        </div>
      ))}
    </AlertDialog>
  );
}
