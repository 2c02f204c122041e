// @vitest-environment happy-dom
import '../set-up';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAccessMemory } from '@/components/host-access/access-memory';
import { createHostAccess } from '@/components/host-access/create-host-access';
import { gapLines } from '@/components/host-access/gap-words';
import type { HostAccess } from '@/components/host-access/host-access';
import { HostAccessNote } from '@/components/host-access/host-access-note';
import { useHostAccess } from '@/components/host-access/use-host-access';
import type { TabAccess } from '@/components/settings/outdated-tabs';
import { portalGaps } from '@/lib/domain/marketplace/portal-access';
import { portalHostPatterns } from '@/lib/domain/marketplace/sites';
import { allByRole, byRole, perform, press, render, textOf } from '../render';
import { speak } from '../set-up';
import { FakePermissions, FakeStorage } from './fake-permissions';

const amazon = portalHostPatterns.filter((pattern) => pattern.includes('amazon'));
const ebay = portalHostPatterns.filter((pattern) => pattern.includes('ebay'));
const germany = 'https://sellercentral.amazon.de/*';

interface Setting {
  readonly permissions: FakePermissions;
  readonly storage?: FakeStorage;
  readonly browserKind?: HostAccess['browserKind'];
  readonly tabs?: TabAccess;
  readonly showsLeftOut?: boolean;
}

const noTabs: TabAccess = { outdatedTabs: async () => [], reloadTab: async () => {} };

async function show(setting: Setting): Promise<void> {
  const { permissions, storage = new FakeStorage(), browserKind = 'firefox' } = setting;
  const access = createHostAccess({ permissions, storage, browserKind });
  await render(<Shown access={access} {...setting} />);
}

function Shown({
  access,
  tabs = noTabs,
  showsLeftOut = false,
}: Pick<Setting, 'tabs' | 'showsLeftOut'> & { readonly access: HostAccess }) {
  return <HostAccessNote state={useHostAccess(access)} place="popup" tabs={tabs} showsLeftOut={showsLeftOut} />;
}

const shownText = () => textOf(document.body);
const title = () => textOf(byRole('heading'));

describe('HostAccessNote', () => {
  it('says nothing where all is granted', async () => {
    await show({ permissions: new FakePermissions() });
    expect(shownText()).toBe('');
  });

  it.each([
    ['one portal', ebay, 'Replydock may not look at the pages of Amazon yet'],
    ['both portals', [], 'Replydock may not look at the pages of Amazon and eBay yet'],
  ])('names %s of which nothing is seen', async (_, granted, words) => {
    await show({ permissions: new FakePermissions(granted) });
    expect(title()).toBe(words);
  });

  it('tells the only country that is seen', async () => {
    await show({ permissions: new FakePermissions([germany, ...ebay]) });
    expect(title()).toBe('Replydock may not look at all pages of Amazon yet');
    expect(shownText()).toContain('Amazon: so far only Germany.');
  });

  it('tells the few countries that are not seen, in the seller’s language', async () => {
    const granted = portalHostPatterns.filter((pattern) => !/ebay\.(pl|co\.uk)/.test(pattern));
    speak('de');
    await show({ permissions: new FakePermissions(granted) });
    expect(shownText()).toContain('eBay: noch ohne');
    expect(title()).toBe('Replydock darf noch nicht alle Seiten von eBay ansehen');
  });

  it('asks for exactly what is missing, within the press', async () => {
    const permissions = new FakePermissions([...ebay, germany]);
    await show({ permissions });
    expect(permissions.asked).toEqual([]);
    await perform(() => {
      byRole('button', 'Allow these pages').click();
      expect(permissions.asked).toEqual([amazon.filter((pattern) => pattern !== germany)]);
    });
  });

  it('goes when it is granted, and offers the open tabs to be reloaded', async () => {
    const reloaded: number[] = [];
    const tabs: TabAccess = {
      outdatedTabs: async () => [{ tabId: 4, title: 'Inbox', marketplace: 'amazon' }],
      reloadTab: async (tabId) => void reloaded.push(tabId),
    };
    await show({ permissions: new FakePermissions(ebay), tabs });
    await press(byRole('button', 'Allow these pages'));
    expect(allByRole('button', 'Allow these pages')).toEqual([]);
    expect(textOf(byRole('status'))).toBe('Replydock may look at these pages now.');
    await press(byRole('button', 'Reload Inbox'));
    expect(reloaded).toEqual([4]);
  });

  it('leaves the focus in the page when its button goes', async () => {
    await show({ permissions: new FakePermissions(ebay) });
    await perform(() => byRole('button', 'Allow these pages').focus());
    await press(byRole('button', 'Allow these pages'));
    expect(textOf(document.activeElement)).toContain('may look at these pages now');
  });

  it('follows what is granted and taken away elsewhere, while it is open', async () => {
    const permissions = new FakePermissions(ebay);
    await show({ permissions });
    await perform(() => permissions.grant(amazon));
    expect(shownText()).toBe('Replydock may look at these pages now.');
    await perform(() => permissions.takeAway(ebay));
    expect(title()).toBe('Replydock may not look at the pages of eBay yet');
  });

  it.each([
    ['refuses', 'no', 'firefox', 'did not allow it. You can allow it at any time: open about:addons'],
    [
      'refuses',
      'no',
      'chromium',
      'did not allow it. You can allow it at any time: in the browser’s list of extensions',
    ],
    ['cannot be asked', 'cannot ask', 'firefox', 'could not be asked. You can allow it at any time'],
  ] as const)('says where to change it when the browser %s', async (_, answer, browserKind, words) => {
    const permissions = new FakePermissions(ebay);
    permissions.answer = answer;
    await show({ permissions, browserKind });
    await press(byRole('button', 'Allow these pages'));
    expect(textOf(byRole('status'))).toContain(words);
    expect(allByRole('button', 'Allow these pages')).toHaveLength(1);
  });

  it('tells of it when the browser’s question has closed the popup that asked', async () => {
    const [permissions, storage] = [new FakePermissions(ebay), new FakeStorage()];
    createAccessMemory(storage).noteAsked(true);
    permissions.grant(amazon);
    await show({ permissions, storage });
    expect(shownText()).toBe('Replydock may look at these pages now.');
    expect(createAccessMemory(storage).wasAsked()).toBe(false);
  });

  it('is not shown again for what the seller does not need, but for anything else', async () => {
    const [permissions, storage] = [new FakePermissions(ebay), new FakeStorage()];
    await show({ permissions, storage });
    await press(byRole('button', 'Not needed'));
    expect(shownText()).toBe('');
    await perform(() => permissions.takeAway(['https://*.ebay.de/*']));
    expect(title()).toBe('Replydock may not look at the pages of Amazon yet');
    expect(shownText()).toContain('eBay: without Germany.');
  });

  it('says in the settings also what was not needed', async () => {
    const storage = new FakeStorage();
    createAccessMemory(storage).leaveOut(amazon);
    await show({ permissions: new FakePermissions(ebay), storage, showsLeftOut: true });
    expect(title()).toBe('Replydock may not look at the pages of Amazon yet');
    expect(allByRole('button', 'Not needed')).toEqual([]);
  });

  it('says nothing where the browser does not tell', async () => {
    const permissions = new FakePermissions([]);
    permissions.contains = () => Promise.reject(new Error('no'));
    await show({ permissions });
    expect(shownText()).toBe('');
  });
});

describe('gapLines', () => {
  it('never name more than six places, nor hide how many there are', () => {
    fc.assert(
      fc.property(fc.subarray([...portalHostPatterns]), (missing) => {
        const gaps = portalGaps({ missing, origins: portalHostPatterns.filter((each) => !missing.includes(each)) });
        for (const line of gapLines(gaps)) expect(line.split(/, and |, | and /).length).toBeLessThanOrEqual(7);
        expect(gapLines(gaps)).toHaveLength(gaps.filter(({ isWhole }) => !isWhole).length);
      }),
    );
  });
});

describe('createAccessMemory', () => {
  it.each(['', '{', '{"a":1}', '[1,2]', 'null'])('takes %j for nothing', (text) => {
    const storage = new FakeStorage();
    storage.setItem('access-left-out', text);
    expect(createAccessMemory(storage).leftOut()).toEqual([]);
  });
});

describe('createHostAccess', () => {
  it('stops listening when the page has gone', () => {
    const permissions = new FakePermissions();
    const access = createHostAccess({ permissions, storage: new FakeStorage(), browserKind: 'firefox' });
    const stop = access.watch(() => {});
    expect(permissions.listenerCount).toBe(1);
    stop();
    expect(permissions.listenerCount).toBe(0);
  });
});
