/** One language of a template: its title, its wording as coloured source, what is wrong with it and how long it is. */
import { useId, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import type { TemplateFault } from '@/lib/domain/template/template-fault';
import { Button } from '../../ui/button';
import { languageName, marketplaceName } from '../../words/names';
import { languageState } from '../desk/language-state';
import { bodyAt, hasOwnWording, type Wording } from '../desk/template-changes';
import { ChangeView } from '../history/change-view';
import { PolicyFindings } from '../policy-findings';
import { marketplacesOf } from '../wording-findings';
import type { WorkshopAccess } from '../workshop-access';
import { applyFix } from './apply-fix';
import { FaultList } from './fault-list';
import { MissingLanguage } from './missing-language';
import { PaneHead } from './pane-head';
import { SourceField } from './source-field';
import { TitleField } from './title-field';
import type { EditorDeeds } from './use-editor-deeds';
import { VariableMenu } from './variable-menu';

export interface LanguagePaneProps {
  readonly template: Template;
  readonly language: string;
  readonly wording: Wording;
  readonly faults: readonly TemplateFault[];
  readonly shortcuts: readonly string[];
  readonly deeds: EditorDeeds;
  readonly example: (name: string) => string | undefined;
  readonly versionsOf: WorkshopAccess['versionsOf'];
  readonly onFocus: () => void;
  /** Epoch ms. */
  readonly now: number;
}

export function LanguagePane(props: LanguagePaneProps) {
  const { template, language, wording, faults, shortcuts, deeds, example, onFocus, versionsOf, now } = props;
  const faultsId = useId();
  const changeId = useId();
  const [isChangeShown, setChangeShown] = useState(false);
  const marketplaces = useMemo(() => marketplacesOf(template, wording), [template, wording]);
  const inserter = useRef<(text: string) => void>(undefined);
  const variant = template.variants[language];
  if (!variant) return <MissingLanguage template={template} language={language} deeds={deeds} />;
  const source = bodyAt(variant, wording);
  const change = (body: string) => deeds.writeBody({ language, wording }, body);
  const toggleChange = () => {
    // What is not saved yet has left no version behind to compare with.
    if (!isChangeShown) deeds.saveNow();
    setChangeShown(!isChangeShown);
  };
  return (
    <section aria-label={languageName(language)} className="flex min-w-0 flex-col gap-2 p-4">
      <PaneHead
        template={template}
        language={language}
        deeds={deeds}
        now={now}
        length={source.length}
        change={{ id: changeId, isOpen: isChangeShown, onToggle: toggleChange }}
      />
      {isChangeShown && languageState(template, language) === 'out-of-date' && (
        <ChangeView id={changeId} {...{ template, language, versionsOf, now }} />
      )}
      <TitleField
        label={i18n.t('workshop.pane.title', { language: languageName(language) })}
        language={language}
        value={variant.title}
        onChange={(title) => deeds.writeTitle(language, title)}
        onFocus={onFocus}
        onBlur={deeds.saveNow}
      />
      <SourceField
        label={i18n.t('workshop.pane.wording', { language: languageName(language) })}
        describedBy={faultsId}
        language={language}
        source={source}
        faults={faults}
        shortcuts={shortcuts}
        onChange={change}
        onFocus={onFocus}
        onBlur={deeds.saveNow}
        inserter={inserter}
      />
      <FaultList id={faultsId} faults={faults} onFix={(fault) => change(applyFix(source, fault))} />
      <PolicyFindings source={source} language={language} marketplaces={marketplaces} onChange={change} now={now} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <OwnWording {...props} />
        <VariableMenu onChoose={(text) => inserter.current?.(text)} example={example} />
      </div>
    </section>
  );
}

/** Whether this marketplace has words of its own, and the way back to those for both. */
function OwnWording({ template, language, wording, deeds }: LanguagePaneProps) {
  const variant = template.variants[language];
  if (wording === 'both' || !variant) return <span />;
  const marketplace = marketplaceName(wording);
  if (!hasOwnWording(variant, wording)) {
    return <span className="text-sm text-ink-2">{i18n.t('workshop.wording.same', { marketplace })}</span>;
  }
  return (
    <Button look="link" onPress={() => deeds.dropOwnWording(language, wording)}>
      {i18n.t('workshop.wording.drop')}
    </Button>
  );
}
