/** Somebody who may be the same person, as a question of its own. */
import { Link } from 'lucide-react';
import { useId } from 'react';
import type { CustomerOfferView } from '@/lib/protocol/panel-view';
import { OfferAnswers, OfferWords } from '../people/offer-words';
import { offeredPerson } from '../people/person-behind';
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
  const asked = { other: offeredPerson(offer), isOffer: true };
  return (
    <div className="flex flex-col gap-2 rounded-card border border-dashed border-unknown-line px-3 py-2">
      <div className="flex gap-2">
        <Link aria-hidden="true" size={16} className="mt-px shrink-0 text-ink-2" />
        <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
          <OfferWords titleId={titleId} offer={offer} />
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <OfferAnswers titleId={titleId} onAnswer={(verdict) => verdicts.decide(verdict, [own, theirs], asked)} />
      </div>
    </div>
  );
}
