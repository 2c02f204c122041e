/**
 * Draws variants. Every value of every knob comes up equally often over a run of variants, in an order that the seed
 * decides, so that sixty variants meet each value many times and in ever new company.
 */
import type { PortalName } from '../server/portal-hosts';
import { securityPolicies } from '../server/security-policy';
import { createRandom } from '../world/random';
import { dayStyles, minuteStyles } from './date-styles';
import { localesOf, type PortalLocale } from './locales';
import {
  boxKinds,
  classNameStyles,
  dataWays,
  inboxPaths,
  type PortalVariant,
  remountings,
  roleHints,
  rowIdentities,
  rowMarkings,
  selectionsInAddress,
  textMarkups,
  timeMarkups,
} from './variant';

const maxLengths = [undefined, 2000, undefined, 4000, 300] as const;
const bothWays = [false, true] as const;
const seldom = [false, false, false, true] as const;

/** Pages print times in the zone of the marketplace or of the seller; the browsers under test stand in this one. */
export const browserZone = 'UTC';

type Draw = <T>(knob: string, values: readonly T[]) => T;

/** Deals values like cards: a new shuffled pack whenever the last one is used up. */
function dealer(seed: number, portal: PortalName, index: number): Draw {
  return (knob, values) => {
    const pack = Math.floor(index / values.length);
    const random = createRandom(seed, `${portal}/${knob}/${pack}`);
    const cards = random.shuffle(values.map((value) => ({ value })));
    const card = cards[index % values.length];
    if (!card) throw new Error(`No values for ${knob}`);
    return card.value;
  };
}

function hostIn(locale: PortalLocale, draw: Draw): string {
  return draw('host', locale.hosts);
}

function drawVariant(portal: PortalName, index: number, seed: number): PortalVariant {
  const draw = dealer(seed, portal, index);
  const locale = draw('locale', localesOf(portal));
  return {
    id: `${portal}-${index}-${locale.language}`,
    portal,
    seed: createRandom(seed, `${portal}/${index}`).whole(1, 2 ** 31),
    host: hostIn(locale, draw),
    language: locale.language,
    zone: draw('zone', seldom) ? browserZone : locale.zone,
    isRtl: locale.isRtl,
    minuteStyle: draw('minuteStyle', minuteStyles),
    dayStyle: draw('dayStyle', dayStyles),
    classNames: draw('classNames', classNameStyles),
    wrappers: draw('wrappers', [0, 1, 2, 3]),
    shadow: {
      rows: draw('shadow.rows', seldom),
      thread: draw('shadow.thread', seldom),
      box: draw('shadow.box', seldom),
    },
    frame: draw('frame', seldom),
    pageData: draw('pageData', dataWays),
    rowMarking: draw('rowMarking', rowMarkings),
    rowIdentity: draw('rowIdentity', rowIdentities),
    roleHint: draw('roleHint', roleHints),
    timeMarkup: draw('timeMarkup', timeMarkups),
    textMarkup: draw('textMarkup', textMarkups),
    threadOrder: draw('threadOrder', ['oldest-first', 'newest-first']),
    urlStyle: { path: draw('url.path', inboxPaths), selection: draw('url.selection', selectionsInAddress) },
    keepsOldPane: draw('keepsOldPane', seldom),
    skeletonMs: draw('skeletonMs', [0, 120, 400]),
    remountsBox: draw('remountsBox', remountings),
    remountsRows: draw('remountsRows', seldom),
    csp: draw('csp', securityPolicies),
    box: draw('box', boxKinds),
    maxLength: draw('maxLength', maxLengths),
    hasDistractions: draw('hasDistractions', bothWays),
  };
}

/** `count` variants of the portal; the same seed gives the same ones. */
export function variantsOf(portal: PortalName, count: number, seed: number): readonly PortalVariant[] {
  return Array.from({ length: count }, (_, index) => drawVariant(portal, index, seed));
}

/** The page as public sources describe it, in English: what a person is shown first. */
export function plainVariant(portal: PortalName, changes: Partial<PortalVariant> = {}): PortalVariant {
  return {
    id: `${portal}-plain`,
    portal,
    seed: 1,
    host: portal === 'amazon' ? 'sellercentral.amazon.com' : 'www.ebay.com',
    language: 'en-US',
    zone: 'America/Los_Angeles',
    isRtl: false,
    minuteStyle: 'seen',
    dayStyle: 'seen',
    classNames: 'known',
    wrappers: 0,
    shadow: { rows: false, thread: false, box: false },
    frame: false,
    pageData: 'fetch',
    rowMarking: 'aria-selected',
    rowIdentity: 'none',
    roleHint: 'class',
    timeMarkup: 'text',
    textMarkup: 'pre-wrap',
    threadOrder: portal === 'amazon' ? 'oldest-first' : 'newest-first',
    urlStyle: { path: 'plain', selection: 'id' },
    keepsOldPane: false,
    skeletonMs: 120,
    remountsBox: 'never',
    remountsRows: false,
    csp: 'strict',
    box: 'component',
    maxLength: undefined,
    hasDistractions: false,
    ...changes,
  };
}
