/** People whom the seller told apart from this buyer earlier, each with the way back. */
import { PersonLinkLine } from './person-link-line';
import type { PersonLink } from './same-person';
import type { Verdicts } from './use-verdicts';

interface PartedLinesProps {
  readonly links: readonly PersonLink[];
  readonly verdicts: Verdicts;
}

/** Those of now stand where they were decided. */
export function PartedLines({ links, verdicts }: PartedLinesProps) {
  const parted = links.filter((link) => link.kind === 'apart' && !verdicts.askedAbout(link.orders));
  if (parted.length === 0) return null;
  return (
    <div className="flex flex-col gap-1 pt-2 text-ink-2">
      {parted.map((link) => (
        <PersonLinkLine key={link.orders.join()} link={link} verdicts={verdicts} />
      ))}
    </div>
  );
}
