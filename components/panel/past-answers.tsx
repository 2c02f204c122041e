/** "You answered like this before": the seller's own past answers, without anything of their buyers. */
import { TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { ReplyContext } from '@/lib/domain/suggestion/reply-context';
import type { Intent } from '@/lib/domain/template/template';
import type { PastAnswerView } from '@/lib/protocol/past-answer-words';
import { Button } from '../ui/button';
import { formatDay } from '../words/dates';
import { GiveButton } from './give-button';
import { usePanelTools } from './panel-tools';
import { draftOf, titleOf, writePastAnswer } from './past-answer-reply';
import { FullPreview, ShortPreview } from './preview';
import type { Giving } from './use-giving';
import type { Reply } from './use-reply';

interface PastAnswersProps {
  readonly answers: readonly PastAnswerView[];
  readonly context: ReplyContext;
  /** What the open message wants, best first. */
  readonly intents: readonly { readonly intent: Intent; readonly score: number }[];
  readonly giving: Giving;
  readonly reply: Reply;
  readonly isCopy: boolean;
  readonly now: number;
}

/** Nothing where nothing was found. */
export function PastAnswers({ answers, ...rest }: PastAnswersProps) {
  if (answers.length === 0) return null;
  return (
    <section
      data-past-answers
      aria-label={i18n.t('answers.title')}
      className="flex shrink-0 flex-col gap-2 border-t border-line bg-canvas px-4 py-3"
    >
      <h2 className="font-semibold">{i18n.t('answers.title')}</h2>
      <p className="-mt-1 text-xs text-ink-2">{i18n.t('answers.text')}</p>
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} {...rest} />
      ))}
    </section>
  );
}

function Answer({
  answer,
  context,
  intents,
  giving,
  reply,
  isCopy,
  now,
}: Omit<PastAnswersProps, 'answers'> & { readonly answer: PastAnswerView }) {
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);
  const written = writePastAnswer(answer, context, i18n.t('answers.gap'));
  if (!written) return null;
  const { rendered, language } = written.suggestion;
  const { outcome, isFresh } = reply;
  const done = outcome?.kind === 'inserted' || outcome?.kind === 'copied' ? outcome : undefined;
  const Preview = isOpen ? FullPreview : ShortPreview;
  return (
    <article aria-labelledby={titleId} className="rounded-card border border-line bg-surface p-3">
      <div className="flex flex-wrap items-start justify-end gap-x-2">
        <h3 className="min-w-0 flex-1 basis-28 font-semibold">
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="-mx-1 max-w-full rounded-chip px-1 py-[5px] text-left [overflow-wrap:anywhere] hover:text-accent"
          >
            <span id={titleId}>{titleOf(answer)}</span>
          </button>
        </h3>
        <GiveButton
          isLeading={false}
          isCopy={isCopy}
          asks={false}
          keycap={undefined}
          justDone={isFresh && done?.templateId === answer.id ? done.kind : undefined}
          titleId={titleId}
          onGive={(place) => giving.give(written, place)}
        />
      </div>
      <p className="text-xs text-ink-2">{whenWords(answer, now)}</p>
      <Preview parts={rendered.parts} language={language} />
      {rendered.unresolved.length > 0 && (
        <p className="flex gap-1.5 pt-1.5 text-xs text-soon">
          <TriangleAlert aria-hidden="true" size={12} className="mt-0.5 shrink-0" />
          {i18n.t('answers.gapsLeft')}
        </p>
      )}
      <MakeTemplate answer={answer} intents={intents} titleId={titleId} />
    </article>
  );
}

function MakeTemplate({
  answer,
  intents,
  titleId,
}: Pick<PastAnswersProps, 'intents'> & { readonly answer: PastAnswerView; readonly titleId: string }) {
  const { connection } = usePanelTools();
  const [stage, setStage] = useState<'ready' | 'busy' | 'done' | 'failed'>('ready');
  const make = () => {
    setStage('busy');
    connection.draftTemplate(draftOf(answer, intents)).then(
      () => setStage('done'),
      () => setStage('failed'),
    );
  };
  return (
    <div className="-mb-1.5 -ml-2 flex flex-wrap items-center gap-x-2 pt-1 text-xs">
      <Button look="quiet" isDisabled={stage === 'busy' || stage === 'done'} aria-describedby={titleId} onPress={make}>
        {i18n.t('answers.makeTemplate')}
      </Button>
      <span aria-live="polite" className={stage === 'failed' ? 'text-soon' : 'text-ink-2'}>
        {stage === 'done' ? i18n.t('answers.made') : stage === 'failed' ? i18n.t('answers.notMade') : ''}
      </span>
    </div>
  );
}

function whenWords({ answeredAt, times }: PastAnswerView, now: number): string {
  return [
    ...(answeredAt === undefined ? [] : [i18n.t('answers.lastOn', { day: formatDay(answeredAt, now) })]),
    ...(times > 1 ? [i18n.t('answers.times', times, { count: times })] : []),
  ].join(' · ');
}
