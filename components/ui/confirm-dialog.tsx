/** Asks before something goes for good. The focus begins on the way out and returns to where it was. */
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
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
    <ModalOverlay
      isOpen
      isDismissable={!isDoing}
      isKeyboardDismissDisabled={isDoing}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="fixed inset-0 z-20 flex items-center justify-center bg-[rgb(20_18_40/0.45)] p-4"
    >
      <Modal className="max-h-full w-full max-w-md overflow-auto rounded-box border border-line-strong bg-surface shadow-float">
        <Dialog role="alertdialog" className="flex flex-col gap-3 p-5 text-sm outline-none">
          <Heading slot="title" className="text-base font-semibold [overflow-wrap:anywhere]">
            {words.title}
          </Heading>
          {words.texts.map((text) => (
            <p key={text} className="[overflow-wrap:anywhere]">
              {text}
            </p>
          ))}
          <p role="alert" className="text-late empty:hidden">
            {state === 'failed' && words.failed}
          </p>
          <div className="flex flex-wrap justify-end gap-2 pt-1">
            <Button autoFocus look="quiet" isDisabled={isDoing} onPress={onClose}>
              {words.cancel}
            </Button>
            <Button look="primary" isPending={isDoing} onPress={() => void doIt()}>
              {words.confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
