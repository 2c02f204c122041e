/** The title of the open template, whether it is saved, and what can be done with it as a whole. */
import { ArrowLeft, Copy, Ellipsis, History, Pin, PinOff, Redo2, Trash2, Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import type { DeskState } from '../desk/desk-state';
import { shownTitle } from '../template-words';
import type { TemplateDeeds } from '../use-template-deeds';
import { FactChips } from './fact-chips';
import { SavingLine } from './saving-line';

interface EditorHeadProps {
  readonly template: Template;
  readonly state: DeskState;
  readonly deeds: TemplateDeeds;
  /** How often it was inserted. */
  readonly times: number;
  readonly isFactsOpen: boolean;
  readonly onFacts: () => void;
  readonly onHistory: () => void;
  readonly onBack: () => void;
}

export function EditorHead(props: EditorHeadProps) {
  const { template, state, deeds, onHistory, onBack } = props;
  const ids = [template.id];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2">
      <span className="@3xl/workshop:hidden">
        <IconButton name={i18n.t('workshop.back')} onPress={onBack}>
          <ArrowLeft aria-hidden="true" size={16} />
        </IconButton>
      </span>
      <h2 tabIndex={-1} className="min-w-40 flex-1 text-lg font-semibold outline-none [overflow-wrap:anywhere]">
        <bdi>{shownTitle(template)}</bdi>
      </h2>
      <SavingLine saving={state.saving} />
      <span className="flex items-center">
        <IconButton name={i18n.t('workshop.undo')} hint="Ctrl+Z" isDisabled={!state.canUndo} onPress={deeds.undo}>
          <Undo2 aria-hidden="true" size={16} />
        </IconButton>
        <IconButton name={i18n.t('workshop.redo')} hint="Ctrl+Y" isDisabled={!state.canRedo} onPress={deeds.redo}>
          <Redo2 aria-hidden="true" size={16} />
        </IconButton>
      </span>
      <Button look="quiet" onPress={onHistory}>
        <History aria-hidden="true" size={14} />
        {i18n.t('workshop.history.open')}
      </Button>
      <Menu
        name={i18n.t('workshop.more')}
        icon={<Ellipsis aria-hidden="true" size={16} />}
        choices={[
          {
            id: 'pin',
            text: template.isPinned ? i18n.t('workshop.unpin') : i18n.t('workshop.pin'),
            icon: template.isPinned ? <PinOff aria-hidden="true" size={14} /> : <Pin aria-hidden="true" size={14} />,
            onAction: () => deeds.pin(ids, !template.isPinned),
          },
          {
            id: 'duplicate',
            text: i18n.t('workshop.duplicate'),
            icon: <Copy aria-hidden="true" size={14} />,
            onAction: () => deeds.duplicate(template),
          },
          {
            id: 'trash',
            text: i18n.t('workshop.delete'),
            icon: <Trash2 aria-hidden="true" size={14} />,
            onAction: () => deeds.moveToTrash(ids),
          },
        ]}
      />
      <FactChips {...props} />
    </div>
  );
}
