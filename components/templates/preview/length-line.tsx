/** How long a reply is and whether it fits: a mark where a box is nearly full, a warning where it is too small. */
import { Check, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { type MarketplaceName, marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { formatCount } from '../../orders/numbers';
import { listed } from '../../words/lists';
import { boxName } from '../../words/names';

interface LengthLineProps {
  readonly length: number;
  readonly limits: Partial<Readonly<Record<MarketplaceName, number>>>;
}

/** From here on a box is nearly full. */
const nearlyFull = 0.8;

export function LengthLine({ length, limits }: LengthLineProps) {
  const boxes = marketplaceNames.flatMap((name) => {
    const limit = limits[name];
    return limit === undefined ? [] : [{ name, limit }];
  });
  const tooSmall = boxes.filter(({ limit }) => length > limit);
  const nearly = boxes.filter(({ limit }) => length <= limit && length >= limit * nearlyFull);
  return (
    <div className="flex flex-col gap-1 text-sm text-ink-2" aria-live="polite">
      {tooSmall.map(({ name, limit }) => (
        <p key={name} className="flex items-start gap-2 text-late">
          <TriangleAlert aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
          {i18n.t('workshop.length.tooLong', length - limit, {
            count: formatCount(length - limit),
            box: boxName(name),
          })}
        </p>
      ))}
      {nearly.map(({ name, limit }) => (
        <p key={name} className="flex items-start gap-2 text-soon">
          <TriangleAlert aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
          {i18n.t('workshop.length.nearly', {
            length: formatCount(length),
            limit: formatCount(limit),
            box: boxName(name),
          })}
        </p>
      ))}
      {tooSmall.length === 0 && nearly.length === 0 && (
        <p className="flex items-start gap-2">
          <Check aria-hidden="true" size={14} className="mt-0.5 shrink-0 text-ok-mark" />
          {i18n.t('workshop.length.fits', {
            length: formatCount(length),
            boxes: listed(boxes.map(({ name }) => boxName(name))),
          })}
        </p>
      )}
    </div>
  );
}
