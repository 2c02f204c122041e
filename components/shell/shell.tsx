/** What stands around every page behind the extension's options: the list of pages, and the one that was asked for. */
import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { useIgnoredDrops } from '../ui/use-file-drop';
import { type Badges, Nav } from './nav';
import { type PageName, pageEntries, pageNames } from './pages';
import { usePage } from './use-page';

interface ShellProps {
  /** Only these are offered. Each shows its own `main` with one `h1`. */
  readonly pages: Readonly<Partial<Record<PageName, () => ReactNode>>> & { readonly settings: () => ReactNode };
  readonly badges?: Badges;
  /** Above each page; given its name, because not every word belongs on every page. */
  readonly notice?: ((page: PageName) => ReactNode) | undefined;
}

const noBadges: Badges = {};

export function Shell({ pages, badges = noBadges, notice }: ShellProps) {
  const offered = pageNames.filter((name) => pages[name]);
  const page = usePage(offered, 'settings');
  const place = useArrival(page);
  useIgnoredDrops();
  return (
    <div className="@container">
      <div className="grid min-h-dvh grid-rows-[auto_1fr] @3xl:grid-cols-[11rem_minmax(0,1fr)] @3xl:grid-rows-1">
        <Nav offered={offered} current={page} badges={badges} />
        <div ref={place} className="min-w-0">
          {notice?.(page)}
          {pages[page]?.()}
        </div>
      </div>
    </div>
  );
}

/** A page that has come takes the focus to its title, as a new document would begin at its top. */
function useArrival(page: PageName) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    document.title = i18n.t('shell.titled', { page: i18n.t(pageEntries[page].title) });
    if (shown.current === page) return;
    shown.current = page;
    window.scrollTo(0, 0);
    place.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [page]);
  return place;
}
