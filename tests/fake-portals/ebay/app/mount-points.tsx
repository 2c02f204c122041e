/** Places where parts of the page may live: extra boxes, open shadow roots, same-origin frames. */
import { type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { assetPaths } from '../documents';
import { usePage } from './page-context';

interface InsideProps {
  readonly children: ReactNode;
}

/** As many boxes around the children as the variant asks for. */
export function Wrapped({ children }: InsideProps) {
  return <Box depth={usePage().config.variant.wrappers}>{children}</Box>;
}

function Box({ depth, children }: InsideProps & { readonly depth: number }) {
  const { css } = usePage();
  if (depth === 0) return children;
  return (
    <div className={css('wrap')}>
      <Box depth={depth - 1}>{children}</Box>
    </div>
  );
}

/** An open shadow root around the children, where `isOn`. */
export function InShadow({ isOn, children }: InsideProps & { readonly isOn: boolean }) {
  const { css } = usePage();
  const [root, setRoot] = useState<ShadowRoot>();
  const attach = useCallback((host: HTMLElement | null) => {
    if (host) setRoot(host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
  }, []);
  if (!isOn) return children;
  return (
    <div className={css('host')} ref={attach}>
      {root &&
        createPortal(
          <>
            <link rel="stylesheet" href={assetPaths.style} />
            {children}
          </>,
          root,
        )}
    </div>
  );
}

/** A frame of the same origin around the children, where `isOn`. */
export function InFrame({ isOn, children }: InsideProps & { readonly isOn: boolean }) {
  const { css, labels } = usePage();
  const [body, setBody] = useState<HTMLElement>();
  if (!isOn) return children;
  return (
    <iframe
      className={css('frame')}
      title={labels.messages}
      src="/cnt/frame"
      onLoad={(event) => setBody(event.currentTarget.contentDocument?.body)}
    >
      {body && createPortal(<div className={css('frame-body')}>{children}</div>, body)}
    </iframe>
  );
}
