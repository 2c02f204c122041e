/** The time zone of the working hours. The browser's own list: it opens at the letters that are typed. */
import { useId } from 'react';
import { i18n } from '#i18n';

interface ZoneSelectProps {
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

export function ZoneSelect({ zone, onChange }: ZoneSelectProps) {
  const id = useId();
  const isKnown = zone === utc || zones.includes(zone);
  return (
    <div className="flex flex-col gap-1 self-start">
      <label htmlFor={id} className="text-sm text-ink-2">
        {i18n.t('hours.zone')}
      </label>
      <select
        id={id}
        value={zone}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 max-w-full rounded-control border border-control bg-surface px-2.5 text-sm text-ink"
      >
        <option value={utc}>{utc}</option>
        {!isKnown && <option value={zone}>{zoneName(zone)}</option>}
        {regions.map(([region, inRegion]) => (
          <optgroup key={region} label={region}>
            {inRegion.map((each) => (
              <option key={each} value={each}>
                {zoneName(each)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** The zone that this browser's clock runs in. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const utc = 'UTC';
const zones: readonly string[] = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
const regions = [...new Set(zones.map(regionOf))].map(
  (region) => [region, zones.filter((zone) => regionOf(zone) === region)] as const,
);

function regionOf(zone: string): string {
  return zone.slice(0, zone.indexOf('/'));
}

/** `Buenos Aires (Argentina)`: the place first, so that it is found by its letters. */
function zoneName(zone: string): string {
  const [, ...parts] = zone.replaceAll('_', ' ').split('/');
  const place = parts.pop() ?? zone;
  return parts.length > 0 ? `${place} (${parts.join(', ')})` : place;
}
