/** The template that is open: what it is for, two of its languages side by side, and how it reads. */
import { useMemo, useState } from 'react';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Template } from '@/lib/domain/template/template';
import { titleOf } from '../desk/language-state';
import type { Wording } from '../desk/template-changes';
import { Preview } from '../preview/preview';
import { type PreviewBuyer, previewValues, type Signature } from '../preview/preview-buyer';
import { sampleBuyer } from '../preview/sample-buyers';
import { writtenValue } from '../preview/written-values';
import type { WorkshopAccess } from '../workshop-access';
import { FactsForm } from './facts-form';
import { LanguagePane } from './language-pane';
import { LanguageStrip } from './language-strip';
import type { EditorDeeds } from './use-editor-deeds';
import { useShownLanguages } from './use-shown-languages';
import { faultsOf, useWordingFaults } from './use-wording-faults';
import { WordingChoice } from './wording-choice';

export interface EditorProps {
  readonly template: Template;
  /** The library, for snippets and clashes. */
  readonly templates: readonly Template[];
  readonly usualLanguages: readonly string[];
  readonly folders: readonly string[];
  readonly sellerLanguage: string;
  readonly signature: Signature;
  readonly lastConversation: PreviewBuyer | undefined;
  readonly deeds: EditorDeeds;
  readonly versionsOf: WorkshopAccess['versionsOf'];
  readonly isFactsOpen: boolean;
  readonly now: () => number;
}

export function Editor(props: EditorProps) {
  const { template, templates, usualLanguages, folders, sellerLanguage, signature, lastConversation, deeds } = props;
  const [wording, setWording] = useState<Wording>('both');
  const [marketplace, setMarketplace] = useState<MarketplaceName>(template.marketplaces[0] ?? 'amazon');
  const { left, right, current, show, focus } = useShownLanguages(template, usualLanguages, sellerLanguage);
  const all = useWordingFaults(template, templates);
  const shortcuts = useMemo(() => templates.flatMap(({ shortcut }) => shortcut ?? []), [templates]);
  const [now] = useState(props.now);
  const example = (name: string) => {
    const buyer = lastConversation ?? sampleBuyer('known', { marketplace, now });
    return writtenValue(previewValues({ buyer, signature, language: current, now }), name);
  };
  const chooseWording = (next: Wording) => {
    setWording(next);
    if (next !== 'both') setMarketplace(next);
  };
  const shown = [left, right].filter((language) => language !== undefined);
  return (
    <div className="@container flex min-w-0 flex-col">
      {props.isFactsOpen && (
        <FactsForm
          template={template}
          folders={folders}
          clash={clashOf(template, templates, sellerLanguage)}
          deeds={deeds}
        />
      )}
      <LanguageStrip template={template} usual={usualLanguages} shown={shown} onShow={show}>
        <WordingChoice wording={wording} onWording={chooseWording} />
      </LanguageStrip>
      <div
        className={`grid border-b border-line ${shown.length > 1 ? '@2xl:grid-cols-2 @2xl:divide-x @2xl:divide-line' : ''}`}
      >
        {shown.map((language) => (
          <LanguagePane
            key={language}
            template={template}
            language={language}
            wording={wording}
            faults={faultsOf(all, language, wording)}
            shortcuts={shortcuts}
            deeds={deeds}
            example={example}
            versionsOf={props.versionsOf}
            onFocus={() => focus(language)}
            now={now}
          />
        ))}
      </div>
      <Preview
        template={template}
        templates={templates}
        language={current}
        marketplace={marketplace}
        onMarketplace={setMarketplace}
        signature={signature}
        lastConversation={lastConversation}
        now={now}
      />
    </div>
  );
}

/** Shortcuts are told apart without regard to capitals, as they are when typed. */
function clashOf(template: Template, templates: readonly Template[], language: string): string | undefined {
  const own = template.shortcut?.toLowerCase();
  if (!own) return undefined;
  const other = templates.find(({ id, shortcut }) => id !== template.id && shortcut?.toLowerCase() === own);
  return other && titleOf(other, language);
}
