/** eBay's global header: the account, a few links, a search box. The word stands in plain type: nobody's artwork. */
import { fill } from '../ebay-labels';
import { usePage } from './page-context';

export function Header() {
  const { labels, css } = usePage();
  return (
    <header id="gh" className={css('header')}>
      <span className={css('brand')}>eBay</span>
      <Account />
      <a className={css('header-link')} href="/deals">
        {labels.deals}
      </a>
      <a className={css('header-link')} href="/help/home">
        {labels.help}
      </a>
      <input className={css('search')} type="search" placeholder={labels.search} aria-label={labels.search} />
      <a className={css('header-link')} href="/sh/ord">
        {labels.sellerHub}
      </a>
    </header>
  );
}

function Account() {
  const { config, labels, css, idFor } = usePage();
  const { seller } = config;
  const greeting = fill(labels.hello, { name: seller });
  switch (config.knobs.accountShown) {
    case 'link':
      return (
        <span className="gh-identity">
          <a className={css('header-link')} href={`/usr/${seller}`}>
            {greeting}
          </a>
        </span>
      );
    case 'greeting':
      return (
        <button type="button" className={css('header-link')} id={idFor('gh-ug', 'account-menu')}>
          {greeting}
        </button>
      );
    case 'menu':
      return (
        <div id={idFor('gh-eb-u', 'account-box')} className={css('header-link')}>
          <a href={`/usr/${seller}`}>{seller}</a>
        </div>
      );
    case 'source':
    case 'none':
      return null;
  }
}
