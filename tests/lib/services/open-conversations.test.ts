import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noonAt } from '../../support/conversations';
import { OpenTabsWorld } from '../../support/open-tabs-world';

const lamp = 'amazon:00000000-0000-4000-8000-000000000001';
const kettle = 'ebay:UK:000-1';
const minuteMs = 60_000;

async function twoOn(key: string): Promise<OpenTabsWorld> {
  const world = new OpenTabsWorld();
  await world.open(1, key);
  world.now += 2 * minuteMs;
  await world.open(2, key);
  return world;
}

describe('a conversation that is open in several tabs', () => {
  it('is said to be in the second, with the time of the first', async () => {
    const world = await twoOn(lamp);
    expect(world.notice(1)).toBeUndefined();
    expect(world.notice(2)).toEqual({ key: lamp, count: 1, sinceAt: noonAt });
  });

  it('is counted for the third', async () => {
    const world = await twoOn(lamp);
    await world.open(3, lamp);
    expect(world.notice(3)).toEqual({ key: lamp, count: 2, sinceAt: noonAt });
    expect(world.notice(2)?.count).toBe(1);
  });

  it.each<{ what: string; happen: (world: OpenTabsWorld) => Promise<void> }>([
    { what: 'is closed', happen: (world) => world.close(1) },
    { what: 'crashes', happen: (world) => world.crash(1) },
    { what: 'goes to another conversation', happen: (world) => world.open(1, kettle) },
    { what: 'goes to a page without a conversation', happen: (world) => world.open(1, undefined) },
    { what: 'goes to a page of somebody else', happen: (world) => world.leave(1) },
  ])('is the second’s own once the first $what', async ({ happen }) => {
    const world = await twoOn(lamp);
    await happen(world);
    expect(world.notice(2)).toBeUndefined();
  });

  it('is freed by a crash that nobody has heard of as soon as something happens in the second', async () => {
    const world = await twoOn(lamp);
    await world.crash(1, false);
    await world.sleepAndWake();
    await world.tellAgain(2);
    expect(world.notice(2)).toBeUndefined();
  });

  it('is freed when the first is closed while the background sleeps', async () => {
    const world = await twoOn(lamp);
    await world.sleepAndWake();
    await world.close(1);
    expect(world.notice(2)).toBeUndefined();
  });

  it('stays said over a sleep', async () => {
    const world = await twoOn(lamp);
    await world.sleepAndWake();
    expect(world.notice(2)?.count).toBe(1);
  });

  it('goes to the next in line', async () => {
    const world = await twoOn(lamp);
    await world.open(3, lamp);
    await world.close(1);
    expect(world.notice(2)).toBeUndefined();
    expect(world.notice(3)).toEqual({ key: lamp, count: 1, sinceAt: noonAt + 2 * minuteMs });
  });

  it('stays with the first when its page is loaded anew', async () => {
    const world = await twoOn(lamp);
    await world.leave(1);
    world.now += 3_000;
    await world.open(1, lamp);
    expect(world.notice(1)).toBeUndefined();
    expect(world.notice(2)).toEqual({ key: lamp, count: 1, sinceAt: noonAt });
  });

  it('is lost by the first when it comes back only after a while', async () => {
    const world = await twoOn(lamp);
    await world.leave(1);
    world.now += minuteMs;
    await world.open(1, lamp);
    expect(world.notice(1)?.count).toBe(1);
    expect(world.notice(2)).toBeUndefined();
  });

  it('is lost by the first when it looks at another one in between', async () => {
    const world = await twoOn(lamp);
    await world.open(1, kettle);
    await world.open(1, lamp);
    expect(world.notice(1)?.count).toBe(1);
    expect(world.notice(2)).toBeUndefined();
  });

  it('counts a tab that the browser has put to rest', async () => {
    const world = await twoOn(lamp);
    world.become(1, 'resting');
    await world.tellAgain(2);
    expect(world.notice(2)?.count).toBe(1);
  });

  it('is said of no tab that does not answer, and said again when it does', async () => {
    const world = await twoOn(lamp);
    world.become(1, 'busy');
    await world.tellAgain(2);
    expect(world.notice(2)).toBeUndefined();
    world.become(1, 'live');
    await world.tellAgain(2);
    expect(world.notice(2)).toEqual({ key: lamp, count: 1, sinceAt: noonAt });
  });

  it('is not joined between windows that are signed in for themselves', async () => {
    const world = new OpenTabsWorld();
    await world.open(1, lamp, 'open');
    await world.open(2, lamp, 'private');
    expect(world.notice(2)).toBeUndefined();
  });

  it('is where a page told of it last, though it has gone and come in between', async () => {
    const world = new OpenTabsWorld();
    const deeds = [world.open(2, lamp), world.open(1, lamp), world.leave(1), world.open(1, lamp)];
    await Promise.all(deeds);
    expect(world.notice(1)?.count).toBe(1);
  });

  it('asks nobody and writes nothing when a tab that is alone tells again', async () => {
    const world = new OpenTabsWorld();
    await world.open(1, lamp);
    await world.open(2, kettle);
    const { writes } = world;
    await world.tellAgain(1);
    expect(world.asked).toEqual([]);
    expect(world.writes).toBe(writes);
  });

  it('is forgotten when the browser is started anew', async () => {
    const world = await twoOn(lamp);
    world.restart();
    await world.open(2, lamp);
    expect(world.notice(2)).toBeUndefined();
  });

  it.each(['"text"', '[{"tabId":"1"}]', '{"tabs":[]}', 'null'])('starts anew where %s is found', async (json) => {
    const world = new OpenTabsWorld();
    world.spoilShelf(json);
    await world.open(1, lamp);
    await world.open(2, lamp);
    expect(world.notice(2)?.count).toBe(1);
  });
});

describe('the way to a conversation', () => {
  it('leads to the tab that had it first', async () => {
    const world = await twoOn(lamp);
    expect(await world.presence.findTab(lamp)).toBe(1);
    expect(await world.presence.othersOf(2)).toEqual([1]);
    expect(await world.presence.othersOf(1)).toEqual([2]);
  });

  it('leads past tabs that are gone', async () => {
    const world = await twoOn(lamp);
    await world.crash(1, false);
    expect(await world.presence.findTab(lamp)).toBe(2);
    expect(await world.presence.othersOf(2)).toEqual([]);
    expect(world.notice(2)).toBeUndefined();
  });

  it('leads nowhere where it is not open', async () => {
    const world = await twoOn(lamp);
    expect(await world.presence.findTab(kettle)).toBeUndefined();
    expect(await world.presence.othersOf(9)).toEqual([]);
    expect(await world.presence.goTo(9)).toBe(false);
  });

  it('brings the tab to the front', async () => {
    const world = await twoOn(lamp);
    expect(await world.presence.goTo(1)).toBe(true);
    expect(world.shown).toEqual([1]);
  });
});

const tabIds = [1, 2, 3, 4, 5];
const deed = fc.record({
  what: fc.constantFrom(
    ...(['open', 'open', 'open', 'close', 'leave', 'crash', 'crash unheard', 'rest', 'tell', 'sleep', 'wait'] as const),
  ),
  tabId: fc.constantFrom(...tabIds),
  key: fc.constantFrom(lamp, kettle, undefined),
  scope: fc.constantFrom('open', 'private'),
  /** The next deed does not wait for this one. */
  isHurried: fc.boolean(),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

function act(world: OpenTabsWorld, { what, tabId, key, scope }: Deed): Promise<void> {
  if (what === 'sleep') return world.sleepAndWake();
  if (what === 'wait') world.now += minuteMs;
  if (what === 'open') return world.open(tabId, key, scope);
  if (!world.has(tabId)) return Promise.resolve();
  if (what === 'close') return world.close(tabId);
  if (what === 'leave') return world.leave(tabId);
  if (what === 'crash') return world.crash(tabId);
  if (what === 'crash unheard') return world.crash(tabId, false);
  if (what === 'rest' && world.tab(tabId).state === 'live') world.become(tabId, 'resting');
  if (what === 'tell') return world.tellAgain(tabId);
  return Promise.resolve();
}

/** Live tabs by what they show, in any order. */
function groups(world: OpenTabsWorld): readonly (readonly number[])[] {
  const byConversation = new Map<string, number[]>();
  for (const tabId of world.liveTabs()) {
    const { scope, key } = world.tab(tabId);
    if (key === undefined) continue;
    const name = `${scope} ${key}`;
    byConversation.set(name, [...(byConversation.get(name) ?? []), tabId]);
  }
  return [...byConversation.values()];
}

function expectTrue(world: OpenTabsWorld): void {
  for (const members of groups(world)) {
    const counts = members.map((tabId) => world.notice(tabId)?.count ?? 0).sort();
    expect(counts).toEqual(members.map((_, index) => index));
  }
  for (const tabId of world.liveTabs()) {
    if (world.tab(tabId).key === undefined) expect(world.notice(tabId)).toBeUndefined();
  }
}

describe('whatever happens to many tabs', () => {
  it('all but one of those that share a conversation are told, and nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (deeds) => {
        const world = new OpenTabsWorld();
        let isSilent = false;
        const hurried: Promise<void>[] = [];
        for (const each of deeds) {
          // The background never ends in the middle of something.
          if (each.what === 'sleep') await Promise.all(hurried.splice(0));
          const done = act(world, each);
          if (each.what === 'crash unheard') isSilent = true;
          if (each.isHurried && each.what !== 'sleep') hurried.push(done);
          else await Promise.all([done, ...hurried.splice(0)]);
          if (!isSilent && hurried.length === 0) expectTrue(world);
        }
        await Promise.all(hurried);
        for (const tabId of world.liveTabs()) await world.tellAgain(tabId);
        expectTrue(world);
      }),
      { numRuns: 400 },
    );
  });

  it('whoever has a conversation is never told of tabs that open it later', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const world = new OpenTabsWorld();
        await world.open(1, lamp);
        for (const each of deeds) {
          if (each.tabId !== 1 || each.what === 'sleep' || each.what === 'tell') await act(world, each);
          expect(world.notice(1)).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });
});
