/** Sync by hand: a sealed file is saved here and taken in by another browser, or the other way round. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Section } from '../settings/section';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { Note } from '../ui/note';
import { formatDayAndTime } from '../words/dates';
import { listed } from '../words/lists';
import { formatBytes } from './figures';
import { partName } from './part-words';
import { PassphraseFields, useTypedPassphrase } from './passphrase-fields';
import { problemText } from './problem-words';
import { SetUpField } from './set-up-field';
import { deviceName } from './status-words';
import type { FileTaken } from './sync-access';
import type { FileDeeds, FileState } from './use-file-deeds';

interface FileSectionProps {
  readonly deeds: FileDeeds;
  readonly now: number;
}

export function FileSection({ deeds, now }: FileSectionProps) {
  const [open, setOpen] = useState<'save' | File>();
  const { state, forget } = deeds;
  const isBusy = state.stage === 'writing' || state.stage === 'taking';
  const close = (isDone: boolean) => {
    if (isDone) setOpen(undefined);
  };
  const turnTo = (next: 'save' | File | undefined) => {
    forget();
    setOpen(next);
  };
  return (
    <Section title={i18n.t('sync.file.title')} text={i18n.t('sync.file.text')}>
      <div className="flex flex-wrap gap-2">
        <Button
          aria-expanded={open === 'save'}
          isDisabled={isBusy}
          onPress={() => turnTo(open === 'save' ? undefined : 'save')}
        >
          {i18n.t('sync.file.save')}
        </Button>
        <FileButton isDisabled={isBusy} onFiles={([file]) => file && turnTo(file)}>
          {i18n.t('sync.file.take')}
        </FileButton>
      </div>
      {open === 'save' && <SaveForm isBusy={isBusy} onSave={(passphrase) => void deeds.save(passphrase).then(close)} />}
      {open instanceof File && (
        <TakeForm
          key={open.name}
          file={open}
          isBusy={isBusy}
          onTake={(passphrase) => void deeds.take(open, passphrase).then(close)}
        />
      )}
      <Outcome state={state} now={now} />
    </Section>
  );
}

interface SaveFormProps {
  readonly isBusy: boolean;
  readonly onSave: (passphrase: string) => void;
}

function SaveForm({ isBusy, onSave }: SaveFormProps) {
  const passphrase = useTypedPassphrase();
  return (
    <form
      className="flex max-w-sm flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = passphrase.check();
        if (typed !== undefined && !isBusy) onSave(typed);
      }}
    >
      <p className="text-sm text-ink-2">{i18n.t('sync.file.saveText')}</p>
      <PassphraseFields passphrase={passphrase} offersKnown={false} />
      <div>
        <Button type="submit" isPending={isBusy}>
          {i18n.t('sync.file.save')}
        </Button>
      </div>
    </form>
  );
}

interface TakeFormProps {
  readonly file: File;
  readonly isBusy: boolean;
  readonly onTake: (passphrase: string) => void;
}

function TakeForm({ file, isBusy, onTake }: TakeFormProps) {
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className="flex max-w-sm flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(typed === '');
        if (typed !== '' && !isBusy) onTake(typed);
      }}
    >
      <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">
        <bdi>{file.name}</bdi>
      </p>
      <SetUpField
        isSecret
        autoFocus
        label={i18n.t('sync.file.passphrase')}
        value={typed}
        onChange={setTyped}
        maxLength={1000}
        error={isMissing ? i18n.t('sync.secret.missing') : undefined}
      />
      <div>
        <Button type="submit" isPending={isBusy}>
          {i18n.t('sync.file.open')}
        </Button>
      </div>
    </form>
  );
}

function Outcome({ state, now }: { readonly state: FileState; readonly now: number }) {
  const text = fileWords(state, now);
  if (text === '') return null;
  const hasFailed = state.stage === 'not-saved' || state.stage === 'not-taken';
  return hasFailed ? (
    <Note tone="late" icon={<TriangleAlert aria-hidden="true" size={16} />}>
      {text}
    </Note>
  ) : (
    <Note icon={<CircleCheck aria-hidden="true" size={16} className="text-ok-mark" />}>{text}</Note>
  );
}

/** How it ended; empty before that. */
export function fileWords(state: FileState, now: number): string {
  switch (state.stage) {
    case 'saved':
      return i18n.t('sync.file.saved', { name: state.name, size: formatBytes(state.bytes) });
    case 'taken':
      return takenWords(state.taken, now);
    case 'not-saved':
      return `${i18n.t('sync.file.notSaved')} ${problemText(state.problem, 'file')}`;
    case 'not-taken':
      return `${i18n.t('sync.file.notTaken')} ${problemText(state.problem, 'file')}`;
    default:
      return '';
  }
}

function takenWords({ device, writtenAt, eventCount, leftOut, hasMore }: FileTaken, now: number): string {
  const when = formatDayAndTime(writtenAt, now);
  return [
    device.trim() === ''
      ? i18n.t('sync.file.takenNow')
      : i18n.t('sync.file.taken', { device: deviceName(device), when }),
    leftOut.length > 0 ? i18n.t('sync.file.leftOut', { parts: listed(leftOut.map(partName)) }) : '',
    hasMore ? i18n.t('sync.file.hasMore') : '',
    eventCount > 0 ? i18n.t('sync.file.takenEvents', eventCount, { count: eventCount }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
