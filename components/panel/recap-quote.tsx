/** A line of the recap: short words that open to the sentence they stand for, which a pointer sees at once. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Quote } from '@/lib/intent/recap/recap';

interface RecapQuoteProps {
  readonly Icon: LucideIcon;
  readonly iconTone?: string;
  readonly quotes: readonly Quote[];
  readonly children: ReactNode;
}

export function RecapQuote({ Icon, iconTone = 'text-ink-2', quotes, children }: RecapQuoteProps) {
  return (
    <li>
      <details>
        <summary
          className="flex cursor-pointer list-none items-start gap-2 py-0.5"
          title={quotes.map(({ text }) => text).join('\n')}
        >
          <Icon aria-hidden="true" size={14} className={`mt-[3px] shrink-0 ${iconTone}`} />
          <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
        </summary>
        {quotes.map(({ text, messageIndex }) => (
          <blockquote
            key={`${messageIndex}:${text}`}
            className="pb-1 pl-[22px] text-xs text-ink-2 [overflow-wrap:anywhere]"
          >
            <bdi>{i18n.t('recap.quote', { text })}</bdi>
          </blockquote>
        ))}
      </details>
    </li>
  );
}
