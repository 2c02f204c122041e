/** Somebody who may be the same person: what speaks for it and against it, and the seller's word. Nobody is joined without it. */
import { CircleQuestionMark } from 'lucide-react';
import { i18n } from '#i18n';
import type { CustomerOfferView } from '@/lib/protocol/panel-view';
import { Button } from '../ui/button';
import { Woven } from '../ui/woven';
import { doubtWords, evidenceWords } from '../words/offers';
import { offeredPerson } from './person-behind';
import { Who } from './who';

interface OfferWordsProps {
  readonly titleId: string;
  readonly offer: CustomerOfferView;
}

export function OfferWords({ titleId, offer }: OfferWordsProps) {
  return (
    <>
      <p id={titleId}>
        <Woven sentence={(who) => i18n.t('customer.offer', { who })}>
          <Who other={offeredPerson(offer)} />
        </Woven>
      </p>
      <p className="text-ink-2">{offer.evidence.map(evidenceWords).join(' ')}</p>
      {offer.doubts.map((doubt) => (
        <p key={doubt} className="flex gap-1.5 text-ink-2">
          <CircleQuestionMark aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
          {doubtWords(doubt)}
        </p>
      ))}
    </>
  );
}

interface OfferAnswersProps {
  /** Of the sentence that asks. */
  readonly titleId: string;
  readonly onAnswer: (verdict: 'same' | 'different') => void;
}

export function OfferAnswers({ titleId, onAnswer }: OfferAnswersProps) {
  return (
    <>
      <Button aria-describedby={titleId} onPress={() => onAnswer('same')}>
        {i18n.t('customer.same')}
      </Button>
      <Button aria-describedby={titleId} onPress={() => onAnswer('different')}>
        {i18n.t('customer.different')}
      </Button>
    </>
  );
}
