/** The two marketplaces that Replydock reads. */
export const marketplaceNames = ['amazon', 'ebay'] as const;
export type MarketplaceName = (typeof marketplaceNames)[number];
