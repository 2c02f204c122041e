/** How long replies that were begun are kept, all of them erased, and what their encryption protects. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Chooser } from '../ui/choice';
import type { SettingsAccess } from './settings-access';

export interface UnsentRepliesAccess {
  /** Conversations for which something is kept; undefined until it is known. */
  readonly count: number | undefined;
  readonly eraseAll: () => Promise<void>;
}

interface UnsentRepliesProps extends SettingsAccess {
  readonly drafts: UnsentRepliesAccess | undefined;
}

const offered: readonly number[] = [0, 1, 7, 30, 90];

export function UnsentReplies({ settings, save, drafts }: UnsentRepliesProps) {
  const stored = settings.keepDraftsDays;
  const [wanted, setWanted] = useState<number>();
  const days = (offered.includes(stored) ? offered : [...offered, stored]).toSorted((one, other) => one - other);
  const choose = (chosen: number) => {
    setWanted(chosen < stored ? chosen : undefined);
    if (chosen > stored) save({ keepDraftsDays: chosen });
  };
  return (
    <>
      <div className="flex flex-col gap-1">
        <Chooser
          label={i18n.t('draft.keepLabel')}
          value={String(wanted ?? stored)}
          options={days.map((value) => ({ value: String(value), text: daysWords(value) }))}
          onChange={(value) => choose(Number(value))}
        />
        <p className="text-xs text-ink-3">{i18n.t('draft.keepHelp')}</p>
        {wanted !== undefined && (
          <Question
            text={wanted === 0 ? i18n.t('draft.keepNoneQuestion') : i18n.t('draft.keepLessQuestion')}
            deed={i18n.t('settings.keepRemove')}
            onDo={() => {
              save({ keepDraftsDays: wanted });
              setWanted(undefined);
            }}
            onLeave={() => setWanted(undefined)}
          />
        )}
      </div>
      {drafts && <EraseAll drafts={drafts} />}
      <div className="flex flex-col gap-1 text-ink-2">
        <p>{i18n.t('draft.protects')}</p>
        <p>{i18n.t('draft.protectsNot')}</p>
      </div>
    </>
  );
}

function EraseAll({ drafts: { count, eraseAll } }: { readonly drafts: UnsentRepliesAccess }) {
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const words =
    count === undefined ? '' : count === 0 ? i18n.t('draft.noneKept') : i18n.t('draft.keptFor', count, { count });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-2">
        <p aria-live="polite">{state === 'failed' ? i18n.t('draft.eraseFailed') : words}</p>
        <Button isDisabled={!count} onPress={() => setState('asking')}>
          {i18n.t('draft.eraseAll')}
        </Button>
      </div>
      {state === 'asking' && count ? (
        <Question
          text={i18n.t('draft.eraseQuestion')}
          deed={i18n.t('draft.erase')}
          onDo={() => {
            setState('idle');
            eraseAll().catch(() => setState('failed'));
          }}
          onLeave={() => setState('idle')}
        />
      ) : null}
    </div>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly deed: string;
  readonly onDo: () => void;
  readonly onLeave: () => void;
}

function Question({ text, deed, onDo, onLeave }: QuestionProps) {
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-soon-line bg-soon-tint px-3 py-2">
      <p role="status" className="min-w-48 flex-1">
        {text}
      </p>
      <div className="flex flex-wrap gap-1">
        <Button onPress={onLeave}>{i18n.t('settings.keepAsBefore')}</Button>
        <Button look="quiet" onPress={onDo}>
          {deed}
        </Button>
      </div>
    </div>
  );
}

function daysWords(days: number): string {
  return days === 0 ? i18n.t('draft.never') : i18n.t('settings.keepDays', days, { count: days });
}
