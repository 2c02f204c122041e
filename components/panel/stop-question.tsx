/** Asks before a reply goes in that a rule speaks against. It never forbids: Enter or Esc leaves, the other button inserts. */
import { OctagonAlert } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { i18n } from '#i18n';
import { excerptOf } from '../policy/excerpt';
import { remarksOf } from '../policy/remarks';
import { Button } from '../ui/button';
import type { Stopped } from './use-giving';

const mostTold = 3;

export function StopQuestion({ stopped }: { readonly stopped: Stopped }) {
  const { suggestion, findings, insertAnyway, leave } = stopped;
  const remarks = remarksOf(findings).slice(0, mostTold);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) leave();
      }}
      className="fixed inset-0 z-20 flex items-center justify-center bg-[rgb(20_18_40/0.45)] p-4"
    >
      <Modal className="max-h-full w-full max-w-md overflow-auto rounded-box border border-line-strong bg-surface shadow-float">
        <Dialog role="alertdialog" className="flex flex-col gap-3 p-4 text-sm outline-none">
          <Heading slot="title" className="flex gap-2 text-base font-semibold [overflow-wrap:anywhere]">
            <OctagonAlert aria-hidden="true" size={18} className="mt-0.5 shrink-0 text-late" />
            {i18n.t('policy.ask.title', { title: remarks[0]?.title ?? '' })}
          </Heading>
          {remarks.map(({ rule, title, explanation, places }, index) => (
            <div key={`${rule} ${explanation}`} className="flex flex-col gap-0.5 [overflow-wrap:anywhere]">
              {index > 0 && <p className="font-semibold">{title}</p>}
              <p>{explanation}</p>
              {places.slice(0, mostTold).map((place) => {
                const excerpt = excerptOf(suggestion.rendered.text, place);
                return (
                  excerpt && (
                    <p key={place.start} className="text-ink-2">
                      {i18n.t('policy.ask.words', { words: excerpt.quote })}
                    </p>
                  )
                );
              })}
            </div>
          ))}
          <div className="flex flex-wrap justify-end gap-2 pt-1">
            <Button autoFocus look="primary" onPress={leave}>
              {i18n.t('policy.ask.leave')}
            </Button>
            <Button onPress={insertAnyway}>{i18n.t('policy.ask.insert')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
