import { describe, expect, it } from 'vitest';
import type { PortalResponse } from '../server/portal-page';
import { variantsOf } from '../variants/variants-of';
import { createWorld } from '../world/create-world';
import { createEbayPortal, type EbayPortal, type EbayPortalOptions, plainEbayVariant } from './create-ebay-portal';

const now = Date.UTC(2026, 10, 21, 12);
const world = createWorld({ marketplace: 'ebay', seed: 5, now });

function portalWith(options: Partial<EbayPortalOptions> = {}): EbayPortal {
  return createEbayPortal({ world, variant: plainEbayVariant(), ...options });
}

async function ask(portal: EbayPortal, address: string, body = ''): Promise<PortalResponse> {
  const url = new URL(address, `https://${portal.variant.host}`);
  const method = body === '' ? 'GET' : 'POST';
  const answer = await portal.handle({ method, host: url.hostname, url, headers: {}, body });
  if (!answer) throw new Error(`Nothing at ${address}`);
  return answer;
}

async function textAt(portal: EbayPortal, address: string): Promise<string> {
  return String((await ask(portal, address)).body);
}

describe('the world of the fake eBay', () => {
  it('knows only awaiting and answered, by who wrote last', () => {
    const { conversations } = portalWith().world;

    for (const { messages, status } of conversations) {
      expect(status).toBe(messages.at(-1)?.from === 'buyer' ? 'awaiting' : 'answered');
    }
  });

  it('is on the site of the host', () => {
    const portal = portalWith({ variant: plainEbayVariant({ host: 'www.ebay.de' }) });

    expect(new Set(portal.world.orders.map((order) => `${order.site} ${order.currency}`))).toEqual(new Set(['DE EUR']));
  });

  it('keeps messages in the order of their times, pictures among them', () => {
    const { conversations } = portalWith().world;

    for (const { messages } of conversations) {
      const times = messages.map((message) => message.sentAt);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
    expect(conversations.some(({ messages }) => messages.some((message) => message.text === ''))).toBe(true);
  });
});

describe('addresses of the fake eBay', () => {
  const id = world.conversations[3]?.conversationId ?? '';

  it.each(variantsOf('ebay', 12, 3))('open the conversation in $id', async (variant) => {
    const portal = portalWith({ variant });

    expect(await textAt(portal, portal.addressOf(id))).toContain(`"opened":"${id}"`);
  });

  it('open nothing for the inbox', async () => {
    const portal = portalWith();
    portal.addressOf(id);

    expect(await textAt(portal, portal.inboxAddress())).not.toContain('"opened"');
  });

  it.each([
    ['/cnt/viewMessage?group_type=CORE', '"kind":"messages"'],
    ['/msg/anything', '"kind":"messages"'],
    ['/sh/ord/?filter=status:ALL_ORDERS&limit=200&offset=0', '"kind":"orders"'],
    [`/mesh/ord/details?mode=SH&orderid=${world.orders[0]?.orderId}`, '"kind":"order"'],
    ['/contact/sendmsg?recipient=quiet_example1&message_type_id=14', '"kind":"contact"'],
    [`/itm/a-thing/${world.conversations[0]?.items[0]?.itemId}`, 'm2m-dialog__ifr'],
    ['/mesgweb/ViewMessages/0', 'id="mainH1"'],
    ['https://signin.ebay.com/signin', 'id="signin-form"'],
  ])('show a page at %s', async (address, sign) => {
    expect(await textAt(portalWith(), address)).toContain(sign);
  });
});

describe('conditions of the fake eBay', () => {
  it.each<[NonNullable<EbayPortalOptions['condition']>, string]>([
    ['signed-out', 'id="signin-form"'],
    ['captcha', 'Pardon Our Interruption'],
    ['error', 'We looked everywhere'],
    ['retired', 'id="mainH1"'],
    ['skeleton', '"neverLoads":true'],
  ])('answer every page: %s', async (condition, sign) => {
    const portal = portalWith({ condition });

    expect(await textAt(portal, portal.inboxAddress())).toContain(sign);
  });
});

describe('what the fake eBay sends', () => {
  it('holds no markup of a buyer outside of JSON', async () => {
    const portal = portalWith({ variant: plainEbayVariant() });

    for (const { conversationId } of portal.world.conversations) {
      expect(await textAt(portal, portal.addressOf(conversationId))).not.toContain('<img src=x');
    }
  });

  it('names a strict policy where the variant has one', async () => {
    const portal = portalWith({ variant: plainEbayVariant({ csp: 'trusted-types' }) });
    const { headers } = await ask(portal, portal.inboxAddress());

    expect(headers['content-security-policy']).toContain('require-trusted-types-for');
  });

  it('veils its JSON in variants whose data nobody can read', async () => {
    const portal = portalWith({ variant: plainEbayVariant({ pageData: 'blocked' }) });

    expect(await textAt(portal, '/cnt/messages/list')).toMatch(/^[A-Za-z0-9+/=]+$/);
  });

  it('answers every second thread first where answers come in the wrong order', async () => {
    const portal = portalWith({ variant: plainEbayVariant({ pageData: 'wrong-order' }) });
    const ids = portal.world.conversations.slice(0, 2).map(({ conversationId }) => conversationId);
    const answers = await Promise.all(ids.map((id) => ask(portal, `/cnt/messages/thread?conversationId=${id}`)));

    expect(answers[0]?.delayMs).toBeGreaterThan(answers[1]?.delayMs ?? 0);
  });

  it('remembers what was sent', async () => {
    const portal = portalWith();
    await ask(portal, '/cnt/ReplyToMessages', 'conversationId=9&message=Hello');

    expect(portal.sent).toEqual([{ conversationId: '9', text: 'Hello' }]);
  });
});
