/** The imitated Seller Central: one script for all its pages. */
import { createRoot } from 'react-dom/client';
import { ContactPage } from './contact-page';
import { showHandle } from './handle';
import { InboxPage } from './inbox-page';
import { OrderPage } from './order-page';
import { OrdersPage } from './orders-page';
import { PortalProvider } from './portal-context';
import { ReturnsPage } from './returns-page';

function Page() {
  const { pathname, searchParams } = new URL(location.href);
  const order = /^\/orders-v3\/order\/([\w-]+)/.exec(pathname)?.[1];
  if (order) return <OrderPage orderId={order} />;
  if (pathname.startsWith('/orders-v3')) return <OrdersPage />;
  if (pathname.startsWith('/returns') || pathname.startsWith('/gp/returns')) return <ReturnsPage />;
  if (pathname.startsWith('/messaging/contact')) {
    const wanted = [...searchParams].find(([name]) => name.toLowerCase() === 'orderid');
    return <ContactPage orderId={wanted?.[1] ?? ''} />;
  }
  showHandle();
  return <InboxPage />;
}

const root = document.querySelector('#root, main, body > div');
if (root) {
  createRoot(root).render(
    <PortalProvider>
      <Page />
    </PortalProvider>,
  );
}
