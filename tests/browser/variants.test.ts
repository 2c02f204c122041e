/**
 * Nobody has seen every page of the portals. On every variant of the fake ones, each field that the panel reports is the
 * truth or is said to be missing; the counts of both are printed.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import type { PortalVariant } from '../fake-portals/variants/variant';
import { variantsOf } from '../fake-portals/variants/variants-of';
import { type Comparison, compareWithTruth } from '../fake-portals/world/compare-with-truth';
import { benchFor, browserUnderTest } from './harness/bench';
import { waitFor } from './harness/wait-for';
import { switchTo, untilShown } from './support/message-page';
import { type StagedPortal, stagePortal } from './support/staged-portal';
import { startedPanelOf } from './support/start-panel';

const seed = Number(process.env.REPLYDOCK_SEED ?? 20261121);
const count = process.env.REPLYDOCK_SOAK ? 240 : 60;
/** A report counts once it has stood for so long: until then data may still be on its way. */
const settledMs = 400;

const bench = benchFor({ viewport: { width: 1600, height: 900 } });

async function compareVariant(portal: StagedPortal): Promise<Comparison[]> {
  const [first, second] = portal.conversationIds;
  if (!first || !second) throw new Error('A world needs two conversations');
  const page = await bench.open(portal.addressOf(first));
  await untilShown(page, first);
  const panel = await startedPanelOf(page);
  const compare = async (id: string): Promise<Comparison> => {
    const report = await panel.settledReport(settledMs);
    return compareWithTruth(report, portal.truthOf(id), portal.variant.zone);
  };
  const opened = await compare(first);
  await switchTo(page, second);
  await untilShown(page, second);
  const switched = await waitFor(() => compare(second), { what: 'the second conversation' });
  return [opened, switched];
}

describe.each(portalNames)('on %s', (name) => {
  const totals = new Map<string, { equal: number; missing: number }>();

  function add({ equal, missing }: Comparison): void {
    for (const field of [...equal, ...missing]) {
      const total = totals.get(field) ?? { equal: 0, missing: 0 };
      if (equal.includes(field)) total.equal += 1;
      else total.missing += 1;
      totals.set(field, total);
    }
  }

  afterAll(() => {
    const fields = [...totals].map(([field, { equal, missing }]) => `${field} ${equal}/${equal + missing}`);
    console.info(`${browserUnderTest()}, ${name}, seed ${seed}, ${count} variants, read: ${fields.join(', ')}`);
  });

  it.each(variantsOf(name, count, seed))('variant $id is never wrong', async (variant: PortalVariant) => {
    const portal = stagePortal(bench.portals, name, {
      seed: variant.seed,
      variant,
      hasHostile: true,
      conversations: 8,
    });
    for (const comparison of await compareVariant(portal)) {
      add(comparison);
      expect(comparison.wrong).toEqual([]);
    }
  });
});
