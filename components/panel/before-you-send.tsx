/** Under the replies: what the message rules say of the text in the portal's box, while it is typed. Nothing where there is nothing. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { hashText } from '@/lib/domain/conversation/conversation-identity';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { PolicyFinding } from '@/lib/domain/policy/check-draft';
import type { RuleChoices } from '@/lib/domain/policy/rule-choices';
import { fixedText } from '../policy/fixed-text';
import { RemarkList } from '../policy/remark-list';
import { type Remark, remarksOf } from '../policy/remarks';
import { Button } from '../ui/button';
import { refusalWords } from '../words/outcomes';
import { usePanelTools } from './panel-tools';
import type { CheckedDraft } from './use-draft-check';

interface BeforeYouSendProps {
  readonly reading: Reading;
  readonly checked: CheckedDraft | undefined;
  readonly choices: RuleChoices;
  /** Epoch ms. */
  readonly now: number;
}

/** What the seller did last; it stands until the draft is another one. */
type Deed =
  | { readonly kind: 'said'; readonly words: string; readonly isBad: boolean; readonly text: string }
  | { readonly kind: 'off'; readonly remark: Remark; readonly text: string };

export function BeforeYouSend({ reading, checked, choices, now }: BeforeYouSendProps) {
  const { connection } = usePanelTools();
  const [deed, setDeed] = useState<Deed>();
  const remarks = remarksOf(checked?.findings ?? []);
  const last = deed && deed.text === checked?.text ? deed : undefined;
  const fix = async (finding: PolicyFinding) => {
    const { identity, marketplace } = reading;
    const fixed = checked && fixedText(checked.text, finding);
    if (!identity || !checked || !fixed) return;
    const outcome = await connection.insert({
      identity,
      text: fixed.text,
      mode: 'replace',
      over: hashText(checked.text),
      cursors: [fixed.caret],
    });
    if (outcome.kind === 'inserted') {
      setDeed({ kind: 'said', words: i18n.t('policy.fixed'), isBad: false, text: fixed.text });
    } else {
      const isOther = outcome.reason === 'draft-changed';
      const words = isOther ? i18n.t('policy.changed') : refusalWords({ ...outcome, marketplace });
      setDeed({ kind: 'said', words, isBad: true, text: checked.text });
    }
  };
  const switchOff = (remark: Remark) => {
    void connection.saveSettings({ ruleChoices: { ...choices, off: [...choices.off, remark.rule] } });
    if (checked) setDeed({ kind: 'off', remark, text: checked.text });
  };
  const switchOn = ({ rule }: Remark) => {
    void connection.saveSettings({ ruleChoices: { ...choices, off: choices.off.filter((id) => id !== rule) } });
    setDeed(undefined);
  };
  return (
    <>
      <Said remarks={remarks} hasDraft={Boolean(checked?.text.trim())} deed={last} />
      {(remarks.length > 0 || last) && (
        <section
          aria-label={i18n.t('policy.region')}
          className="flex max-h-[45%] shrink-0 flex-col gap-2 overflow-y-auto border-t border-line-strong bg-canvas px-4 py-3"
        >
          <h2 className="font-semibold">{i18n.t('policy.region')}</h2>
          {last?.kind === 'said' && <p className={`text-xs ${last.isBad ? 'text-late' : 'text-ok'}`}>{last.words}</p>}
          {last?.kind === 'off' && (
            <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
              {i18n.t('policy.isOff', { title: last.remark.title })}
              <Button look="link" onPress={() => switchOn(last.remark)}>
                {i18n.t('policy.undo')}
              </Button>
            </p>
          )}
          {checked && (
            <RemarkList
              text={checked.text}
              remarks={remarks}
              now={now}
              onFix={reading.identity && ((finding) => void fix(finding))}
              onNotAgain={switchOff}
            />
          )}
        </section>
      )}
    </>
  );
}

interface SaidProps {
  readonly remarks: readonly Remark[];
  readonly hasDraft: boolean;
  readonly deed: Deed | undefined;
}

/** For ears: the keyboard is in the portal's box. Said only when what is found has changed. */
function Said({ remarks, hasDraft, deed }: SaidProps) {
  const [first] = remarks;
  const [hadSome, setHadSome] = useState(false);
  if (first && !hadSome) setHadSome(true);
  if (!hasDraft && hadSome) setHadSome(false);
  const done = deed?.kind === 'said' ? `${deed.words} ` : '';
  const found = first
    ? i18n.t('policy.said', remarks.length, { count: remarks.length, title: first.title })
    : hadSome && hasDraft
      ? i18n.t('policy.none')
      : '';
  return (
    <span className="sr-only" aria-live="polite">
      {done + found}
    </span>
  );
}
