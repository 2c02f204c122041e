import { describe, expect, it } from 'vitest';
import { amazonPagePatterns, ebayPagePatterns, portalHostPatterns } from '@/lib/domain/marketplace/sites';

async function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = await import('@/wxt.config').then((module) => module.default);
  if (typeof manifest !== 'function') throw new Error('The manifest is made for each browser');
  return manifest({ browser, manifestVersion: 3, command: 'build', mode: 'production' });
}

describe('the manifest', () => {
  it.each(['chrome', 'firefox'] as const)('asks %s for these permissions and no others', async (browser) => {
    const manifest = await manifestFor(browser);
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    // Of these the one host of the seller's sync server, asked for when sync with it is set up.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.host_permissions).toEqual(portalHostPatterns);
  });

  it('lets no page of ours load or run anything from outside', async () => {
    const manifest = await manifestFor('chrome');
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https: http:",
    });
  });

  it('shows the panel to the portals only', async () => {
    const manifest = await manifestFor('chrome');
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: portalHostPatterns, use_dynamic_url: true },
    ]);
  });

  it('suggests no more keys than browsers allow', async () => {
    const { commands = {} } = await manifestFor('firefox');
    expect(Object.values(commands).filter((command) => command.suggested_key)).toHaveLength(4);
  });

  it('says that no data is collected', async () => {
    const manifest = await manifestFor('firefox');
    expect(manifest.browser_specific_settings?.gecko).toMatchObject({
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
  });
});

/** Written out on purpose: a host that is added or lost has to be added or lost here too. */
const sellerCentral = [
  'com ca com.mx com.br co.uk ie de fr it es nl com.be se pl com.tr ae sa com.sa eg co.za in sg com.sg com.au co.jp',
].flatMap((ends) => ends.split(' ').map((end) => `https://sellercentral.amazon.${end}/*`));
const sellerCentralRegions = ['europe', 'na', 'fe', 'japan'].map(
  (region) => `https://sellercentral-${region}.amazon.com/*`,
);
const ebay = [
  'com co.uk de fr it es com.au ca at ch ie nl pl be com.hk com.sg com.my ph vn co.th com.tw cn co.jp',
].flatMap((ends) => ends.split(' ').map((end) => `https://*.ebay.${end}/*`));

describe('the hosts', () => {
  it('are those of the portals and no others', () => {
    expect([...portalHostPatterns].sort()).toEqual([...sellerCentral, ...sellerCentralRegions, ...ebay].sort());
  });

  it('give content scripts only pages with messages, orders and returns', () => {
    const paths = [...amazonPagePatterns, ...ebayPagePatterns].map(
      (pattern) => new URL(pattern.replace('*.', 'www.')).pathname,
    );
    expect([...new Set(paths)].sort()).toEqual([
      '/cnt/*',
      '/contact/*',
      '/gp/returns*',
      '/mesgweb/*',
      '/mesh/*',
      '/messaging/*',
      '/msg/*',
      '/mye/*',
      '/orders-v3*',
      '/returns/*',
      '/sh/*',
    ]);
  });
});
