/** What may differ on eBay's pages beyond the knobs that both portals share. Drawn by lot from the variant's seed. */
import type { PortalVariant } from '../variants/variant';
import { createRandom } from '../world/random';

/** How the order of a conversation is told beside the thread; no public source knows whether it is at all. */
export const orderTellings = ['link', 'text', 'none'] as const;
export const buyerTellings = ['link', 'text', 'row-only'] as const;
/** Where the page names the signed-in account: a link in the header, a greeting, an older menu, or only its source. */
export const accountTellings = ['link', 'greeting', 'menu', 'source', 'none'] as const;
/** `windowed` = only rows near the viewport exist; `recycled` = the same, and a row's element serves another row later. */
export const listKinds = ['windowed', 'recycled', 'appending'] as const;
export const itemAddresses = ['plain', 'slug', 'query'] as const;
/** `letters` = 7h, 2d; the others as `Intl` writes amounts and distances in time. */
export const relativeStyles = ['letters', 'amount', 'distance'] as const;

export interface EbayKnobs {
  readonly orderShown: (typeof orderTellings)[number];
  readonly buyerShown: (typeof buyerTellings)[number];
  readonly accountShown: (typeof accountTellings)[number];
  readonly itemAddress: (typeof itemAddresses)[number];
  readonly list: (typeof listKinds)[number];
  readonly relativeStyle: (typeof relativeStyles)[number];
  /** Newest-first threads stand bottom up by style sheet, or really with the newest on top. */
  readonly newestFirstLook: 'column-reverse' | 'on-top';
  /** What the pane shows until the next thread has come. The old thread keeps its own box with it. */
  readonly whileLoading: 'skeleton' | 'old-thread';
  readonly boxWhileLoading: 'gone' | 'stays';
  /** Whether the next conversation gets a box of its own or the same element with another draft. */
  readonly boxIdentity: 'keyed' | 'reused';
  readonly rowTime: 'datetime' | 'time';
  /** Texts stand twice, once more for screen readers only. */
  readonly hasClippedDoubles: boolean;
  readonly hasCheckboxes: boolean;
  /** Addresses in messages become links. */
  readonly makesLinks: boolean;
  /** Other people's items and names inside the pane of the thread. */
  readonly hasPaneDistractions: boolean;
  /** Opens the newest conversation where the address names none. */
  readonly opensFirst: boolean;
  /** Messages that are a picture without words. */
  readonly hasPictures: boolean;
}

const plain: EbayKnobs = {
  orderShown: 'link',
  buyerShown: 'link',
  accountShown: 'greeting',
  itemAddress: 'plain',
  list: 'windowed',
  relativeStyle: 'letters',
  newestFirstLook: 'column-reverse',
  whileLoading: 'skeleton',
  boxWhileLoading: 'gone',
  boxIdentity: 'reused',
  rowTime: 'datetime',
  hasClippedDoubles: true,
  hasCheckboxes: true,
  makesLinks: false,
  hasPaneDistractions: false,
  opensFirst: false,
  hasPictures: true,
};

/** The knobs of a variant; those of the plain one are what public sources describe. */
export function ebayKnobsOf(variant: PortalVariant): EbayKnobs {
  if (variant.id === 'ebay-plain') return plain;
  const random = createRandom(variant.seed, 'ebay-knobs');
  return {
    orderShown: random.pick(orderTellings),
    buyerShown: random.pick(buyerTellings),
    accountShown: random.pick(accountTellings),
    itemAddress: random.pick(itemAddresses),
    list: random.pick(listKinds),
    relativeStyle: random.pick(relativeStyles),
    newestFirstLook: random.pick(['column-reverse', 'on-top']),
    whileLoading: random.pick(['skeleton', 'old-thread']),
    boxWhileLoading: random.pick(['gone', 'stays']),
    boxIdentity: random.pick(['keyed', 'reused']),
    rowTime: random.pick(['datetime', 'time']),
    hasClippedDoubles: random.chance(0.5),
    hasCheckboxes: random.chance(0.5),
    makesLinks: random.chance(0.5),
    hasPaneDistractions: variant.hasDistractions && random.chance(0.5),
    opensFirst: random.chance(0.5),
    hasPictures: random.chance(0.5),
  };
}
