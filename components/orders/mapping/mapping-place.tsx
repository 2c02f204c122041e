/** Which marketplace and country the file is of. */
import { i18n } from '#i18n';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { Chooser, type Option, Segments } from '../../ui/choice';
import { wordsLocale } from '../../words/locale';
import { countryName, marketplaceName } from '../../words/names';
import { type MappingDraft, sitesOf, withMarketplace } from './mapping-draft';

interface MappingPlaceProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

export function MappingPlace({ draft, onChange }: MappingPlaceProps) {
  const { marketplace, site = '' } = draft;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3">
      <Segments
        label={i18n.t('imports.mapping.marketplace')}
        value={marketplace}
        options={marketplaceNames.map((value) => ({ value, text: marketplaceName(value) }))}
        onChange={(chosen) => onChange(withMarketplace(draft, chosen))}
      />
      <div className="flex flex-col gap-1">
        <Chooser
          label={i18n.t('imports.mapping.site')}
          value={site}
          options={[
            ...(site === '' ? [{ value: '', text: i18n.t('imports.mapping.sitePick') }] : []),
            ...countriesOf(sitesOf(marketplace)),
          ]}
          onChange={(chosen) => {
            if (chosen) onChange({ ...draft, site: chosen });
          }}
        />
        <p className="text-xs text-ink-3">{i18n.t('imports.mapping.siteHelp')}</p>
      </div>
    </div>
  );
}

/** By name, as the seller reads them. */
function countriesOf(sites: readonly string[]): readonly Option<string>[] {
  const options = sites.map((value) => ({ value, text: countryName(value === 'UK' ? 'GB' : value) }));
  return options.toSorted((one, other) => one.text.localeCompare(other.text, wordsLocale()));
}
