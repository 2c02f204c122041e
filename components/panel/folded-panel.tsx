/** The panel as a rail. A command to insert opens it first: nobody inserts what they cannot see. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { DeadlineRules } from '@/lib/domain/deadline/deadline';
import type { PanelView } from '@/lib/protocol/panel-view';
import { AlsoOpenMark } from './also-open';
import { stageOf } from './panel-stage';
import { Rail } from './rail';
import { useNow } from './use-now';
import { usePanelKeys } from './use-panel-keys';

interface FoldedPanelProps {
  readonly view: PanelView | undefined;
  readonly rules: DeadlineRules;
  readonly onUnfold: () => void;
  readonly children: ReactNode;
}

export function FoldedPanel({ view, rules, onUnfold, children }: FoldedPanelProps) {
  const isConversation = stageOf(view).kind === 'conversation';
  const deadline = isConversation ? view?.deadline : undefined;
  const now = useNow(deadline, rules);
  usePanelKeys({ shortcuts: view?.shortcuts ?? {}, onSearch: onUnfold, onInsert: onUnfold, onToggle: onUnfold });
  const name = view?.reading?.conversation?.buyerName ?? i18n.t('buyer.unknown');
  return (
    <>
      <Rail
        name={isConversation ? name : i18n.t('bar.name')}
        deadline={deadline}
        rules={rules}
        now={now}
        shortcut={view?.shortcuts.togglePanel}
        onUnfold={onUnfold}
      >
        {view?.alsoOpen && <AlsoOpenMark {...view.alsoOpen} />}
      </Rail>
      <div className="sr-only">{children}</div>
    </>
  );
}
