/** The frame of the panel: bar on top, what it shows below, outcome and report at the foot; or the rail, when folded. */
import { useMemo, useState } from 'react';
import type { Reading } from '@/lib/domain/conversation/reading';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { PanelState } from '@/lib/protocol/panel-connection';
import type { PanelView } from '@/lib/protocol/panel-view';
import { useMediaQuery } from '../ui/use-media-query';
import { siteName } from '../words/names';
import { AlsoOpen } from './also-open';
import { Bar } from './bar';
import { ChangeOffer } from './change-offer';
import { ConversationPanel } from './conversation-panel';
import { FoldedPanel } from './folded-panel';
import { NothingOpen, NoticesAbove } from './notices';
import { OutcomeStrip } from './outcome-strip';
import { PageReport } from './page-report';
import { stageOf } from './panel-stage';
import { PanelWelcome } from './panel-welcome';
import { ResizeHandle } from './resize-handle';
import { Curtain, Skeleton } from './skeleton';
import { useAnswers } from './use-answers';
import { useEditWatch } from './use-edit-watch';
import { useLayout } from './use-layout';
import { useOfferedChange } from './use-offered-change';
import { conversationOf, useReply } from './use-reply';
import { viewToDraw } from './view-to-draw';

/** Narrower than any open panel: the frame stands folded in the page. */
const foldedQuery = '(max-width: 119px)';

export function PanelFrame({ state }: { readonly state: PanelState }) {
  const { templates, connection } = state;
  const { view, isComing } = useMemo(() => viewToDraw(state), [state]);
  const reading = view?.reading;
  const settings = view?.settings ?? defaultSettings;
  const rules = useMemo(() => toDeadlineRules(settings), [settings]);
  const isFolded = useMediaQuery(foldedQuery);
  const { widthPx, resize, toggle } = useLayout(settings.panelWidthPx, isFolded);
  const reply = useEditWatch(useReply(conversationOf(reading)), { draft: state.draft, view });
  const change = useOfferedChange({ outcome: reply.outcome, conversation: conversationOf(reading), templates });
  const answers = useAnswers(reading);
  const [isWelcomeOpen, setWelcomeOpen] = useState(false);
  const stage = stageOf(view);
  const strip = <OutcomeStrip outcome={reply.outcome} isFresh={reply.isFresh} onDismiss={reply.dismiss} />;

  if (isFolded) {
    return (
      <FoldedPanel view={isComing ? undefined : view} rules={rules} onUnfold={toggle}>
        {strip}
      </FoldedPanel>
    );
  }
  const isWelcome = view !== undefined && (isWelcomeOpen || stage.kind === 'welcome');
  const notices = (
    <NoticesAbove isOutdated={connection === 'outdated'} storeProblem={isWelcome ? undefined : view?.storeProblem} />
  );
  return (
    <div className="relative flex h-dvh flex-col bg-surface">
      <Bar
        handle={<ResizeHandle widthPx={widthPx} onResize={resize} />}
        place={reading && siteName(placeOf(reading))}
        account={accountOf(view)}
        queue={view?.queue}
        shortcut={view?.shortcuts.togglePanel}
        onFold={toggle}
        onWelcome={() => setWelcomeOpen(true)}
      />
      {reading && !isWelcome && (
        <AlsoOpen key={`other ${conversationOf(reading)}`} told={view?.alsoOpen} isComing={isComing} />
      )}
      {view && !isWelcome && (stage.kind === 'conversation' || stage.kind === 'trouble') ? (
        <Curtain isClosed={isComing}>
          <ConversationPanel
            // A buyer is never seen half mixed with another: nothing is carried over.
            key={conversationOf(stage.reading)}
            view={view}
            stage={stage}
            templates={templates}
            slash={state.slash}
            draft={state.draft}
            rules={rules}
            reply={reply}
            answers={answers}
            isOutdated={connection === 'outdated'}
            isComing={isComing}
            notices={notices}
            onToggle={toggle}
            onWelcome={() => setWelcomeOpen(true)}
          />
        </Curtain>
      ) : (
        <main className="flex min-h-0 flex-1 flex-col overflow-y-auto">
          {notices}
          {stage.kind === 'waiting' && !isWelcome && <Skeleton />}
          {stage.kind === 'nothing-open' && !isWelcome && <NothingOpen reading={stage.reading} />}
          {isWelcome && (
            <PanelWelcome settings={settings} templateCount={templates.length} onLeave={() => setWelcomeOpen(false)} />
          )}
        </main>
      )}
      <footer className="shrink-0">
        <ChangeOffer change={change} />
        {strip}
        {reading && <PageReport reading={reading} rules={rules} />}
      </footer>
    </div>
  );
}

function placeOf({ marketplace, site, conversation }: Reading) {
  return { marketplace, site: conversation?.site ?? site };
}

/** The shop as the seller calls it; on eBay else the user name. Amazon's account ids say nothing to anybody. */
function accountOf(view: PanelView | undefined): string | undefined {
  const conversation = view?.reading?.conversation;
  if (conversation?.marketplace === 'ebay' && conversation.account) return conversation.account;
  return view?.settings.shopName || undefined;
}
