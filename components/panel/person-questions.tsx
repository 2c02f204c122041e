/** Whether somebody else is this buyer too: one question at a time, the answers that were given, and what came of them. */
import type { CustomerIdentity } from '@/lib/protocol/panel-view';
import { PersonOffer } from './person-offer';
import type { PersonLink } from './same-person';
import { answersBelow, SamePersonNotes } from './same-person-notes';
import type { Verdicts } from './use-verdicts';

interface PersonQuestionsProps {
  readonly identity: CustomerIdentity;
  readonly links: readonly PersonLink[];
  readonly verdicts: Verdicts;
}

export function PersonQuestions({ identity, links, verdicts }: PersonQuestionsProps) {
  const [offer] = identity.offers;
  return (
    <>
      <SamePersonNotes links={answersBelow(links, verdicts)} verdicts={verdicts}>
        {offer && identity.order && (
          <PersonOffer key={offer.orders[0]} own={identity.order} offer={offer} verdicts={verdicts} />
        )}
      </SamePersonNotes>
      <p aria-live="polite" className={verdicts.hasFailed ? 'text-late' : 'sr-only'}>
        {verdicts.news}
      </p>
    </>
  );
}
