/** Somebody who may be the same person: what speaks for it and against it, and the seller's word. Nobody is joined without it. */
import { CircleQuestionMark, Link } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import type { CustomerOfferView } from '@/lib/protocol/panel-view';
import { Button } from '../ui/button';
import { Woven } from '../ui/woven';
import { doubtWords, evidenceWords } from '../words/offers';
import { offeredPerson } from './same-person';
import type { Verdicts } from './use-verdicts';
import { Who } from './who';

interface PersonOfferProps {
  /** An order of the customer. */
  readonly own: string;
  readonly offer: CustomerOfferView;
  readonly verdicts: Verdicts;
}

export function PersonOffer({ own, offer, verdicts }: PersonOfferProps) {
  const titleId = useId();
  const [theirs] = offer.orders;
  const other = offeredPerson(offer);
  if (theirs === undefined) return null;
  return (
    <div className="flex flex-col gap-2 rounded-card border border-dashed border-unknown-line px-3 py-2">
      <div className="flex gap-2">
        <Link aria-hidden="true" size={16} className="mt-px shrink-0 text-ink-2" />
        <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
          <p id={titleId}>
            <Woven sentence={(who) => i18n.t('customer.offer', { who })}>
              <Who other={other} />
            </Woven>
          </p>
          <p className="text-ink-2">{offer.evidence.map(evidenceWords).join(' ')}</p>
          {offer.doubts.map((doubt) => (
            <p key={doubt} className="flex gap-1.5 text-ink-2">
              <CircleQuestionMark aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
              {doubtWords(doubt)}
            </p>
          ))}
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          aria-describedby={titleId}
          onPress={() => verdicts.decide('same', [own, theirs], { other, isOffer: true })}
        >
          {i18n.t('customer.same')}
        </Button>
        <Button
          aria-describedby={titleId}
          onPress={() => verdicts.decide('different', [own, theirs], { other, isOffer: true })}
        >
          {i18n.t('customer.different')}
        </Button>
      </div>
    </div>
  );
}
