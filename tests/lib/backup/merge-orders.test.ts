import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSides } from '@/lib/backup/import-sides';
import { mergeToldOrders, type ToldOrder, withoutPartsToCome } from '@/lib/backup/merge-orders';
import type { Order } from '@/lib/domain/order/order';
import { instant } from '@/lib/domain/time/moment';
import { anOrder } from '../../support/conversations';

/** The third is under way, the last of another kind of report. */
const imports = ['a', 'b', 'c', 'd'].map((id, index) => [
  id,
  { id, state: index === 2 ? ('running' as const) : ('finished' as const), rowsDone: 10 },
]) satisfies [string, { id: string; state: 'running' | 'finished'; rowsDone: number }][];
const sides = importSides(new Map(imports), new Map(imports));

const orders = fc
  .record({
    status: fc.option(fc.constantFrom('unshipped', 'shipped', 'delivered' as const), { nil: undefined }),
    items: fc.array(
      fc.record(
        {
          itemId: fc.constantFrom('B1', 'B2'),
          title: fc.constantFrom('Lamp', 'Cosy'),
          quantity: fc.integer({ min: 1, max: 2 }),
        },
        { requiredKeys: ['title'] },
      ),
      { maxLength: 3 },
    ),
    orderedAt: fc.option(fc.constantFrom(instant(1_000), instant(2_000)), { nil: undefined }),
  })
  .map(({ items, ...known }): Order => {
    const told = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
    return anOrder({ ...told, items: items.map((item) => JSON.parse(JSON.stringify(item))) });
  });

const toldOrders = fc
  .record({
    lastSeenAt: fc.integer({ min: 1, max: 4 }),
    seen: fc.option(orders, { nil: undefined }),
    reported: fc.uniqueArray(
      fc.record({
        importId: fc.constantFrom('a', 'b', 'c', 'd'),
        toldAt: fc.integer({ min: 1, max: 4 }),
        order: orders,
      }),
      { selector: ({ importId }) => importId, maxLength: 3 },
    ),
  })
  .filter(({ seen, reported }) => seen !== undefined || reported.length > 0)
  .map(
    ({ lastSeenAt, seen, reported }): ToldOrder => ({
      key: 'amazon:000-0000001-0000001',
      terms: ['i:amazon:B1'],
      firstSeenAt: 1,
      lastSeenAt,
      ...(seen && { seen }),
      ...(reported.length > 0 && {
        reported: reported.map((part) => ({ report: part.importId === 'd' ? 'unshipped' : 'all-orders', ...part })),
      }),
    }),
  );

function toldOrder(items: Order['items']): ToldOrder {
  const seen = anOrder({ items });
  return { key: 'amazon:000-0000001-0000001', terms: ['i:amazon:B1'], firstSeenAt: 1, lastSeenAt: 1, seen };
}

describe('mergeToldOrders', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(toldOrders, toldOrders, (ours, theirs) => {
        const once = mergeToldOrders(ours, theirs, sides);
        expect(mergeToldOrders(once, theirs, sides)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('settles where lines that tell little fit several others', () => {
    const ours = toldOrder([
      { title: 'Lamp', quantity: 1 },
      { title: 'Lamp', quantity: 1 },
    ]);
    const theirs = toldOrder([
      { title: 'Lamp', quantity: 2 },
      { itemId: 'B1', title: 'Lamp' },
    ]);
    const once = mergeToldOrders(ours, theirs, sides);
    expect(once.seen?.items.length).toBeGreaterThanOrEqual(2);
    expect(mergeToldOrders(once, theirs, sides)).toBe(once);
  });

  it('adds nothing to an order by itself', () => {
    fc.assert(
      fc.property(toldOrders, (ours) => {
        const same: unknown = JSON.parse(
          JSON.stringify(mergeToldOrders(ours, structuredClone(ours), sides).seen ?? null),
        );
        expect(same).toEqual(JSON.parse(JSON.stringify(ours.seen ?? null)));
      }),
    );
  });

  it('never lets an earlier word on the status stand over a later one', () => {
    fc.assert(
      fc.property(toldOrders, toldOrders, (ours, theirs) => {
        const merged = mergeToldOrders(ours, theirs, sides);
        const later = theirs.lastSeenAt > ours.lastSeenAt ? theirs : ours;
        if (ours.seen && theirs.seen && later.seen?.status) expect(merged.seen?.status).toBe(later.seen.status);
      }),
    );
  });

  it('keeps of two files of a kind what was told later', () => {
    const part = (importId: string, toldAt: number) => ({ report: 'all-orders', importId, toldAt, order: anOrder() });
    const base = { key: 'amazon:000-0000001-0000001', terms: [], firstSeenAt: 1, lastSeenAt: 1 };
    const [ours, theirs] = [
      { ...base, reported: [part('a', 3)] },
      { ...base, reported: [part('b', 2)] },
    ];
    expect(mergeToldOrders<ToldOrder>(ours, theirs, sides)).toBe(ours);
    expect(mergeToldOrders<ToldOrder>(theirs, ours, sides).reported).toEqual(ours.reported);
  });

  it('makes no page newer by a report', () => {
    const seen = { key: 'amazon:000-0000001-0000001', terms: [], firstSeenAt: 1, lastSeenAt: 1, seen: anOrder() };
    const { seen: _, ...rest } = seen;
    const part = { report: 'all-orders', importId: 'a', toldAt: 2, order: anOrder() };
    expect(mergeToldOrders<ToldOrder>(seen, { ...rest, lastSeenAt: 9, reported: [part] }, sides).lastSeenAt).toBe(1);
  });
});

describe('withoutPartsToCome', () => {
  it('leaves rows of an import that goes on here to that import', () => {
    const part = { report: 'all-orders', importId: 'c', toldAt: 2, order: anOrder() };
    const order = { key: 'amazon:000-0000001-0000001', terms: [], firstSeenAt: 1, lastSeenAt: 1, reported: [part] };
    expect(withoutPartsToCome(order, sides)).toBeUndefined();
    expect(withoutPartsToCome({ ...order, seen: anOrder() }, sides)).toMatchObject({ reported: [] });
  });
});
