/** Asks before sync with a place ends, and whether what lies there is to go as well. */
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { SyncCarrier } from '@/lib/domain/sync/sync-choices';
import type { SyncProblem } from '@/lib/domain/sync/sync-problem';
import { AlertDialog } from '../ui/alert-dialog';
import { Button } from '../ui/button';
import { problemText } from './problem-words';
import type { SyncDeeds } from './use-sync-deeds';

interface StopDialogProps {
  readonly carrier: SyncCarrier;
  readonly deeds: SyncDeeds;
  readonly onClose: () => void;
}

export function StopDialog({ carrier, deeds, onClose }: StopDialogProps) {
  const [erases, setErases] = useState(false);
  const [problem, setProblem] = useState<SyncProblem>();
  const isDoing = deeds.doing?.kind === 'stop';
  const helpId = useId();

  async function stop(): Promise<void> {
    setProblem(undefined);
    const outcome = await deeds.stop({ carrier, erases });
    if (outcome.problem) setProblem(outcome.problem);
    else onClose();
  }
  return (
    <AlertDialog
      title={i18n.t(carrier === 'browser' ? 'sync.stop.titleBrowser' : 'sync.stop.titleFolder')}
      isBusy={isDoing}
      onClose={onClose}
      answers={
        <>
          <Button autoFocus look="quiet" isDisabled={isDoing} onPress={onClose}>
            {i18n.t('sync.stop.cancel')}
          </Button>
          <Button look="primary" isPending={isDoing} onPress={() => void stop()}>
            {i18n.t('sync.stop.confirm')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('sync.stop.stays')}</p>
      <div className="flex flex-col gap-0.5">
        <label className="flex min-h-7 items-center gap-2 font-semibold">
          <input
            type="checkbox"
            checked={erases}
            disabled={isDoing}
            aria-describedby={helpId}
            onChange={(event) => setErases(event.target.checked)}
            className="size-3.5 shrink-0 accent-accent"
          />
          {i18n.t('sync.stop.erase')}
        </label>
        <p id={helpId} className="ps-5.5 text-ink-2">
          {i18n.t('sync.stop.eraseHelp')}
        </p>
      </div>
      <p role="alert" className="text-late empty:hidden">
        {problem &&
          [erases ? i18n.t('sync.stop.notErased') : '', problemText(problem, carrier)].filter(Boolean).join(' ')}
      </p>
    </AlertDialog>
  );
}
