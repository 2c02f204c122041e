/** Somebody who may be the same person: what speaks for it and against it. Nobody is joined without the seller's word. */
import { CircleQuestionMark, Link } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import type { CustomerOfferView } from '@/lib/protocol/panel-view';
import { Button } from '../ui/button';
import { Woven } from '../ui/woven';
import { doubtWords, evidenceWords } from '../words/offers';
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
  if (theirs === undefined) return null;
  return (
    <li className="flex gap-2 px-4 py-2">
      <Link aria-hidden="true" size={16} className="mt-px shrink-0 text-ink-2" />
      <div className="min-w-0 flex-1 basis-64 [overflow-wrap:anywhere]">
        <p id={titleId}>
          <Woven sentence={(who) => i18n.t('customer.offer', { who })}>
            <Who orderKey={theirs} names={offer.names} marketplaces={offer.marketplaces} />
          </Woven>
        </p>
        <p className="text-ink-2">{offer.evidence.map(evidenceWords).join(' ')}</p>
        {offer.doubts.map((doubt) => (
          <p key={doubt} className="flex gap-1.5 text-ink-2">
            <CircleQuestionMark aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
            {doubtWords(doubt)}
          </p>
        ))}
        <div className="flex flex-wrap gap-2 pt-2">
          <Button aria-describedby={titleId} onPress={() => verdicts.decide('same', [own, theirs])}>
            {i18n.t('customer.same')}
          </Button>
          <Button aria-describedby={titleId} onPress={() => verdicts.decide('different', [own, theirs])}>
            {i18n.t('customer.different')}
          </Button>
        </div>
      </div>
    </li>
  );
}
