/** Where a part of the page lives: in extra boxes, in an open shadow root, in a frame, or simply in the page. */
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { cls, theConfig } from './portal-context';

const styleSheet = '/messaging/v2/main.css';

/** The variant's extra boxes round a part. */
export function Wrapped({
  children,
  className = 'wrap',
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  let wrapped = children;
  for (let level = 0; level < theConfig.variant.wrappers; level += 1) {
    wrapped = <div className={cls(level === 0 ? className : `${className}-${level}`)}>{wrapped}</div>;
  }
  return wrapped;
}

interface PlaceProps {
  readonly when: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/** Children in an open shadow root if wanted, else as they are. */
export function ShadowPlace({ when, className, children }: PlaceProps) {
  const [root, setRoot] = useState<ShadowRoot>();
  if (!when) return children;
  const attach = (host: HTMLDivElement | null) => {
    if (host && !root) setRoot(host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
  };
  const content = (
    <>
      <link rel="stylesheet" href={styleSheet} />
      {children}
    </>
  );
  return (
    <div className={cls(className)} ref={attach}>
      {root && createPortal(content, root)}
    </div>
  );
}

/** Children in a frame of the same origin if wanted, else as they are. */
export function FramePlace({ when, className, children }: PlaceProps) {
  const [frameBody, setBody] = useState<HTMLElement>();
  if (!when) return children;
  return (
    <>
      <iframe
        className={cls(className)}
        title={theConfig.words.inbox}
        src="/messaging/v2/frame"
        onLoad={(event) => {
          const body = event.currentTarget.contentDocument?.body;
          if (body) body.className = cls('framed');
          setBody(body);
        }}
      />
      {frameBody && createPortal(children, frameBody)}
    </>
  );
}
