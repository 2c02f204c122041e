/**
 * What to know of a message before a reply is chosen: that a person should read it, and by which sentence; or that
 * nothing seems to wait for an answer, and which control of the portal says so. Nothing is pressed for the seller.
 */
import { MailCheck, UserRound } from 'lucide-react';
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { PersonKind } from '@/lib/intent/needs-person';
import type { Understanding } from '@/lib/intent/understand-conversation';
import { Note } from '../ui/note';
import { marketplaceName } from '../words/names';

interface MessageToneProps {
  readonly understanding: Understanding;
  readonly marketplace: MarketplaceName;
  /** Whether the buyer waits for an answer, as far as the page tells. */
  readonly isDue: boolean;
}

const kindKeys = {
  angry: 'tone.angry',
  safety: 'tone.safety',
  legal: 'tone.legal',
  claim: 'tone.claim',
  threat: 'tone.threat',
  spam: 'tone.spam',
  off_platform: 'tone.offPlatform',
} as const satisfies Record<PersonKind, string>;

export function MessageTone({ understanding, marketplace, isDue }: MessageToneProps) {
  const { needsPerson, isClosing } = understanding;
  if (needsPerson.kinds.length > 0) return <NeedsPersonNote {...needsPerson} />;
  if (!isClosing || !isDue) return null;
  const portal = marketplaceName(marketplace);
  return (
    <Note icon={<MailCheck aria-hidden="true" size={16} />}>
      <p className="font-semibold text-ink">{i18n.t('tone.closing')}</p>
      <p>{marketplace === 'amazon' ? i18n.t('tone.closingAmazon') : i18n.t('tone.closingElsewhere', { portal })}</p>
    </Note>
  );
}

function NeedsPersonNote({ kinds, quotes }: Understanding['needsPerson']) {
  return (
    <Note tone="soon" icon={<UserRound aria-hidden="true" size={16} />}>
      <h2 className="font-semibold">{i18n.t('tone.title')}</h2>
      <p>{kinds.map((kind) => i18n.t(kindKeys[kind])).join(' · ')}</p>
      {quotes.map((quote) => (
        <p key={quote} className="line-clamp-2 text-ink-2">
          <q>{quote}</q>
        </p>
      ))}
    </Note>
  );
}
