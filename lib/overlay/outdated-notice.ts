/**
 * Says in the page that Replydock was updated or switched off: from then on nothing of it works here, and only a
 * reload helps. The browser tells nobody, so it is asked every few seconds.
 */
import { i18n } from '#i18n';
import { ownAttribute, setStyles } from '@/lib/dom/own-nodes';

const askEveryMs = 3_000;
/** Time for the old panel to go, and for a younger script to put in its own. */
const takeOverMs = 300;

export interface OutdatedNoticeContext {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Asking ends everything that hangs on `signal` once the answer is no. */
  readonly isValid: () => boolean;
}

export function showNoticeWhenOutdated({ document, signal, isValid }: OutdatedNoticeContext): void {
  // Afterwards the browser gives no words any more.
  const words = { text: i18n.t('outdated.text'), reload: i18n.t('outdated.reload'), close: i18n.t('outdated.close') };
  const timer = setInterval(() => isValid(), askEveryMs);
  const end = (): void => {
    clearInterval(timer);
    setTimeout(() => {
      // A younger script of ours may have taken this one's place: then all is well.
      if (!document.querySelector(`[${ownAttribute}="panel"]`))
        document.documentElement.append(drawNotice(document, words));
    }, takeOverMs);
  };
  signal.addEventListener('abort', end, { once: true });
}

interface NoticeWords {
  readonly text: string;
  readonly reload: string;
  readonly close: string;
}

/** A small card at the lower right; what is typed on the page stays until the seller reloads. */
function drawNotice(document: Document, words: NoticeWords): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute(ownAttribute, 'notice');
  host.setAttribute('role', 'status');
  setStyles(host, { all: 'initial', position: 'fixed', right: '16px', bottom: '16px', 'z-index': '2147483647' });
  const card = document.createElement('div');
  setStyles(card, {
    font: '13px/18px system-ui, sans-serif',
    color: '#1B1A23',
    background: '#FFFFFF',
    border: '1px solid #CFCFD8',
    'border-radius': '8px',
    'box-shadow': '0 8px 24px -4px rgb(20 18 40 / 0.18)',
    padding: '12px',
    'max-width': '280px',
  });
  const text = document.createElement('p');
  text.textContent = words.text;
  setStyles(text, { margin: '0 0 8px' });
  const reload = drawButton(document, words.reload, () => document.location.reload());
  const close = drawButton(document, words.close, () => host.remove());
  card.append(text, reload, close);
  host.attachShadow({ mode: 'closed' }).append(card);
  return host;
}

function drawButton(document: Document, label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  setStyles(button, {
    font: 'inherit',
    color: 'inherit',
    background: 'transparent',
    border: '1px solid #CFCFD8',
    'border-radius': '6px',
    padding: '4px 10px',
    'margin-right': '8px',
    'min-height': '28px',
    cursor: 'pointer',
  });
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onClick();
  });
  return button;
}
