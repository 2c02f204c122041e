/** The reply area: box, quick replies, attachments and Send. What is typed lives in the portal's state, per case. */
import { useEffect, useRef, useState } from 'react';
import { EditableBox, KatBox, PlainBox } from './boxes';
import { ShadowPlace } from './places';
import { cls, theConfig, useInbox, usePortal } from './portal-context';

const { variant, words } = theConfig;
const boxes = { component: KatBox, textarea: PlainBox, contenteditable: EditableBox } as const;

/** Re-renders the box from scratch when the variant says so. */
function useRemounting(): void {
  const { inbox } = usePortal();
  useEffect(() => {
    if (variant.remountsBox === 'never') return;
    if (variant.remountsBox === 'after-load') {
      const timer = setTimeout(() => inbox.remountBox(), 300);
      return () => clearTimeout(timer);
    }
    const timer = setInterval(() => inbox.remountBox(), 1000);
    return () => clearInterval(timer);
  }, [inbox]);
}

function QuickReplies() {
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={cls('quick')}>
      <kat-button label={`${words.quick} ▾`} onClick={() => setOpen(!isOpen)} />
      {isOpen && <span className={cls('quick-menu')}>{words.nothing}</span>}
    </span>
  );
}

function Attachments() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <kat-button variant="link" label={words.attachments} onClick={() => input.current?.click()} />
      <input ref={input} className={cls('unseen')} type="file" multiple tabIndex={-1} aria-label={words.attachments} />
    </>
  );
}

export function ReplyArea({ isBuyerActive }: { readonly isBuyerActive: boolean }) {
  const { inbox } = usePortal();
  const { openedId = '', drafts, boxVersion } = useInbox();
  useRemounting();
  if (!isBuyerActive) {
    return (
      <div className={cls('reply-area')}>
        <kat-alert variant="warning" description={words.buyerLeft} />
      </div>
    );
  }
  const draft = drafts[openedId] ?? '';
  const Box = boxes[variant.box];
  return (
    <div className={cls('reply-area')}>
      <ShadowPlace when={variant.shadow.box} className="box-place">
        <Box key={`${openedId}/${boxVersion}`} text={draft} onWrite={(text) => inbox.write(text)} />
      </ShadowPlace>
      <div className={cls('reply-controls')}>
        <QuickReplies />
        <Attachments />
        <span className={cls('reply-send')}>
          <kat-button variant="primary" label={words.send} disabled={!draft.trim()} onClick={() => void inbox.send()} />
        </span>
      </div>
    </div>
  );
}
