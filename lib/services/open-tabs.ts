/**
 * Which tab shows which conversation, as a list in which whoever had a conversation first stands first. Pure: who is
 * really there is asked elsewhere. Kept for as long as the browser runs, never longer.
 */
import * as z from 'zod/mini';

/** More tabs than anybody has open on portals. */
const mostTabs = 500;
/** A page that is loaded anew within this time keeps its place. */
const keepsPlaceMs = 30_000;

/** The tabs that had the same conversation first: how many, and since when the first of them. */
const earlierTabsSchema = z.object({ count: z.int(), sinceAt: z.int() });
export type EarlierTabs = z.infer<typeof earlierTabsSchema>;

const openTabSchema = z.object({
  tabId: z.int(),
  /** Tabs of private windows and containers are signed in for themselves: only those of one scope are joined. */
  scope: z.string(),
  /** Of the conversation that it shows. */
  key: z.string(),
  /** Epoch ms. */
  sinceAt: z.int(),
  /** Its page has gone, and may come back. Epoch ms. */
  leftAt: z.optional(z.int()),
  /** What its panel was told last. */
  told: z.optional(earlierTabsSchema),
});
export type OpenTab = z.infer<typeof openTabSchema>;

export const openTabsSchema = z.array(openTabSchema);
export type OpenTabs = readonly OpenTab[];

/** What somebody finds who looks at a tab; `busy` and `resting` tabs are there but do not answer. */
export type TabSight =
  | { readonly kind: 'shows'; readonly key: string | undefined }
  | { readonly kind: 'resting' | 'busy' | 'gone' };

export interface ShownInTab {
  readonly scope: string;
  readonly key: string;
}

/** The tab shows this conversation now; one that showed it before keeps its place. */
export function withShown(tabs: OpenTabs, tabId: number, { scope, key }: ShownInTab, now: number): OpenTabs {
  const known = tabs.find((tab) => tab.tabId === tabId);
  if (known && known.key === key && known.scope === scope && keepsPlace(known, now)) {
    const { leftAt: _, ...back } = known;
    return tabs.map((tab) => (tab === known ? back : tab));
  }
  const others = withoutTab(tabs, tabId).filter((tab) => keepsPlace(tab, now));
  return [...others, { tabId, scope, key, sinceAt: now }].slice(-mostTabs);
}

/** The tab shows no conversation any more, but may soon do so again: pages are loaded anew. */
export function withLeft(tabs: OpenTabs, tabId: number, now: number): OpenTabs {
  return tabs
    .filter((tab) => keepsPlace(tab, now))
    .map((tab) => (tab.tabId === tabId && tab.leftAt === undefined ? left(tab, now) : tab));
}

export function withoutTab(tabs: OpenTabs, tabId: number): OpenTabs {
  return tabs.filter((tab) => tab.tabId !== tabId);
}

/** Tabs that are said to show the same conversation, in the order in which they had it first. */
export function sharing(tabs: OpenTabs, { scope, key }: ShownInTab): OpenTabs {
  return tabs.filter((tab) => tab.key === key && tab.scope === scope && tab.leftAt === undefined);
}

export function isThere({ key }: OpenTab, sight: TabSight): boolean {
  return sight.kind === 'resting' || (sight.kind === 'shows' && sight.key === key);
}

/** What follows from what was seen of tabs that share a conversation: each is told of those that had it before. */
export function withSights(tabs: OpenTabs, sights: ReadonlyMap<number, TabSight>, now: number): OpenTabs {
  const earlier: OpenTab[] = [];
  return tabs.map((tab) => {
    const sight = sights.get(tab.tabId);
    if (!sight) return tab;
    const { told: _, ...untold } = tab;
    if (!isThere(tab, sight)) return hasLeft(sight) ? left(tab, now) : untold;
    const [first] = earlier;
    const told = first && { count: earlier.length, sinceAt: first.sinceAt };
    earlier.push(tab);
    return told ? { ...untold, told } : untold;
  });
}

function hasLeft(sight: TabSight): boolean {
  return sight.kind === 'gone' || (sight.kind === 'shows' && sight.key !== undefined);
}

function left({ told: _, ...tab }: OpenTab, now: number): OpenTab {
  return { ...tab, leftAt: now };
}

/** Measured in both directions: clocks are set back. */
function keepsPlace({ leftAt }: OpenTab, now: number): boolean {
  return leftAt === undefined || Math.abs(now - leftAt) <= keepsPlaceMs;
}
