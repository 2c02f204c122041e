/** What a reply is for: how it is called up, where it is kept, which messages and orders it fits. */
import { i18n } from '#i18n';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { intents, orderSituations, type Template } from '@/lib/domain/template/template';
import { CheckGroup } from '../../ui/check-group';
import { TagsField } from '../../ui/tags-field';
import { marketplaceName } from '../../words/names';
import { intentWords, situationWords } from '../template-words';
import { FolderField, ShortcutField } from './facts-fields';
import type { EditorDeeds } from './use-editor-deeds';

interface FactsFormProps {
  readonly template: Template;
  readonly folders: readonly string[];
  /** Title of the template that has the same shortcut. */
  readonly clash: string | undefined;
  readonly deeds: EditorDeeds;
}

const longestTag = 60;
const mostTags = 50;

export function FactsForm({ template, folders, clash, deeds }: FactsFormProps) {
  return (
    <div className="grid gap-x-6 gap-y-4 border-b border-line bg-canvas p-4 @2xl:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-4">
        <ShortcutField value={template.shortcut ?? ''} clash={clash} deeds={deeds} />
        <FolderField value={template.folder ?? ''} folders={folders} deeds={deeds} />
        <TagsField
          tags={template.tags}
          onChange={(tags) => deeds.change((now) => ({ ...now, tags: [...tags] }))}
          words={tagWords()}
          most={mostTags}
          longest={longestTag}
          isTitled
        />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <CheckGroup
          label={i18n.t('workshop.facts.marketplaces')}
          help={i18n.t('workshop.facts.marketplacesAll')}
          options={marketplaceNames.map((value) => ({ value, text: marketplaceName(value) }))}
          chosen={template.marketplaces}
          onChange={(marketplaces) => deeds.change((now) => ({ ...now, marketplaces: [...marketplaces] }))}
        />
        <CheckGroup
          label={i18n.t('workshop.facts.situations')}
          help={i18n.t('workshop.facts.situationsAll')}
          options={orderSituations.map((value) => ({ value, text: situationWords(value) }))}
          chosen={template.situations}
          onChange={(situations) => deeds.change((now) => ({ ...now, situations: [...situations] }))}
        />
      </div>
      <div className="@2xl:col-span-2">
        <CheckGroup
          label={i18n.t('workshop.facts.intents')}
          options={intents.map((value) => ({ value, text: intentWords(value) }))}
          chosen={template.intents}
          onChange={(chosen) => deeds.change((now) => ({ ...now, intents: [...chosen] }))}
        />
      </div>
    </div>
  );
}

function tagWords() {
  return {
    name: i18n.t('customer.tags'),
    add: i18n.t('customer.addTag'),
    remove: (tag: string) => i18n.t('customer.removeTag', { tag }),
    added: (tag: string) => i18n.t('customer.tagAdded', { tag }),
    removed: (tag: string) => i18n.t('customer.tagRemoved', { tag }),
  };
}
