/** A question over the page that has to be answered first; Esc and a press beside it are the way out. */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface AlertDialogProps {
  readonly title: ReactNode;
  /** Something is being done: there is no way out for now. */
  readonly isBusy?: boolean;
  readonly onClose: () => void;
  /** Buttons that answer, the one that changes nothing first. */
  readonly answers: ReactNode;
  readonly children: ReactNode;
}

export function AlertDialog({ title, isBusy = false, onClose, answers, children }: AlertDialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={!isBusy}
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="fixed inset-0 z-20 flex items-center justify-center bg-[rgb(20_18_40/0.45)] p-4"
    >
      <Modal className="max-h-full w-full max-w-md overflow-auto rounded-box border border-line-strong bg-surface shadow-float">
        <Dialog role="alertdialog" className="flex flex-col gap-3 p-5 text-sm outline-none">
          <Heading slot="title" className="flex gap-2 text-base font-semibold [overflow-wrap:anywhere]">
            {title}
          </Heading>
          {children}
          <div className="flex flex-wrap justify-end gap-2 pt-1">{answers}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
