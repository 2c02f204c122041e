/** Somebody who may be the same person, in the list of those who are. */
import { Link } from 'lucide-react';
import { useId } from 'react';
import type { CustomerOfferView } from '@/lib/protocol/panel-view';
import { OfferAnswers, OfferWords } from '../people/offer-words';
import type { Verdicts } from './use-verdicts';

interface PersonOfferProps {
  /** An order of the customer. */
  readonly own: string;
  readonly offer: CustomerOfferView;
  readonly verdicts: Verdicts;
}

export function PersonOffer({ own, offer, verdicts }: PersonOfferProps) {
  const titleId = useId();
  const [theirs] = offer.orders;
  if (theirs === undefined) return null;
  return (
    <li className="flex gap-2 px-4 py-2">
      <Link aria-hidden="true" size={16} className="mt-px shrink-0 text-ink-2" />
      <div className="min-w-0 flex-1 basis-64 [overflow-wrap:anywhere]">
        <OfferWords titleId={titleId} offer={offer} />
        <div className="flex flex-wrap gap-2 pt-2">
          <OfferAnswers titleId={titleId} onAnswer={(verdict) => verdicts.decide(verdict, [own, theirs])} />
        </div>
      </div>
    </li>
  );
}
