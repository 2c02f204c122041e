/** After an insertion: the change that the seller keeps making to that reply, and what they say to it. */
import { useEffect, useState } from 'react';
import { withEdit } from '@/lib/domain/template/edits/apply-edit';
import { markOfWording, type OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import type { Template } from '@/lib/domain/template/template';
import type { EditVerdict } from '@/lib/protocol/edit-words';
import { usePanelTools } from './panel-tools';
import type { ReplyOutcome } from './reply-outcome';

export interface OfferedChange {
  readonly offer: OfferedEdit;
  readonly stage: 'offered' | 'changed' | 'refused' | 'failed';
  readonly decide: (verdict: EditVerdict['verdict']) => void;
  readonly close: () => void;
}

interface ChangeFacts {
  readonly outcome: ReplyOutcome | undefined;
  /** Key of the one that is shown. */
  readonly conversation: string;
  readonly templates: readonly Template[];
}

interface Shown {
  readonly offer: OfferedEdit;
  /** Mark of the wording that it makes, which has been read. */
  readonly made: string | undefined;
  readonly stage: OfferedChange['stage'];
  readonly conversation: string;
}

/** Undefined where nothing is to be offered. */
export function useOfferedChange({ outcome, conversation, templates }: ChangeFacts): OfferedChange | undefined {
  const { connection } = usePanelTools();
  const [shown, setShown] = useState<Shown>();
  const inserted = outcome?.kind === 'inserted' && !outcome.isElsewhere ? outcome : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each insertion, with the replies of that moment
  useEffect(() => {
    const template = templates.find(({ id }) => id === inserted?.templateId);
    if (!inserted || !template) return;
    let isCurrent = true;
    void connection.offeredEdits(template.id).then((offers) => {
      const fitting = offers.filter(({ place }) => place.language === inserted.language);
      const [first] = fitting.flatMap((offer) => {
        const changed = withEdit(template, offer);
        return changed ? [{ offer, made: markOfWording(changed, offer.place) }] : [];
      });
      if (isCurrent) setShown(first && { ...first, stage: 'offered', conversation: inserted.conversation });
    });
    return () => {
      isCurrent = false;
    };
  }, [inserted, connection]);

  if (shown?.conversation !== conversation) return undefined;
  const { offer, made } = shown;
  const say = (stage: Shown['stage']) => setShown((last) => (last?.offer === offer ? { ...last, stage } : last));
  const decide: OfferedChange['decide'] = (verdict) =>
    void connection.decideEdit({ mark: offer.mark, verdict, ...(verdict === 'accept' && made && { made }) }).then(
      (isDone) => say(isDone ? (verdict === 'accept' ? 'changed' : 'refused') : 'failed'),
      () => say('failed'),
    );
  return { offer, stage: shown.stage, decide, close: () => setShown(undefined) };
}
