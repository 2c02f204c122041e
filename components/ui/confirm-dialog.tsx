/** Asks before something goes for good. The focus begins on the way out and returns to where it was. */
import { useState } from 'react';
import { AlertDialog } from './alert-dialog';
import { Button } from './button';

interface ConfirmDialogProps {
  readonly words: {
    readonly title: string;
    /** One paragraph each. */
    readonly texts: readonly string[];
    readonly confirm: string;
    readonly cancel: string;
    readonly failed: string;
  };
  /** Does it as a whole, or throws and has done nothing; then the same can be tried again. */
  readonly confirm: () => Promise<void>;
  /** The dialog has gone with it. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog({ words, confirm, onDone, onClose }: ConfirmDialogProps) {
  const [state, setState] = useState<'asking' | 'doing' | 'failed'>('asking');
  const isDoing = state === 'doing';

  async function doIt(): Promise<void> {
    if (isDoing) return;
    setState('doing');
    try {
      await confirm();
    } catch {
      setState('failed');
      return;
    }
    onClose();
    onDone();
  }
  return (
    <AlertDialog
      title={words.title}
      isBusy={isDoing}
      onClose={onClose}
      answers={
        <>
          <Button autoFocus look="quiet" isDisabled={isDoing} onPress={onClose}>
            {words.cancel}
          </Button>
          <Button look="primary" isPending={isDoing} onPress={() => void doIt()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      {words.texts.map((text) => (
        <p key={text} className="[overflow-wrap:anywhere]">
          {text}
        </p>
      ))}
      <p role="alert" className="text-late empty:hidden">
        {state === 'failed' && words.failed}
      </p>
    </AlertDialog>
  );
}
