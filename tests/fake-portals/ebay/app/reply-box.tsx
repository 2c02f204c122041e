/** The reply box, held by React's state: what no `input` event has told, Send does not know. */
import { useEffect, useRef } from 'react';
import { usePage } from './page-context';
import { usePortal, usePortalState } from './use-portal';

export function ReplyBox() {
  const { config, css, labels, idFor } = usePage();
  const portal = usePortal();
  const { boxOwner, boxBuild, drafts } = usePortalState();
  useRemounting();
  if (boxOwner === undefined) return null;
  const draft = drafts[boxOwner] ?? '';
  const key = config.knobs.boxIdentity === 'keyed' ? `${boxOwner}-${boxBuild}` : `box-${boxBuild}`;
  const props = { draft, onDraft: (text: string) => portal.setDraft(boxOwner, text) };
  return (
    <div className={css('reply')}>
      <div className={css('reply-field')}>
        {config.variant.box === 'contenteditable' ? (
          <EditableBox key={key} {...props} />
        ) : (
          <TextBox key={key} {...props} />
        )}
      </div>
      <div className={css('reply-controls')}>
        <button type="button" className={css('button', 'button-secondary')}>
          {labels.addPhotos}
        </button>
        <button
          type="button"
          id={idFor('imageupload__send--button', 'reply-send')}
          className={css('button', 'button-primary')}
          disabled={draft === ''}
          onClick={() => portal.send()}
        >
          {labels.send}
        </button>
      </div>
    </div>
  );
}

interface BoxProps {
  readonly draft: string;
  readonly onDraft: (text: string) => void;
}

/** A plain text box, or the same as eBay's component library builds it. */
function TextBox({ draft, onDraft }: BoxProps) {
  const { config, css, labels, idFor } = usePage();
  const box = (
    <textarea
      id={idFor('imageupload__sendmessage--textbox', 'reply-text')}
      className={css('textbox-control')}
      placeholder={labels.writeMessage}
      aria-label={labels.writeMessage}
      rows={3}
      maxLength={config.variant.maxLength}
      value={draft}
      onChange={(event) => onDraft(event.currentTarget.value)}
    />
  );
  return config.variant.box === 'component' ? <span className={css('textbox')}>{box}</span> : box;
}

/** An editable element: the page keeps its text, React only hears of it. */
function EditableBox({ draft, onDraft }: BoxProps) {
  const { css, labels } = usePage();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = box.current;
    // biome-ignore lint/performance/useDomNodeTextContent: an editable element needs real line breaks
    if (element && linesOf(element) !== draft) element.innerText = draft;
  }, [draft]);

  const semantics = { role: 'textbox', tabIndex: 0, 'aria-multiline': true, 'aria-label': labels.writeMessage };
  return (
    <div
      ref={box}
      className={css('textbox-control', 'textbox-editable')}
      {...semantics}
      contentEditable
      suppressContentEditableWarning
      onInput={(event) => onDraft(linesOf(event.currentTarget))}
    />
  );
}

function linesOf(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent knows no line breaks
  return element.innerText;
}

/** Builds the box anew once, or again and again, as the variant says. */
function useRemounting(): void {
  const { remountsBox } = usePage().config.variant;
  const portal = usePortal();
  useEffect(() => {
    if (remountsBox === 'never') return;
    if (remountsBox === 'after-load') {
      const timer = setTimeout(() => portal.remountBox(), 600);
      return () => clearTimeout(timer);
    }
    const timer = setInterval(() => portal.remountBox(), 1000);
    return () => clearInterval(timer);
  }, [remountsBox, portal]);
}
