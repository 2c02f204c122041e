/**
 * The workshop for saved replies: the list at the left, the one that is open at the right. All that is done in it is
 * saved by itself and can be taken back.
 */
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/domain/settings/settings';
import { primaryLanguage } from '@/lib/domain/template/reply-language';
import { Button } from '../ui/button';
import { WorkshopDesk } from './desk/workshop-desk';
import { EditsView } from './edits/edits-view';
import { useOfferedEdits } from './edits/use-offered-edits';
import { ListPane } from './list/list-pane';
import { NoticeLine } from './notice-line';
import { OpenedPane } from './opened-pane';
import type { PreviewBuyer } from './preview/preview-buyer';
import { TrashView } from './trash/trash-view';
import { useDesk } from './use-desk';
import { useOpened } from './use-opened';
import { useTemplateDeeds } from './use-template-deeds';
import { useUndoKeys } from './use-undo-keys';
import type { WorkshopAccess } from './workshop-access';

export interface WorkshopProps {
  readonly access: WorkshopAccess;
  /** Handed in where edits shall outlive this page. */
  readonly desk?: WorkshopDesk;
  readonly settings: Pick<Settings, 'agentName' | 'signature' | 'shopName' | 'replyLanguage'>;
  /** The buyer whose conversation was open last. */
  readonly lastConversation?: PreviewBuyer | undefined;
  /** The library's way in and out. */
  readonly files?: ReactNode;
  readonly now?: () => number;
}

export function Workshop({ access, desk: given, settings, lastConversation, files, now = Date.now }: WorkshopProps) {
  const [desk] = useState(() => given ?? new WorkshopDesk());
  const state = useDesk(desk, access);
  const opened = useOpened(desk, state);
  const sellerLanguage = primaryLanguage(settings.replyLanguage);
  const deeds = useTemplateDeeds({ desk, sellerLanguage, onOpen: opened.open, now });
  useUndoKeys({ onUndo: deeds.undo, onRedo: deeds.redo });
  const edits = useOfferedEdits(access, state);
  const { aside } = opened;
  const isAside = opened.template !== undefined || aside !== undefined;
  return (
    <main className="@container/workshop w-full">
      <div className="grid @3xl/workshop:h-dvh @3xl/workshop:grid-cols-[17rem_minmax(0,1fr)]">
        <div
          className={`${isAside ? 'hidden @3xl/workshop:flex' : 'flex'} h-dvh min-h-0 flex-col border-line @3xl/workshop:h-auto @3xl/workshop:border-r`}
        >
          <ListPane
            access={access}
            state={state}
            opened={opened}
            deeds={deeds}
            sellerLanguage={sellerLanguage}
            editCount={edits.length}
          />
        </div>
        <div
          className={`${isAside ? 'flex' : 'hidden @3xl/workshop:flex'} relative min-h-0 min-w-0 flex-col @3xl/workshop:overflow-y-auto`}
        >
          {aside && (
            <div className="p-4 pb-0 @3xl/workshop:hidden">
              <Button look="quiet" onPress={opened.close}>
                <ArrowLeft aria-hidden="true" size={14} />
                {i18n.t('workshop.back')}
              </Button>
            </div>
          )}
          {aside === 'trash' && <TrashView trash={access.trash} deeds={deeds} now={now()} />}
          {aside === 'edits' && <EditsView edits={edits} access={access.edits} deeds={deeds} now={now()} />}
          {aside === 'files' && <div className="p-4">{files}</div>}
          {!aside && opened.template && (
            <OpenedPane
              key={opened.template.id}
              access={access}
              desk={desk}
              state={state}
              template={opened.template}
              deeds={deeds}
              settings={settings}
              sellerLanguage={sellerLanguage}
              lastConversation={lastConversation}
              onBack={opened.close}
              now={now}
            />
          )}
          {!isAside && (
            <p className="p-8 text-ink-2">
              {state.templates.length === 0 ? i18n.t('workshop.empty') : i18n.t('workshop.choose')}
            </p>
          )}
        </div>
      </div>
      <NoticeLine notice={deeds.notice} onUndo={deeds.undo} onClose={() => deeds.say(undefined)} />
    </main>
  );
}
