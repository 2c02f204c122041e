/** The list of pages: at the left, or above the page where the window is narrow. */
import { i18n } from '#i18n';
import { Mark } from '../ui/mark';
import { type PageName, pageEntries } from './pages';

interface NavProps {
  readonly offered: readonly PageName[];
  readonly current: PageName;
  readonly badges: Badges;
}

/** A few letters at the end of a page's line: a count, or how far something is. */
export type Badges = Readonly<Partial<Record<PageName, string | undefined>>>;

export function Nav({ offered, current, badges }: NavProps) {
  return (
    <header className="border-b border-line bg-canvas @3xl:border-r @3xl:border-b-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 @3xl:sticky @3xl:top-0 @3xl:flex-col @3xl:items-stretch @3xl:px-2 @3xl:py-4">
        <span className="flex items-center gap-2.5 text-base font-semibold @3xl:px-2 @3xl:pb-3">
          <Mark />
          {i18n.t('bar.name')}
        </span>
        <nav aria-label={i18n.t('shell.pages')} className="min-w-0">
          <ul className="flex flex-wrap gap-1 @3xl:flex-col">
            {offered.map((name) => (
              <li key={name}>
                <NavLink name={name} isCurrent={name === current} badge={badges[name]} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

interface NavLinkProps {
  readonly name: PageName;
  readonly isCurrent: boolean;
  readonly badge: string | undefined;
}

function NavLink({ name, isCurrent, badge }: NavLinkProps) {
  const entry = pageEntries[name];
  const { Icon } = entry;
  const look = isCurrent ? 'bg-sunken font-semibold text-ink forced-colors:outline' : 'text-ink-2 hover:bg-sunken';
  return (
    <a
      href={`#${name}`}
      aria-current={isCurrent ? 'page' : undefined}
      className={`flex min-h-8 items-center gap-2.5 rounded-control px-2 py-1 text-sm ${look}`}
    >
      <Icon aria-hidden="true" size={16} className="shrink-0" />
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {i18n.t('nav' in entry ? entry.nav : entry.title)}
      </span>
      {badge && <span className="text-xs font-normal text-ink-2 tabular-nums">{badge}</span>}
    </a>
  );
}
