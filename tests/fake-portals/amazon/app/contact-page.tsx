/** The page on which a seller writes first: reasons, then a box, then a dialog before anything is sent. */
import { useEffect, useRef, useState } from 'react';
import { Footer, Header } from './header';
import { useLoaded } from './loaded';
import { oneOrderSchema } from './orders-json';
import { Wrapped } from './places';
import { cls, knownId, theConfig } from './portal-context';

const { words, variant } = theConfig;
const isKnown = variant.classNames === 'known';

const reasons = [
  ['CONFIRM_ORDER', 'Confirm order details'],
  ['CONFIRM_SHIPPING', 'Confirm shipping details'],
  ['OTHER', 'Other'],
] as const;

function Reasons({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <kat-box onChange={onChoose}>
      {reasons.map(([value, label]) => (
        <div key={value}>
          <kat-radiobutton name="contact-reason" value={value} label={label} />
        </div>
      ))}
    </kat-box>
  );
}

function Form({ onReview }: { readonly onReview: () => void }) {
  const [text, setText] = useState('');
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = host.current;
    const listen = () => setText(element?.getAttribute('value') ?? '');
    element?.addEventListener('input', listen);
    return () => element?.removeEventListener('input', listen);
  }, []);
  return (
    <div>
      <kat-tooltip label="?">
        <kat-label text="Buyer's Language of Preference: English" />
      </kat-tooltip>
      <form>
        <div className={isKnown ? 'contact-buyer-text-area' : cls('contact-text')}>
          <kat-textarea ref={host} value={text} maxlength={variant.maxLength} placeholder={words.write} />
        </div>
        <div className={isKnown ? 'contact-buyer-file-input' : cls('contact-file')}>
          <input type="file" aria-label={words.attachments} />
        </div>
      </form>
      <kat-button
        className={isKnown ? 'ayb-contact-form-send-button' : cls('contact-send')}
        variant="primary"
        label={words.send}
        disabled={!text.trim()}
        onClick={onReview}
      />
    </div>
  );
}

function Review({ onSend }: { readonly onSend: () => void }) {
  return (
    <div role="dialog" aria-modal="true" aria-label="Review message" className={cls('dialog')}>
      <h1>Review message</h1>
      <kat-button variant="primary" label="Send" onClick={onSend} />
    </div>
  );
}

function Summary({ orderId }: { readonly orderId: string }) {
  const order = useLoaded(`/orders-api/order/${orderId}`, oneOrderSchema.parse)?.order;
  return (
    <>
      <div className={isKnown ? 'ayb-contact-buyer-header' : cls('contact-head')}>
        <h2>Send message to {order?.buyerName ?? ''}</h2>
      </div>
      <div>
        {words.orderId}: <a href={`/orders-v3/order/${orderId}`}>{orderId}</a>
        {order?.orderItems.map((item) => (
          <div key={item.OrderItemId}>
            {item.Title} · ASIN: {item.ASIN}
          </div>
        ))}
      </div>
    </>
  );
}

export function ContactPage({ orderId }: { readonly orderId: string }) {
  const [step, setStep] = useState<'reason' | 'write' | 'review' | 'sent'>('reason');
  const send = () => {
    void fetch('/messaging/api/contact/send', { method: 'POST', body: JSON.stringify({ orderId }) });
    setStep('sent');
  };
  return (
    <div className={cls('page')} {...knownId('ayb-app')}>
      <Header />
      <main className={cls('contact')} {...knownId('ayb-contact-buyer')}>
        <Summary orderId={orderId} />
        <Wrapped className="contact-wrap">
          <div>
            <Reasons onChoose={() => setStep('write')} />
          </div>
        </Wrapped>
        {(step === 'write' || step === 'review') && <Form onReview={() => setStep('review')} />}
        {step === 'review' && <Review onSend={send} />}
        {step === 'sent' && <kat-alert variant="success" header="Your message has been sent" />}
      </main>
      <Footer />
    </div>
  );
}
