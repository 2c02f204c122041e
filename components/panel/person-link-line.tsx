/** One sentence on who is, or is not, the same person, and the button that takes it back. */
import { i18n } from '#i18n';
import { Woven } from '../ui/woven';
import type { PersonLink } from './same-person';
import type { Verdicts } from './use-verdicts';
import { Who } from './who';

const sentenceKeys = {
  known: 'customer.known',
  joined: 'customer.joined',
  apart: 'customer.apart',
} as const satisfies Record<PersonLink['kind'], string>;

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
      <Woven sentence={(who) => i18n.t(sentenceKeys[kind], { who })}>
        <Who other={other} />
      </Woven>{' '}
      <button type="button" onClick={press} className="rounded-chip text-accent underline-offset-2 hover:underline">
        {kind === 'known' ? i18n.t('customer.notTheSame') : i18n.t('customer.undo')}
      </button>
    </p>
  );
}
