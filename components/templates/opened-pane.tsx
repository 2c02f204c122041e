/** The template that is open: its head, and below it the editor or its history. */
import { useMemo, useState } from 'react';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Template } from '@/lib/domain/template/template';
import type { DeskState } from './desk/desk-state';
import { libraryLanguages } from './desk/language-state';
import type { WorkshopDesk } from './desk/workshop-desk';
import { Editor } from './editor/editor';
import { EditorHead } from './editor/editor-head';
import { useEditorDeeds } from './editor/use-editor-deeds';
import { HistoryView } from './history/history-view';
import { namesIn } from './list/list-order';
import type { PreviewBuyer } from './preview/preview-buyer';
import type { TemplateDeeds } from './use-template-deeds';
import type { WorkshopAccess } from './workshop-access';

interface OpenedPaneProps {
  readonly access: WorkshopAccess;
  readonly desk: WorkshopDesk;
  readonly state: DeskState;
  readonly template: Template;
  readonly deeds: TemplateDeeds;
  readonly settings: Pick<Settings, 'agentName' | 'signature' | 'shopName'>;
  readonly sellerLanguage: string;
  readonly lastConversation: PreviewBuyer | undefined;
  readonly onBack: () => void;
  readonly now: () => number;
}

export function OpenedPane(props: OpenedPaneProps) {
  const { access, desk, state, template, deeds, settings, sellerLanguage, lastConversation, onBack, now } = props;
  const [isFactsOpen, setFactsOpen] = useState(false);
  const [isHistoryShown, setHistoryShown] = useState(false);
  const editorDeeds = useEditorDeeds(desk, template.id, now);
  const { templates } = state;
  const usual = useMemo(() => libraryLanguages(templates, sellerLanguage), [templates, sellerLanguage]);
  const { folders } = useMemo(() => namesIn(templates, sellerLanguage), [templates, sellerLanguage]);
  return (
    <div className="@container flex flex-col">
      <EditorHead
        template={template}
        state={state}
        deeds={deeds}
        times={access.uses.get(template.id)?.times ?? 0}
        isFactsOpen={isFactsOpen}
        onFacts={() => setFactsOpen(!isFactsOpen)}
        onHistory={() => {
          editorDeeds.saveNow();
          setHistoryShown(true);
        }}
        onBack={onBack}
      />
      {isHistoryShown ? (
        <HistoryView
          template={template}
          versionsOf={access.versionsOf}
          onRestore={(version) => {
            editorDeeds.restore(version);
            editorDeeds.saveNow();
            setHistoryShown(false);
          }}
          onClose={() => setHistoryShown(false)}
          now={now()}
        />
      ) : (
        <Editor
          template={template}
          templates={templates}
          usualLanguages={usual}
          folders={folders}
          sellerLanguage={sellerLanguage}
          signature={settings}
          lastConversation={lastConversation}
          deeds={editorDeeds}
          versionsOf={access.versionsOf}
          isFactsOpen={isFactsOpen}
          now={now}
        />
      )}
    </div>
  );
}
