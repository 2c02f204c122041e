/** Whose public holidays are closed, and for which years they are known. */
import { i18n } from '#i18n';
import { holidayCountries, knownYears } from '@/lib/domain/working-hours/holidays';
import { Chooser } from '../../ui/choice';
import { wordsLocale } from '../../words/locale';
import { countryName } from '../../words/names';

interface HolidayChoiceProps {
  readonly country: string | null;
  readonly onChange: (country: string | null) => void;
}

const none = 'none';

const partKeys: Readonly<Record<string, 'hours.england' | 'hours.scotland' | 'hours.northernIreland'>> = {
  'GB-ENG': 'hours.england',
  'GB-SCT': 'hours.scotland',
  'GB-NIR': 'hours.northernIreland',
};

export function HolidayChoice({ country, onChange }: HolidayChoiceProps) {
  const collator = new Intl.Collator(wordsLocale());
  const stored = country !== null && !holidayCountries.includes(country) ? [country] : [];
  const countries = [...stored, ...holidayCountries]
    .map((value) => ({ value, text: nameOf(value) }))
    .toSorted((one, other) => collator.compare(one.text, other.text));
  const years = country === null ? undefined : knownYears(country);
  return (
    <div className="flex flex-col gap-1">
      <Chooser
        label={i18n.t('hours.holidays')}
        value={country ?? none}
        options={[{ value: none, text: i18n.t('hours.noHolidays') }, ...countries]}
        onChange={(value) => onChange(value === none ? null : value)}
      />
      {country !== null && (
        <p className="text-xs text-ink-3">
          {years
            ? i18n.t('hours.holidaysKnown', { first: years.first, last: years.last })
            : i18n.t('hours.holidaysUnknown')}
        </p>
      )}
    </div>
  );
}

function nameOf(code: string): string {
  const part = partKeys[code];
  return part ? i18n.t(part) : countryName(code);
}
