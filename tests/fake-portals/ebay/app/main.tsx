/** Starts the page that the document's config names. */
import { createRoot } from 'react-dom/client';
import type { PageConfig } from '../page-config';
import { ContactScreen } from './contact-screen';
import { MessagesScreen } from './messages-screen';
import { OrderScreen } from './order-screen';
import { OrdersScreen } from './orders-screen';
import { makePageContext, PageProvider } from './page-context';
import { createPortalStore } from './portal-store';
import { PortalProvider } from './use-portal';

function start(): void {
  const place = document.querySelector('#app');
  const config: PageConfig = JSON.parse(document.querySelector('#page-config')?.textContent ?? '{}');
  if (!place) throw new Error('No place for the app');
  createRoot(place).render(<PageProvider value={makePageContext(config)}>{screenOf(config)}</PageProvider>);
}

function screenOf(config: PageConfig) {
  const { screen } = config;
  switch (screen.kind) {
    case 'orders':
      return <OrdersScreen />;
    case 'order':
      return <OrderScreen orderId={screen.orderId} />;
    case 'contact': {
      const portal = createPortalStore(config);
      portal.writeTo(`contact:${screen.target.userName}:${screen.target.itemId}`);
      window.__portal = portal;
      return <ContactScreen target={screen.target} portal={portal} />;
    }
    case 'messages': {
      const portal = createPortalStore(config);
      window.__portal = portal;
      void portal.start(screen.opened);
      return (
        <PortalProvider value={portal}>
          <MessagesScreen />
        </PortalProvider>
      );
    }
  }
}

start();
