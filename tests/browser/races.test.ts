/**
 * A reply never lands in another conversation than it was made for, however unluckily the page switches while Insert
 * is clicked; and whatever becomes of it is said. `REPLYDOCK_SOAK=1` races a thousand times per portal.
 */
import { afterAll, describe, expect, it } from 'vitest';
import type { EbayKnobs } from '../fake-portals/ebay/ebay-knobs';
import { portalNames } from '../fake-portals/server/portal-hosts';
import type { PortalVariant } from '../fake-portals/variants/variant';
import { variantsOf } from '../fake-portals/variants/variants-of';
import { createRandom } from '../fake-portals/world/random';
import { benchFor, browserUnderTest } from './harness/bench';
import { openConversation, switchAndFollow, untilPanelShows } from './support/open-conversation';
import { offersInsert, type RaceVerdict, runRace } from './support/race';
import { plainVariantOf, type StagedPortal, stagePortal } from './support/staged-portal';
import { keepStatusLog } from './support/status-log';

const seed = Number(process.env.REPLYDOCK_SEED ?? 20261122);
const isSoak = process.env.REPLYDOCK_SOAK !== undefined;
const racesPerPage = isSoak ? 200 : 5;
/** So few that all rows are in view: some pages tell only by its row which conversation is open. */
const conversations = 8;

interface RaceTrack {
  readonly what: string;
  readonly changes: Partial<PortalVariant>;
  /** Of eBay's page alone. */
  readonly knobs?: Partial<EbayKnobs>;
}

/** Pages on which a conversation changes in ways of their own. */
const tracks: readonly RaceTrack[] = [
  { what: 'a page as it is known', changes: {} },
  { what: 'a box that is built anew each second', changes: { remountsBox: 'each-second', skeletonMs: 0 } },
  {
    what: 'an old thread that stays until the next has come',
    changes: { keepsOldPane: true, skeletonMs: 120 },
    knobs: { whileLoading: 'old-thread' },
  },
  {
    what: 'answers in the wrong order',
    changes: { pageData: 'wrong-order', skeletonMs: 0 },
    knobs: { boxIdentity: 'keyed' },
  },
  {
    what: 'an editable element for a box, which stays while threads load',
    changes: { box: 'contenteditable', pageData: 'xhr' },
    knobs: { boxWhileLoading: 'stays' },
  },
];

const bench = benchFor();

/** Conversations to switch between: each with a box and a name of its own. */
function racers(portal: StagedPortal): readonly string[] {
  const names = new Set<string | null>([null]);
  return portal.conversationIds.filter((id) => {
    const { buyerName, replyField } = portal.truthOf(id);
    if (!replyField.editable || names.has(buyerName)) return false;
    names.add(buyerName);
    return true;
  });
}

describe.each(portalNames)('on %s', (name) => {
  const counts: Record<RaceVerdict, number> = { inserted: 0, refused: 0, wrong: 0, unclicked: 0 };

  afterAll(() => {
    console.info(
      `${browserUnderTest()}, ${name}, seed ${seed}, races: ${counts.inserted} inserted, ${counts.refused} refused, ${counts.wrong} wrong (${counts.unclicked} clicks found no button)`,
    );
  });

  /** Races until so many clicks have met a button. Where no reply fits, there is nothing to click: on to the next. */
  async function raceOn(portal: StagedPortal, label: string): Promise<number> {
    const random = createRandom(seed, `races/${name}/${label}`);
    const ids = racers(portal);
    let from = random.pick(ids);
    const opened = await openConversation(bench, portal, from);
    await keepStatusLog(opened.panel);
    let raced = 0;
    for (let attempt = 0; raced < racesPerPage && attempt < 6 * racesPerPage; attempt += 1) {
      const to = random.pick(ids.filter((id) => id !== from));
      if (!(await offersInsert(opened.panel))) {
        await switchAndFollow(opened, to);
        from = to;
        continue;
      }
      if (random.chance(0.2)) await bench.browser.stopBackground();
      const { verdict, story } = await runRace({ ...opened, portal, from, to, random });
      counts[verdict] += 1;
      expect(verdict, `${label}: ${story}`).not.toBe('wrong');
      if (verdict !== 'unclicked') raced += 1;
      from = (await opened.page.evaluate(() => window.__portal?.conversationId)) ?? from;
      await untilPanelShows(opened.panel, from);
    }
    expect(portal.sent).toEqual([]);
    return raced;
  }

  it.each(tracks)(
    'no text is in the wrong conversation with $what',
    async ({ what, changes, knobs }) => {
      const variant = plainVariantOf(name, changes);
      const portal = stagePortal(bench.portals, name, { seed, variant, conversations, ...(knobs && { knobs }) });
      expect(await raceOn(portal, what)).toBe(racesPerPage);
    },
    isSoak ? 1_800_000 : 120_000,
  );

  if (isSoak) {
    it.each(variantsOf(name, 20, seed))(
      'no text is in the wrong conversation in variant $id',
      async (variant) => {
        const portal = stagePortal(bench.portals, name, { seed: variant.seed, variant, conversations });
        expect(await raceOn(portal, variant.id)).toBeGreaterThanOrEqual(0);
      },
      1_800_000,
    );
  }
});
