/** Who else this buyer is, and why, with the way back: notes between what is known of them. */
import { Link, Unlink } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import { Note } from '../ui/note';
import { PersonLinkLine } from './person-link-line';
import type { PersonLink } from './same-person';
import { useKeptFocus } from './use-kept-focus';
import type { Verdicts } from './use-verdicts';

interface SamePersonNotesProps {
  readonly links: readonly PersonLink[];
  readonly verdicts: Verdicts;
  /** Below the notes. */
  readonly children?: ReactNode;
}

export function SamePersonNotes({ links, verdicts, children }: SamePersonNotesProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  useKeptFocus(place, links);
  return (
    <fieldset
      ref={place}
      aria-label={i18n.t('customer.identity')}
      tabIndex={-1}
      className={links.length > 0 || children ? 'flex min-w-0 flex-col gap-2' : 'sr-only'}
    >
      {links.map((link) => (
        <Note key={link.orders.join()} icon={<LinkIcon kind={link.kind} />}>
          <PersonLinkLine link={link} verdicts={verdicts} />
        </Note>
      ))}
      {children}
    </fieldset>
  );
}

function LinkIcon({ kind }: Pick<PersonLink, 'kind'>) {
  return kind === 'apart' ? <Unlink aria-hidden="true" size={16} /> : <Link aria-hidden="true" size={16} />;
}

/** Before the time left: what holds, and what the seller has just said of it. */
export function notesAbove(links: readonly PersonLink[], { askedAbout }: Verdicts): readonly PersonLink[] {
  return links.filter(({ kind, orders }) => {
    const asked = askedAbout(orders);
    return asked ? !asked.isOffer : kind !== 'apart';
  });
}

/** After it, in the place of the offer: what the seller has answered. */
export function answersBelow(links: readonly PersonLink[], { askedAbout }: Verdicts): readonly PersonLink[] {
  return links.filter(({ orders }) => askedAbout(orders)?.isOffer);
}
