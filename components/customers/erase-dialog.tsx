/** Says what goes for ever and lets the seller choose. The focus begins on the way out and returns to where it was. */
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { i18n } from '#i18n';
import { Button } from '../ui/button';

interface EraseDialogProps {
  readonly title: string;
  /** One paragraph each. */
  readonly texts: readonly string[];
  readonly action: string;
  readonly erase: () => Promise<void>;
  /** The dialog has gone with it. */
  readonly onErased: () => void;
  readonly onClose: () => void;
}

export function EraseDialog({ title, texts, action, erase, onErased, onClose }: EraseDialogProps) {
  const [state, setState] = useState<'asking' | 'erasing' | 'failed'>('asking');
  const isErasing = state === 'erasing';

  async function confirm(): Promise<void> {
    if (isErasing) return;
    setState('erasing');
    try {
      await erase();
    } catch {
      // What is erased is erased as a whole or not at all, so that the same can be tried again.
      setState('failed');
      return;
    }
    onClose();
    onErased();
  }
  return (
    <ModalOverlay
      isOpen
      isDismissable={!isErasing}
      isKeyboardDismissDisabled={isErasing}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="fixed inset-0 z-20 flex items-center justify-center bg-[rgb(20_18_40/0.45)] p-4"
    >
      <Modal className="max-h-full w-full max-w-md overflow-auto rounded-box border border-line-strong bg-surface shadow-float">
        <Dialog role="alertdialog" className="flex flex-col gap-3 p-5 text-sm outline-none">
          <Heading slot="title" className="text-base font-semibold [overflow-wrap:anywhere]">
            {title}
          </Heading>
          {texts.map((text) => (
            <p key={text} className="[overflow-wrap:anywhere]">
              {text}
            </p>
          ))}
          <p role="alert" className="text-late empty:hidden">
            {state === 'failed' && i18n.t('customers.erase.failed')}
          </p>
          <div className="flex flex-wrap justify-end gap-2 pt-1">
            <Button autoFocus look="quiet" isDisabled={isErasing} onPress={onClose}>
              {i18n.t('customers.erase.cancel')}
            </Button>
            <Button look="primary" isPending={isErasing} onPress={() => void confirm()}>
              {action}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
