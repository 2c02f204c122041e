/** One sentence on who is, or is not, the same person, and the button that takes it back. */
import { LinkSentence, wayBack } from '../people/link-sentence';
import type { PersonLink } from './same-person';
import type { Verdicts } from './use-verdicts';

interface PersonLinkLineProps {
  readonly link: PersonLink;
  readonly verdicts: Verdicts;
}

export function PersonLinkLine({ link, verdicts }: PersonLinkLineProps) {
  const { kind, orders } = link;
  const other = verdicts.askedAbout(orders)?.other ?? link.other;
  const press = () =>
    kind === 'known'
      ? verdicts.decide('different', orders, { other, isOffer: false })
      : verdicts.takeBack(link.decision);
  return (
    <p>
      <LinkSentence kind={kind} other={other} />{' '}
      <button type="button" onClick={press} className="rounded-chip text-accent underline-offset-2 hover:underline">
        {wayBack(kind)}
      </button>
    </p>
  );
}
