// @vitest-environment happy-dom
import './set-up';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { FakePanelConnection } from './fakes/fake-panel-connection';
import { conversation, customer, dayMoment, hourMs, now, order, reading, view } from './fakes/sample-facts';
import { allByRole, byRole, nameOf, perform, press, renderPanel, textOf } from './render';

describe('Panel with a conversation', () => {
  it('is headed by the name of the buyer', async () => {
    await renderPanel(new FakePanelConnection());
    expect(
      allByRole('heading')
        .filter((heading) => heading.tagName === 'H1')
        .map(textOf),
    ).toEqual(['Tamsin']);
  });

  it('is headed by "Unknown buyer" with the reason if no name was read', async () => {
    const { buyerName: _, ...unnamed } = conversation();
    const shown = reading({ conversation: unnamed, missing: [{ field: 'buyerName', reason: 'placeholder' }] });
    await renderPanel(new FakePanelConnection({ view: view({ reading: shown }) }));
    expect(textOf(document.querySelector('h1'))).toBe('Unknown buyer');
    expect(document.body.textContent).toContain('The page shows a placeholder instead of a name.');
  });

  it('says how many orders, returns and earlier conversations are known', async () => {
    const facts = customer({ conversationCount: 4, orderCount: 3, returnCount: 1, firstSeenAt: Date.UTC(2025, 0, 10) });
    await renderPanel(new FakePanelConnection({ view: view({ customer: facts }) }));
    expect(document.body.textContent).toContain('3 orders · 1 return · wrote 3 times before · since Jan 2025');
  });

  it('tells the time left by a timer that holds the due time', async () => {
    await renderPanel(new FakePanelConnection());
    const timer = byRole('timer', 'Time left to reply');
    expect(timer.textContent).toContain('22 h 00 min left');
    expect(timer.querySelector('time')?.dateTime).toBe(new Date(now + 22 * hourMs).toISOString());
  });

  it('lists every order with its number and marketplace, those behind "more" too', async () => {
    const others = [
      order({ orderId: '900-0000001-0000002', status: 'delivered' }),
      order({ marketplace: 'ebay', site: 'DE', orderId: '14-00000-66190', status: 'refunded' }),
    ];
    await renderPanel(new FakePanelConnection({ view: view({ orders: [order(), ...others] }) }));
    const items = allByRole('listitem', undefined, byRole('region', 'Order history')).map(textOf);
    expect(items).toHaveLength(3);
    expect(items[0]).toContain('900-0000001-0000001 · Amazon US');
    expect(items[1]).toContain('900-0000001-0000002 · Amazon US');
    expect(items[2]).toContain('14-00000-66190 · eBay DE');
    expect(byRole('button', '2 more').getAttribute('aria-expanded')).toBe('false');
  });

  it('lists an order that the conversation names but nobody has seen', async () => {
    await renderPanel(new FakePanelConnection({ view: view({ orders: [] }) }));
    const [item] = allByRole('listitem', undefined, byRole('region', 'Order history'));
    expect(textOf(item ?? null)).toContain('900-0000001-0000001 · Amazon US');
    expect(textOf(item ?? null)).toContain('Not seen yet.');
  });

  it('says that an order is past due only once its day is surely over', async () => {
    const late = order({ deliverBy: dayMoment('2026-11-19') });
    await renderPanel(new FakePanelConnection({ view: view({ orders: [late] }) }));
    expect(byRole('region', 'Order history').textContent).toContain('2 days past due');
  });

  it('offers each suggestion as an article named by its title with a button Insert', async () => {
    await renderPanel(new FakePanelConnection());
    const articles = allByRole('article', undefined, byRole('region', 'Suggested replies'));
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles) {
      expect(nameOf(article)).toBe(textOf(article.querySelector('h3')));
      expect(allByRole('button', 'Insert', article)).toHaveLength(1);
    }
  });

  it('has the report of what was read as JSON', async () => {
    await renderPanel(new FakePanelConnection());
    const group = byRole('group', 'What was read from this page');
    expect(group.tagName).toBe('DETAILS');
    const report: unknown = JSON.parse(group.querySelector('[data-testid="page-report"]')?.textContent ?? '');
    expect(report).toMatchObject({ page: 'conversation', buyerName: 'Tamsin', orderIds: ['900-0000001-0000001'] });
    expect(allByRole('button', 'Copy without customer data', group)).toHaveLength(1);
  });

  it('replaces one buyer by the next completely', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    const next = conversation({ buyerName: 'Corwin Ashdale', orderIds: ['900-0000003-0000001'] });
    await perform(() => connection.show({ view: view({ reading: reading({ conversation: next }), orders: [] }) }));
    expect(document.body.textContent).toContain('Corwin Ashdale');
    expect(document.body.textContent).not.toContain('Tamsin');
    expect(document.body.textContent).not.toContain('900-0000001-0000001');
  });
});

describe('Panel in the states of a deadline', () => {
  const exact = { kind: 'due', basis: 'amazon-rule', startsEarliestAt: now, startsLatestAt: now } as const;
  it.each([
    {
      name: 'soon',
      deadline: { ...exact, dueEarliestAt: now + 161 * 60_000, dueLatestAt: now + 161 * 60_000 },
      words: '2 h 41 min left',
    },
    {
      name: 'under a minute',
      deadline: { ...exact, dueEarliestAt: now + 30_000, dueLatestAt: now + 30_000 },
      words: 'under a minute left',
    },
    {
      name: 'late',
      deadline: { ...exact, dueEarliestAt: now - 185.5 * 60_000, dueLatestAt: now - 185.5 * 60_000 },
      words: 'Late by 3 h 06 min',
    },
    {
      name: 'range',
      deadline: { ...exact, basis: 'own-target', dueEarliestAt: now + 7.5 * hourMs, dueLatestAt: now + 31.9 * hourMs },
      words: '7 to 31 h left',
    },
    {
      name: 'maybe late',
      deadline: { ...exact, dueEarliestAt: now - hourMs, dueLatestAt: now + 5 * hourMs },
      words: 'Up to 5 h left, or late',
    },
    {
      name: 'surely late',
      deadline: { ...exact, dueEarliestAt: now - 9 * hourMs, dueLatestAt: now - 3.5 * hourMs },
      words: 'Late by at least 3 h',
    },
    { name: 'answered', deadline: { kind: 'settled', reason: 'answered' }, words: 'Answered' },
    {
      name: 'no answer needed',
      deadline: { kind: 'settled', reason: 'no-response-needed' },
      words: 'No answer needed',
    },
    { name: 'resolved', deadline: { kind: 'settled', reason: 'resolved' }, words: 'Resolved' },
    { name: 'buyer left', deadline: { kind: 'settled', reason: 'buyer-left' }, words: 'Buyer has left' },
    { name: 'unknown', deadline: { kind: 'unknown', reason: 'no-message-time' }, words: 'Time left unknown' },
  ] as const)('says "$words" when it is $name', async ({ deadline, words }) => {
    await renderPanel(new FakePanelConnection({ view: view({ deadline }) }));
    expect(byRole('timer', 'Time left to reply').textContent).toContain(words);
  });

  it('names both ends of a range and no single due time', async () => {
    const deadline = {
      ...exact,
      basis: 'own-target',
      dueEarliestAt: now + 7 * hourMs,
      dueLatestAt: now + 31 * hourMs,
    } as const;
    await renderPanel(new FakePanelConnection({ view: view({ deadline }) }));
    const times = [...byRole('timer').querySelectorAll('time')].map((time) => time.dateTime);
    expect(times).toEqual([new Date(now + 7 * hourMs).toISOString(), new Date(now + 31 * hourMs).toISOString()]);
  });

  it('holds no due time when nothing is due', async () => {
    const deadline = { kind: 'settled', reason: 'answered', answeredAt: now - hourMs } as const;
    await renderPanel(new FakePanelConnection({ view: view({ deadline }) }));
    expect(byRole('timer').querySelector('time')).toBeNull();
  });

  it("calls the deadline on eBay the seller's own target", async () => {
    const deadline = {
      ...exact,
      basis: 'own-target',
      dueEarliestAt: now + 7 * hourMs,
      dueLatestAt: now + 7 * hourMs,
    } as const;
    await renderPanel(new FakePanelConnection({ view: view({ deadline }) }));
    expect(byRole('timer').textContent).toContain('Your own 24 h target. eBay sets no limit.');
  });
});

describe('Panel without a conversation', () => {
  const withoutConversation = (changes: Partial<ReturnType<typeof reading>>) => {
    const { conversation: _, identity: __, ...page } = reading();
    return new FakePanelConnection({ view: view({ reading: { ...page, ...changes }, orders: [] }) });
  };

  it.each([
    ['inbox', { page: 'inbox' }, 'No conversation open'],
    ['orders', { page: 'orders' }, 'Orders on this page are remembered'],
    ['unrecognised', { condition: 'unrecognised' }, 'This page is new to Replydock'],
    ['signed out', { condition: 'signed-out' }, 'You are signed out of Amazon'],
    ['captcha', { condition: 'blocked' }, 'Amazon asks whether you are a person'],
    ['error page', { condition: 'error' }, 'Amazon shows an error page'],
    ['retired', { condition: 'retired', marketplace: 'ebay' }, 'eBay has replaced this page'],
  ] as const)('says what is the matter: %s', async (_, changes, words) => {
    await renderPanel(withoutConversation(changes));
    expect(document.body.textContent).toContain(words);
    expect(allByRole('button', 'Insert')).toHaveLength(0);
    expect(allByRole('timer')).toHaveLength(0);
  });

  it('reads the page again when asked to', async () => {
    const connection = withoutConversation({ condition: 'unrecognised' });
    await renderPanel(connection);
    await press(byRole('button', 'Try again'));
    expect(connection.readCount).toBe(1);
  });

  it('shows neither buyer nor replies while the page is loading', async () => {
    const loading = reading({ condition: 'loading' });
    await renderPanel(new FakePanelConnection({ view: view({ reading: loading }) }));
    expect(textOf(document.querySelector('h1'))).toBe('Loading');
    expect(document.body.textContent).not.toContain('Suggested replies');
  });

  it('greets with the welcome on the first day', async () => {
    const { conversation: _, ...inbox } = reading({ page: 'inbox' });
    const connection = new FakePanelConnection({ view: view({ reading: inbox, settings: defaultSettings }) });
    await renderPanel(connection);
    expect(textOf(document.querySelector('h1'))).toBe('Welcome');
    await press(byRole('button', `Start with ${connection.snapshot().templates.length} saved replies`));
    expect(connection.snapshot().view?.settings.hasStarted).toBe(true);
    expect(document.body.textContent).toContain('No conversation open');
  });

  it('never hides a conversation behind the welcome', async () => {
    await renderPanel(new FakePanelConnection({ view: view({ settings: defaultSettings }) }));
    expect(textOf(document.querySelector('h1'))).toBe('Tamsin');
    expect(byRole('button', 'Set it')).toBeDefined();
  });
});

describe('Panel in trouble', () => {
  it('asks for a reload when the extension was updated, and copies instead of inserting', async () => {
    await renderPanel(new FakePanelConnection({ connection: 'outdated' }));
    expect(document.body.textContent).toContain(
      'Replydock was updated: reload this page.What you typed stays until you do.',
    );
    expect(allByRole('button', 'Insert')).toHaveLength(0);
    expect(allByRole('button', 'Copy').length).toBeGreaterThan(0);
  });

  it.each([
    ['cannot-open', 'storage cannot be opened'],
    ['quota', 'The disk is full'],
    ['newer-version', 'come from a newer Replydock'],
  ] as const)('says what the matter with the store is: %s', async (storeProblem, words) => {
    await renderPanel(new FakePanelConnection({ view: view({ storeProblem }) }));
    expect(document.body.textContent).toContain(words);
    expect(allByRole('button', 'Insert').length).toBeGreaterThan(0);
  });

  it.each([
    ['no box', { replyField: { present: false, editable: false } }, 'There is no reply box on this page.'],
    ['a box that takes nothing', { replyField: { present: true, editable: false } }, 'takes no text now'],
  ] as const)('copies where the page has %s', async (_, changes, words) => {
    await renderPanel(new FakePanelConnection({ view: view({ reading: reading(changes) }) }));
    expect(document.body.textContent).toContain(words);
    expect(allByRole('button', 'Insert')).toHaveLength(0);
    expect(allByRole('button', 'Copy').length).toBeGreaterThan(0);
  });

  it('copies where it is not certain which conversation is open', async () => {
    const { identity: _, ...unsure } = reading();
    await renderPanel(new FakePanelConnection({ view: view({ reading: unsure }) }));
    expect(document.body.textContent).toContain('It is not certain which conversation this is');
    expect(allByRole('button', 'Insert')).toHaveLength(0);
  });
});

describe('Panel with hostile content', () => {
  const markup = '<img src=x onerror="globalThis.wasHere=1"><b>{{ order.id }}</b>';

  it('shows names, titles and messages as text', async () => {
    const hostile = conversation({ buyerName: markup, subject: markup, messages: [{ from: 'buyer', text: markup }] });
    const connection = new FakePanelConnection({
      view: view({ reading: reading({ conversation: hostile }), orders: [order({ items: [{ title: markup }] })] }),
    });
    await renderPanel(connection);
    expect(document.querySelector('h1')?.textContent).toBe(markup);
    expect(document.querySelectorAll('img, b')).toHaveLength(0);
    expect(Reflect.get(globalThis, 'wasHere')).toBeUndefined();
  });

  it('isolates a name written from right to left', async () => {
    await renderPanel(
      new FakePanelConnection({
        view: view({ reading: reading({ conversation: conversation({ buyerName: 'ليلى' }) }) }),
      }),
    );
    expect(document.querySelector('h1 > bdi')?.textContent).toBe('ليلى');
  });
});
