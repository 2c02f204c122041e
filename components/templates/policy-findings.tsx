/** Under a wording: what the message rules say of it, each with what puts it right. */
import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { fixedText } from '../policy/fixed-text';
import { RemarkList } from '../policy/remark-list';
import { type Remark, remarksOf } from '../policy/remarks';
import { useRuleChoices } from '../policy/rule-choices-context';
import { marketplaceName } from '../words/names';
import { wordingFindings } from './wording-findings';

interface PolicyFindingsProps {
  readonly source: string;
  readonly language: string;
  /** Whose rules count. */
  readonly marketplaces: readonly MarketplaceName[];
  readonly onChange: (source: string) => void;
  /** Epoch ms. */
  readonly now: number;
}

export function PolicyFindings({ source, language, marketplaces, onChange, now }: PolicyFindingsProps) {
  const choices = useRuleChoices();
  const checked = useDeferredValue(source);
  const [isOpen, setOpen] = useState(true);
  const remarks = useMemo(
    () => remarksOf(wordingFindings({ source: checked, language, choices }, marketplaces)),
    [checked, language, choices, marketplaces],
  );
  if (remarks.length === 0) return null;
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className="flex flex-col text-sm">
      <summary className="flex min-h-7 cursor-pointer items-center font-semibold">
        {i18n.t('policy.wording', remarks.length, { count: remarks.length })}
      </summary>
      <RemarkList
        text={checked}
        remarks={remarks}
        now={now}
        noteOf={marketplaces.length > 1 ? placeOf : undefined}
        // What was found a moment ago must still stand there.
        onFix={(finding) => {
          const fixed = checked === source ? fixedText(source, finding) : undefined;
          if (fixed) onChange(fixed.text);
        }}
      />
    </details>
  );
}

function placeOf({ marketplace }: Remark): string | undefined {
  return marketplace && marketplaceName(marketplace);
}
