/** A wording exactly as it would be inserted for a buyer, what fills it, and what is asked before. */
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { bodyOf } from '@/lib/domain/template/body-of';
import { renderTemplate } from '@/lib/domain/template/render-template';
import { createSnippetIndex, snippetFinder } from '@/lib/domain/template/snippets';
import type { Template } from '@/lib/domain/template/template';
import { type FieldAnswers, fieldsOf } from '@/lib/domain/template/template-fields';
import { Segments } from '../../ui/choice';
import { languageName, marketplaceName } from '../../words/names';
import { type BuyerChoice, BuyerChooser } from './buyer-chooser';
import { FieldsForm } from './fields-form';
import { FilledValues } from './filled-values';
import { LengthLine } from './length-line';
import { boxLimits, type PreviewBuyer, previewValues, type Signature } from './preview-buyer';
import { PreviewText } from './preview-text';
import { sampleBuyer } from './sample-buyers';

interface PreviewProps {
  readonly template: Template;
  /** The library, from which snippets are taken. */
  readonly templates: readonly Template[];
  /** Of the wording that is shown. */
  readonly language: string;
  readonly marketplace: MarketplaceName;
  readonly onMarketplace: (marketplace: MarketplaceName) => void;
  readonly signature: Signature;
  readonly lastConversation: PreviewBuyer | undefined;
  /** Epoch ms. */
  readonly now: number;
}

const noAnswers: FieldAnswers = {};

export function Preview({
  template,
  templates,
  language,
  marketplace,
  onMarketplace,
  signature,
  lastConversation,
  now,
}: PreviewProps) {
  const [choice, setChoice] = useState<BuyerChoice>(lastConversation ? 'last' : 'known');
  const [answers, setAnswers] = useState(noAnswers);
  const variant = template.variants[language];
  const body = variant ? bodyOf(variant, marketplace) : '';
  const values = useMemo(() => {
    const buyer = choice === 'last' && lastConversation ? lastConversation : undefined;
    const sample = choice === 'last' ? 'known' : choice;
    return previewValues({ buyer: buyer ?? sampleBuyer(sample, { marketplace, now }), signature, language, now });
  }, [choice, lastConversation, marketplace, signature, language, now]);
  const findSnippet = useMemo(
    () => snippetFinder(createSnippetIndex(templates), { language, marketplace }),
    [templates, language, marketplace],
  );
  const outcome = useMemo(
    () => renderTemplate(body, values, { answers, findSnippet }),
    [body, values, answers, findSnippet],
  );
  const fields = useMemo(() => fieldsOf(body, { values, findSnippet }), [body, values, findSnippet]);
  return (
    <section aria-label={i18n.t('workshop.preview.title')} className="grid bg-canvas @2xl:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-3 p-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 className="text-sm font-semibold">
            {i18n.t('workshop.preview.titled', { language: languageName(language) })}
          </h3>
          <Segments
            label={i18n.t('workshop.preview.marketplace')}
            isLabelHidden
            value={marketplace}
            options={[
              { value: 'amazon', text: marketplaceName('amazon') },
              { value: 'ebay', text: marketplaceName('ebay') },
            ]}
            onChange={onMarketplace}
          />
        </div>
        <BuyerChooser choice={choice} onChoice={setChoice} lastConversation={lastConversation} />
        <div className="rounded-card border border-line bg-surface px-4 py-3">
          {outcome.ok ? (
            <PreviewText parts={outcome.rendered.parts} language={language} />
          ) : (
            <p className="text-ink-2">{i18n.t('workshop.preview.faulty')}</p>
          )}
          {outcome.ok && outcome.rendered.text === '' && (
            <p className="text-ink-3">{i18n.t('workshop.preview.empty')}</p>
          )}
        </div>
        {outcome.ok && <LengthLine length={outcome.rendered.text.length} limits={limitsFor(template)} />}
      </div>
      <div className="flex min-w-0 flex-col gap-4 p-4 @2xl:border-l @2xl:border-line">
        <FilledValues body={body} values={values} fields={fields} />
        <FieldsForm fields={fields} answers={answers} onAnswers={setAnswers} />
      </div>
    </section>
  );
}

function limitsFor({ marketplaces }: Template): Partial<Readonly<Record<MarketplaceName, number>>> {
  if (marketplaces.length === 0) return boxLimits;
  return Object.fromEntries(marketplaces.map((name) => [name, boxLimits[name]]));
}
