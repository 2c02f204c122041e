/**
 * A calm word where the browser does not let Replydock look at the portals, with one button that asks for it. It goes as
 * soon as it is granted, wherever that was done, and leaves the open tabs to be reloaded.
 */
import { CircleCheck, EyeOff } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { OutdatedTabs, type TabAccess, useOutdatedTabs } from '../settings/outdated-tabs';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { gapLines, gapTitle } from './gap-words';
import type { HostAccessState } from './use-host-access';

const frames = {
  popup: 'shrink-0 max-h-3/5 overflow-y-auto border-b border-line p-3',
  page: 'max-w-4xl px-4 pt-6 @lg:px-8',
  welcome: 'px-4 pt-4',
} as const;

interface HostAccessNoteProps {
  readonly state: HostAccessState;
  readonly place: keyof typeof frames;
  /** Absent where open tabs are listed elsewhere on the page. */
  readonly tabs?: TabAccess | undefined;
  /** Also what the seller has said not to need. */
  readonly showsLeftOut?: boolean;
}

export function HostAccessNote({ state, place, tabs, showsLeftOut = false }: HostAccessNoteProps) {
  const { gaps, hasCome, isLeftOut } = state;
  const isMissing = gaps !== undefined && gaps.length > 0 && (showsLeftOut || !isLeftOut);
  if (!isMissing && !hasCome) return null;
  return (
    <div className={frames[place]}>
      {isMissing ? (
        <Missing state={state} gaps={gaps} mayLeaveOut={!isLeftOut} />
      ) : (
        <Come>{tabs && <TabsToReload tabs={tabs} />}</Come>
      )}
    </div>
  );
}

interface MissingProps {
  readonly state: HostAccessState;
  readonly gaps: NonNullable<HostAccessState['gaps']>;
  readonly mayLeaveOut: boolean;
}

const outcomeKeys = { refused: 'access.refused', failed: 'access.failed' } as const;
const whereKeys = { firefox: 'access.whereFirefox', chromium: 'access.whereChromium' } as const;

function Missing({ state, gaps, mayLeaveOut }: MissingProps) {
  const titleId = useId();
  const { outcome, browserKind, ask, leaveOut } = state;
  return (
    <section aria-labelledby={titleId}>
      <Note tone="soon" icon={<EyeOff aria-hidden="true" size={16} />}>
        <div className="flex flex-col gap-1.5">
          <h2 id={titleId} className="font-semibold">
            {gapTitle(gaps)}
          </h2>
          {gapLines(gaps).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="text-ink-2">{i18n.t('access.text')}</p>
          <div className="flex flex-wrap gap-2 pt-0.5">
            <Button onPress={ask}>{i18n.t('access.allow')}</Button>
            {mayLeaveOut && (
              <Button look="quiet" onPress={leaveOut}>
                {i18n.t('access.leaveOut')}
              </Button>
            )}
          </div>
          <p role="status" className="empty:hidden">
            {outcome && `${i18n.t(outcomeKeys[outcome])} ${i18n.t(whereKeys[browserKind])}`}
          </p>
        </div>
      </Note>
    </section>
  );
}

/** Takes the focus where the button that had it is gone. */
function Come({ children }: { readonly children: React.ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  return (
    <div
      ref={place}
      tabIndex={-1}
      className="flex flex-col gap-2 rounded-card border border-ok-line bg-ok-tint px-3 py-2 text-sm outline-none"
    >
      <p role="status" className="flex gap-2">
        <CircleCheck aria-hidden="true" size={16} className="mt-px shrink-0 text-ok" />
        <span>{i18n.t('access.come')}</span>
      </p>
      {children}
    </div>
  );
}

function TabsToReload({ tabs }: { readonly tabs: TabAccess }) {
  const outdated = useOutdatedTabs(tabs);
  if (!outdated || outdated.length === 0) return null;
  return <OutdatedTabs tabs={outdated} reloadTab={tabs.reloadTab} text={i18n.t('access.tabsText')} />;
}
