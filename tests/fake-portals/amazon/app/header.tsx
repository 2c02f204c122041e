/** The bars above every page: account, navigation, search, help. No artwork of anybody's. */
import { cls, usePortal } from './portal-context';

export function Header() {
  const { config } = usePortal();
  return (
    <header className={cls('header')}>
      <div className={cls('header-bar')}>
        <button type="button" className={cls('header-menu')} aria-label="Menu">
          ☰
        </button>
        <span className={cls('header-brand')}>seller central</span>
        <button type="button" className={cls('account')}>
          <b>{config.shopName}</b> <span className={cls('account-country')}>{config.countryName}</span>
        </button>
        <input className={cls('header-search')} type="search" aria-label="Search" placeholder="Search" />
        <span className={cls('header-end')}>
          <span>New Seller Central</span>
          <a href="/messaging/inbox">✉</a>
          <span>{config.variant.language.slice(0, 2).toUpperCase()} ▾</span>
          <a href="/help">Help</a>
        </span>
      </div>
      <nav className={cls('favourites')}>
        <a href="/orders-v3">Manage Orders</a>
        <a href="/messaging/inbox">{config.words.inbox}</a>
        <a href="/feedback-manager/index.html">Feedback</a>
      </nav>
      {config.variant.hasDistractions && <Notice />}
    </header>
  );
}

/** Speaks of an order and of people that have nothing to do with the opened conversation. */
function Notice() {
  return (
    <div className={cls('notice')} role="status">
      Order <a href="/orders-v3/order/999-0000009-0000009">999-0000009-0000009</a> of Amazon customer Mallory needs a
      confirmation by 2 January 2030, 10:00 am (B0NOTTHIS1).
    </div>
  );
}

export function Footer() {
  const { config } = usePortal();
  return (
    <footer className={cls('footer')}>
      <a href="/help">Help</a>
      <a href="/policies">Program Policies</a>
      <select aria-label="Language" defaultValue={config.words.languageName}>
        <option>{config.words.languageName}</option>
      </select>
      <span className={cls('footer-end')}>An imitation for tests</span>
    </footer>
  );
}
