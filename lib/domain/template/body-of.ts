/** Which wording of a variant is meant for a marketplace. */
import type { MarketplaceName } from '../marketplace/marketplace';
import type { TemplateVariant } from './template';

/** The marketplace's own wording, else the common one. */
export function bodyOf(
  variant: Pick<TemplateVariant, 'body' | 'bodyFor'>,
  marketplace: MarketplaceName | undefined,
): string {
  return (marketplace && variant.bodyFor?.[marketplace]) ?? variant.body;
}
