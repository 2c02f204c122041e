import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAmazonPortal } from '../amazon/amazon-portal';
import { plainVariant } from '../variants/variants-of';
import { sampleWorld } from '../world/sample-world';
import { type FakePortals, startFakePortals } from './fake-portals';
import { htmlResponse, jsonResponse } from './portal-page';

let portals: FakePortals;
beforeAll(async () => {
  portals = await startFakePortals();
});
afterAll(() => portals.stop());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(host: string, path: string, method = 'GET', sent = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: portals.port, path, method, servername: host, headers: { host } };
    const asked = request({ ...options, rejectUnauthorized: false, agent: false }, (response) => {
      const chunks: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: chunks.join('') }),
      );
    });
    asked.on('error', reject);
    asked.end(sent);
  });
}

describe('startFakePortals', () => {
  it('serves what was last shown, per portal', async () => {
    portals.show('ebay', { handle: () => htmlResponse('first') });
    portals.show('ebay', { handle: ({ url }) => htmlResponse(`second ${url.href}`) });
    const { body } = await ask('www.ebay.de', '/cnt/ViewMessage?group_type=CORE');
    expect(body).toBe('second https://www.ebay.de/cnt/ViewMessage?group_type=CORE');
  });

  it('writes down every request, also those to hosts of nobody', async () => {
    portals.forgetRequests();
    await ask('tracker.example.com', '/pixel?x=1', 'POST', 'secret');
    const [logged] = portals.requests;
    expect(logged).toMatchObject({ method: 'POST', host: 'tracker.example.com', path: '/pixel?x=1', body: 'secret' });
    expect(logged?.portal).toBeUndefined();
  });

  it('says 404 where a portal has nothing', async () => {
    portals.show('ebay', { handle: () => undefined });
    expect((await ask('www.ebay.com', '/nothing')).status).toBe(404);
  });

  it('answers in the order that the delays say', async () => {
    portals.show('ebay', {
      handle: ({ url }) => ({ ...jsonResponse(url.pathname), delayMs: url.pathname === '/slow' ? 120 : 0 }),
    });
    const arrived: string[] = [];
    const note = ({ body }: Answer) => void arrived.push(body);
    await Promise.all([ask('www.ebay.com', '/slow').then(note), ask('www.ebay.com', '/quick').then(note)]);
    expect(arrived).toEqual(['"/quick"', '"/slow"']);
  });
});

describe('createAmazonPortal', () => {
  const world = sampleWorld('amazon', Date.UTC(2026, 10, 21, 12));
  const host = 'sellercentral.amazon.com';
  const [first] = world.conversations;
  const id = first?.conversationId ?? '';

  it('serves the inbox under the variant’s policy, without inline scripts', async () => {
    portals.show('amazon', createAmazonPortal({ world, variant: plainVariant('amazon', { csp: 'trusted-types' }) }));
    const { headers, body } = await ask(host, '/messaging/inbox/ref=xx_bbcbm_favb_xx');
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(body).not.toMatch(/<script(?![^>]*src=)|<style| style=/);
  });

  it('bundles its scripts', async () => {
    const { status, body } = await ask(host, '/messaging/v2/main.js');
    expect(status).toBe(200);
    expect(body.length).toBeGreaterThan(100_000);
  });

  it('tells a case by its real path, and nothing understandable by the other way', async () => {
    const path = `/messaging/api/global/cases/${id}?marketplaceId=ATVPDKIKX0DER`;
    expect((await ask(host, path)).body).toContain('"partyCase"');
    const { body } = await ask(host, `/messaging/v2/gw?q=${encodeURIComponent(btoa(path))}`);
    expect(body).not.toContain('partyCase');
    expect(body).toMatch(/^[=A-Za-z0-9+/]+$/);
  });

  it('refuses data as the real portal does when the session is lost', async () => {
    const condition = 'session-lost';
    portals.show('amazon', createAmazonPortal({ world, variant: plainVariant('amazon'), condition }));
    const { status, body } = await ask(host, '/orders-api/search?limit=15');
    expect({ status, body }).toEqual({ status: 403, body: '{"reason":"sign_in"}' });
  });

  it('remembers what was sent', async () => {
    const portal = createAmazonPortal({ world, variant: plainVariant('amazon') });
    portals.show('amazon', portal);
    await ask(host, `/messaging/api/global/cases/${id}/artifacts/message`, 'POST', '{"messageBody":"Hello"}');
    expect(portal.sent).toEqual([{ conversationId: id, text: 'Hello' }]);
  });

  const addresses = [
    ['id', `https://${host}/messaging/inbox?cc=x`],
    ['search', `https://${host}/messaging/inbox?fi=caseId&ss=x`],
    ['none', `https://${host}/messaging/inbox`],
  ] as const;

  it.each(addresses)('makes addresses that say as much as "%s" allows', (selection, address) => {
    const variant = plainVariant('amazon', { urlStyle: { path: 'plain', selection } });
    expect(createAmazonPortal({ world, variant }).addressOf('x')).toBe(address);
  });
});
