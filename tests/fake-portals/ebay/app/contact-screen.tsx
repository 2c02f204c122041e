/** The form to write to a member outside of any conversation. */
import { useMemo } from 'react';
import { fill } from '../ebay-labels';
import type { ContactTarget } from '../page-config';
import { Header } from './header';
import { InShadow } from './mount-points';
import { usePage } from './page-context';
import type { PortalStore } from './portal-store';
import { ReplyBox } from './reply-box';
import { PortalProvider } from './use-portal';

interface ContactProps {
  readonly target: ContactTarget;
  readonly portal: PortalStore;
}

export function ContactScreen({ target, portal }: ContactProps) {
  const { config, css, labels } = usePage();
  const isInDialog = useMemo(() => window.parent !== window, []);
  return (
    <PortalProvider value={portal}>
      <div className={css('page')}>
        {!isInDialog && <Header />}
        <main className={css('contact')}>
          <h1>{fill(labels.contact, { name: target.userName })}</h1>
          <p>
            <a href={`/usr/${encodeURIComponent(target.userName)}`}>{target.userName}</a>
          </p>
          {target.itemTitle !== '' && (
            <p>
              <a href={`/itm/${target.itemId}`}>{target.itemTitle}</a>
            </p>
          )}
          <InShadow isOn={config.variant.shadow.box}>
            <ReplyBox />
          </InShadow>
        </main>
      </div>
    </PortalProvider>
  );
}
