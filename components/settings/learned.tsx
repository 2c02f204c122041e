/** What was learned from the seller's choices, in plain words: how much, which replies they prefer; off, saved, forgotten. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { PreferredReplies } from '@/lib/domain/habits/preferred-replies';
import { Button } from '../ui/button';
import { Segments } from '../ui/choice';
import { formatDay } from '../words/dates';
import { reasonWords } from '../words/reasons';

export interface LearnedAccess {
  /** Undefined until it is known. */
  readonly learned: Learned | undefined;
  readonly change: (change: { readonly isOn?: boolean; readonly isForgotten?: boolean }) => Promise<void>;
  /** Saves everything that was learned as a file. */
  readonly save: () => void;
  /** Epoch ms. */
  readonly now: number;
}

export interface Learned {
  readonly isOn: boolean;
  readonly picks: number;
  readonly refusals: number;
  /** Epoch ms. */
  readonly changedAt: number | undefined;
  readonly preferred: readonly PreferredReplies[];
  /** In the seller's language; undefined for a reply that is gone. */
  readonly titleOf: (templateId: string) => string | undefined;
}

export function LearnedSection({ access }: { readonly access: LearnedAccess | undefined }) {
  const [hasFailed, setFailed] = useState(false);
  if (!access?.learned) return null;
  const { learned } = access;
  const change: LearnedAccess['change'] = async (wanted) => {
    setFailed(false);
    await access.change(wanted).catch(() => setFailed(true));
  };
  return (
    <>
      <div className="flex flex-col gap-1">
        <Segments
          label={i18n.t('habits.switch')}
          value={learned.isOn ? 'on' : 'off'}
          options={[
            { value: 'on', text: i18n.t('habits.on') },
            { value: 'off', text: i18n.t('habits.off') },
          ]}
          onChange={(choice) => void change({ isOn: choice === 'on' })}
        />
        <p className="text-xs text-ink-3">{i18n.t('habits.switchHelp')}</p>
      </div>
      <p aria-live="polite">{hasFailed ? i18n.t('habits.failed') : countWords(learned, access.now)}</p>
      {hasLearned(learned) && (
        <>
          <Preferred learned={learned} />
          <Ways save={access.save} onForget={() => void change({ isForgotten: true })} />
        </>
      )}
      <p className="text-ink-2">{i18n.t('habits.kept')}</p>
      <p className="text-ink-2">{i18n.t('edits.kept')}</p>
    </>
  );
}

function hasLearned({ picks, refusals }: Learned): boolean {
  return picks + refusals > 0;
}

function countWords(learned: Learned, now: number): string {
  const { picks, refusals, changedAt } = learned;
  if (!hasLearned(learned)) return i18n.t('habits.none');
  return [
    i18n.t('habits.picks', picks, { count: picks }),
    ...(refusals > 0 ? [i18n.t('habits.refusals', refusals, { count: refusals })] : []),
    ...(changedAt === undefined ? [] : [i18n.t('habits.changed', { day: formatDay(changedAt, now) })]),
  ].join(' · ');
}

function Preferred({ learned: { preferred, titleOf } }: { readonly learned: Learned }) {
  if (preferred.length === 0) return <p className="text-ink-2">{i18n.t('habits.noPreference')}</p>;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="font-semibold">{i18n.t('habits.preferred')}</h3>
      <dl className="flex flex-col">
        {preferred.map(({ intent, templateIds }) => (
          <div key={intent} className="grid gap-x-4 border-t border-line py-1.5 sm:grid-cols-2">
            <dt className="text-ink-2 first-letter:uppercase">{reasonWords({ kind: 'intent', intent }, 0).text}</dt>
            {templateIds.map((id) => (
              <dd key={id} className="[overflow-wrap:anywhere] sm:col-start-2">
                {titleOf(id) ?? i18n.t('habits.gone')}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

function Ways({ save, onForget }: { readonly save: () => void; readonly onForget: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Button onPress={save}>{i18n.t('habits.export')}</Button>
        <Button onPress={() => setAsking(true)}>{i18n.t('habits.forget')}</Button>
      </div>
      {isAsking && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-soon-line bg-soon-tint px-3 py-2">
          <p role="status" className="min-w-48 flex-1">
            {i18n.t('habits.forgetQuestion')}
          </p>
          <div className="flex flex-wrap gap-1">
            <Button onPress={() => setAsking(false)}>{i18n.t('settings.keepAsBefore')}</Button>
            <Button
              look="quiet"
              onPress={() => {
                setAsking(false);
                onForget();
              }}
            >
              {i18n.t('settings.keepRemove')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
