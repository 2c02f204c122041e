/** How a language stands, how long its wording is, and what can be done with the language as a whole. */
import { Ellipsis, Languages, Trash2, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import { formatCount } from '../../orders/numbers';
import { Button } from '../../ui/button';
import { Menu, type MenuChoice } from '../../ui/menu';
import { formatDay } from '../../words/dates';
import { languageName } from '../../words/names';
import { languageState } from '../desk/language-state';
import type { EditorDeeds } from './use-editor-deeds';

interface PaneHeadProps {
  readonly template: Template;
  readonly language: string;
  readonly deeds: EditorDeeds;
  /** Epoch ms. */
  readonly now: number;
  readonly length: number;
  /** Where what has changed in the main wording is shown. */
  readonly change: Disclosed;
}

export interface Disclosed {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function PaneHead(props: PaneHeadProps) {
  const { template, language, deeds, length, change } = props;
  const isOld = languageState(template, language) === 'out-of-date';
  return (
    <div className="flex min-h-7 items-start gap-x-3 text-sm text-ink-2">
      <div className="flex min-h-7 min-w-0 flex-1 flex-wrap items-center gap-x-3">
        <span className="min-w-0 grow basis-48">{isOld ? <OutOfDate {...props} /> : <Standing {...props} />}</span>
        {isOld ? (
          <span className="-ml-px flex flex-wrap items-center gap-x-3">
            <Button
              look="link"
              aria-expanded={change.isOpen}
              {...(change.isOpen && { 'aria-controls': change.id })}
              onPress={change.onToggle}
            >
              {change.isOpen ? i18n.t('workshop.change.hide') : i18n.t('workshop.change.show')}
            </Button>
            <Button look="link" onPress={() => deeds.markUpToDate(language)}>
              {i18n.t('workshop.pane.upToDate')}
            </Button>
          </span>
        ) : (
          <span className="text-xs tabular-nums">
            {i18n.t('workshop.pane.characters', length, { count: formatCount(length) })}
          </span>
        )}
      </div>
      <Menu
        name={i18n.t('workshop.pane.options', { language: languageName(language) })}
        icon={<Ellipsis aria-hidden="true" size={16} />}
        choices={choicesFor(props)}
      />
    </div>
  );
}

function Standing({ template, language }: PaneHeadProps) {
  const name = languageName(language);
  return languageState(template, language) === 'main' ? i18n.t('workshop.pane.main', { language: name }) : name;
}

function OutOfDate({ template, now }: PaneHeadProps) {
  const main = template.mainLanguage ?? '';
  const changedAt = template.variants[main]?.changedAt ?? now;
  return (
    <span className="flex items-center gap-1.5 text-soon">
      <TriangleAlert aria-hidden="true" size={14} className="shrink-0" />
      {i18n.t('workshop.pane.outOfDate', { language: languageName(main), day: formatDay(changedAt, now) })}
    </span>
  );
}

function choicesFor({ template, language, deeds }: PaneHeadProps): readonly MenuChoice[] {
  const remove: MenuChoice = {
    id: 'remove',
    text: i18n.t('workshop.pane.remove', { language: languageName(language) }),
    icon: <Trash2 aria-hidden="true" size={14} />,
    onAction: () => deeds.removeLanguage(language),
  };
  if (template.mainLanguage === language) return [remove];
  const makeMain: MenuChoice = {
    id: 'main',
    text: i18n.t('workshop.pane.makeMain'),
    icon: <Languages aria-hidden="true" size={14} />,
    onAction: () => deeds.makeMain(language),
  };
  return [makeMain, remove];
}
