/** Remarks about a text: how grave, which words, why, by which rule, and what puts it right. The text itself is never painted over. */
import { ChevronRight, Lightbulb, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import type { PolicyFinding } from '@/lib/domain/policy/check-draft';
import { Button } from '../ui/button';
import { excerptOf } from './excerpt';
import { fixedText } from './fixed-text';
import { type Remark, severityWord } from './remarks';
import { sourceWords } from './rule-age';

export interface RemarkListProps {
  readonly text: string;
  readonly remarks: readonly Remark[];
  /** Epoch ms. */
  readonly now: number;
  /** Absent where nothing can be changed. */
  readonly onFix?: ((finding: PolicyFinding) => void) | undefined;
  /** Absent where the rule cannot be switched off from here. */
  readonly onNotAgain?: ((remark: Remark) => void) | undefined;
  /** Said behind a title. */
  readonly noteOf?: ((remark: Remark) => string | undefined) | undefined;
}

const looks = {
  block: { Icon: OctagonAlert, text: 'text-late', card: 'border-late-line bg-late-tint' },
  warn: { Icon: TriangleAlert, text: 'text-soon', card: 'border-soon-line bg-soon-tint' },
  tip: { Icon: Lightbulb, text: 'text-ink-2', card: 'border-line bg-surface' },
} as const;

export function RemarkList(props: RemarkListProps) {
  return (
    <ul className="flex flex-col gap-2">
      {props.remarks.map((remark) => (
        <RemarkItem key={`${remark.rule} ${remark.explanation}`} {...props} remark={remark} />
      ))}
    </ul>
  );
}

const mostPlaces = 3;

function RemarkItem(props: RemarkListProps & { readonly remark: Remark }) {
  const { remark, text, now, onFix, onNotAgain, noteOf } = props;
  const { Icon, text: tone, card } = looks[remark.severity];
  const titleId = useId();
  const note = noteOf?.(remark);
  const left = remark.places.length - mostPlaces;
  return (
    <li
      aria-labelledby={titleId}
      className={`flex flex-col gap-1 rounded-card border px-3 py-2 [overflow-wrap:anywhere] ${card}`}
    >
      <p id={titleId} className="flex items-start gap-1.5 font-semibold">
        <Icon aria-hidden="true" size={16} className={`mt-px shrink-0 ${tone}`} />
        <span>
          <span className={tone}>{severityWord(remark.severity)}</span>
          <span aria-hidden="true"> · </span>
          <span className="sr-only">: </span>
          {remark.title}
          {note && <span className="font-normal text-ink-2"> · {note}</span>}
        </span>
      </p>
      <p>{remark.explanation}</p>
      {remark.places.slice(0, mostPlaces).map((place) => (
        <Place key={`${place.start} ${place.end}`} {...{ text, place, onFix }} />
      ))}
      {left > 0 && <p className="text-xs text-ink-2">{i18n.t('policy.more', left, { count: left })}</p>}
      {(remark.source !== undefined || onNotAgain) && (
        <details className="group text-xs text-ink-2">
          <summary className="flex min-h-6 cursor-pointer items-center gap-1 self-start underline-offset-2 hover:underline">
            <ChevronRight aria-hidden="true" size={12} className="shrink-0 group-open:rotate-90 rtl:rotate-180" />
            {i18n.t('policy.why')}
          </summary>
          {remark.source !== undefined && remark.checkedAt !== undefined && (
            <p>{sourceWords({ source: remark.source, checkedAt: remark.checkedAt }, now)}</p>
          )}
          {onNotAgain && remark.source !== undefined && (
            <Button look="link" aria-describedby={titleId} onPress={() => onNotAgain(remark)}>
              {i18n.t('policy.notShown')}
            </Button>
          )}
        </details>
      )}
    </li>
  );
}

interface PlaceProps extends Pick<RemarkListProps, 'text' | 'onFix'> {
  readonly place: PolicyFinding;
}

function Place({ text, place, onFix }: PlaceProps) {
  const excerpt = excerptOf(text, place);
  const canFix = onFix !== undefined && fixedText(text, place) !== undefined;
  if (!excerpt && !canFix) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
      {excerpt && (
        <q dir="auto" className="min-w-0 flex-1 basis-40 text-ink-2">
          {excerpt.before}
          <mark className="bg-transparent font-semibold text-ink underline decoration-late-mark decoration-wavy decoration-1 underline-offset-2">
            {excerpt.quote}
          </mark>
          {excerpt.after}
        </q>
      )}
      {canFix && place.fix && (
        <Button aria-label={fixName(place)} onPress={() => onFix?.(place)}>
          {place.fix.text === '' ? i18n.t('policy.takeOut') : i18n.t('policy.writeInstead', { words: place.fix.text })}
        </Button>
      )}
    </div>
  );
}

const mostInName = 60;

function fixName({ fix, quote }: PolicyFinding): string {
  const words = quote.length > mostInName ? `${quote.slice(0, mostInName)}…` : quote;
  return fix?.text ? i18n.t('policy.writeInstead', { words: fix.text }) : i18n.t('policy.takeOutOf', { words });
}
