/** One sentence on who is, or is not, the same person, and the word that takes it back. */
import { i18n } from '#i18n';
import { Woven } from '../ui/woven';
import { type OtherPerson, Who } from './who';

/** `known`: by name, postcode and phone. `joined` and `apart`: by the seller's own word. */
export type LinkKind = 'known' | 'joined' | 'apart';

const sentenceKeys = {
  known: 'customer.known',
  joined: 'customer.joined',
  apart: 'customer.apart',
} as const satisfies Record<LinkKind, string>;

export function LinkSentence({ kind, other }: { readonly kind: LinkKind; readonly other: OtherPerson }) {
  return (
    <Woven sentence={(who) => i18n.t(sentenceKeys[kind], { who })}>
      <Who other={other} />
    </Woven>
  );
}

export function wayBack(kind: LinkKind): string {
  return kind === 'known' ? i18n.t('customer.notTheSame') : i18n.t('customer.undo');
}
