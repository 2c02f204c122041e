// @vitest-environment happy-dom
import '../set-up';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QueuePopup } from '@/components/queue/queue-popup';
import { formatClock } from '@/components/words/dates';
import { byRole, perform, press, render, textOf, type } from '../render';
import { speak } from '../set-up';
import { FakeQueue } from './fake-queue';
import {
  activeBuyer,
  activeRow,
  buyers,
  chooseItem,
  drawn,
  groups,
  listBox,
  menuItems,
  pressKey,
  rowNames,
  rows,
  stagePopup,
  status,
} from './queue-stage';
import {
  aMark,
  aWaiting,
  birch,
  corwin,
  hourMs,
  keyOf,
  manyWaitings,
  marta,
  minuteMs,
  now,
  oswin,
  sampleWaitings,
  settings,
  tamsin,
  unread,
  waitingSince,
  workingHours,
} from './sample-queue';

afterEach(() => {
  vi.useRealTimers();
});

const openHours = { ...settings, workingHours };

describe('QueuePopup', () => {
  it('groups what waits and says how much it is', async () => {
    await stagePopup(new FakeQueue(sampleWaitings, { settings: openHours }));
    expect(textOf(byRole('heading'))).toBe('To answer 6');
    const closing = formatClock(Date.UTC(2026, 10, 21, 18));
    expect(groups()).toEqual(['Late, 1', `Before you close at ${closing}, 4`, 'Later, 1']);
    expect(buyers()[0]).toBe('Corwin Ashdale');
  });

  it('names a row by buyer, time left, marketplace and matter, in this order', async () => {
    await stagePopup(new FakeQueue([corwin]));
    const was = formatClock(now - 3 * hourMs - 6 * minuteMs);
    expect(rowNames()).toEqual([
      `Corwin Ashdale, Late by 3 h 06 min, was ${was}, Amazon UK, Does not work, £39.90, Needs a person`,
    ]);
  });

  it('shows a range as a range and calls the target the seller’s own', async () => {
    await stagePopup(new FakeQueue([birch]));
    expect(drawn(rows()[0])).toContain('9 to 33 h');
    expect(drawn(rows()[0])).toContain('your target');
  });

  it('says what is not known, with the words of the page', async () => {
    await stagePopup(new FakeQueue([unread]));
    const text = drawn(rows()[0]);
    for (const words of ['Unknown', 'not opened', 'Buyer not read', 'Subject: Richiesta di fattura']) {
      expect(text).toContain(words);
    }
  });

  it('speaks German', async () => {
    speak('de');
    await stagePopup(new FakeQueue([corwin, unread]));
    expect(textOf(byRole('heading'))).toBe('Zu beantworten 2');
    expect(textOf(document.body)).toContain('Selbst lesen');
  });

  it('says why nothing is listed', async () => {
    await stagePopup(new FakeQueue([]));
    expect(textOf(document.body)).toContain('Nothing waits for an answer');
    expect(document.querySelector('[role="listbox"]')).toBeNull();
  });

  it('says so where the store cannot be read', async () => {
    const access = { facts: 'unread', deeds: new FakeQueue([]).deeds } as const;
    await render(<QueuePopup access={access} onOpenPage={() => {}} onOpened={() => {}} />);
    expect(textOf(document.body)).toContain('The list cannot be read.');
  });

  it('shows one account alone where the seller wants it', async () => {
    await stagePopup(new FakeQueue(sampleWaitings));
    const select = document.querySelector('select');
    if (!select) throw new Error('No choice of account');
    await perform(() => {
      select.value = 'eBay fernhold_goods';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(buyers()).toEqual(['birch_tern203']);
  });

  it('offers no choice of account where there is one', async () => {
    await stagePopup(new FakeQueue([corwin, marta]));
    expect(document.querySelector('select')).toBeNull();
  });

  it('draws few rows of very many', async () => {
    await stagePopup(new FakeQueue(manyWaitings(5000)));
    expect(rows().length).toBeLessThan(60);
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('5000');
  });

  it('lets time go on while it is seen, and sets no timer while it is hidden', async () => {
    vi.useFakeTimers();
    const stage = await stagePopup(new FakeQueue([oswin]));
    expect(drawn(rows()[0])).toContain('2 h 41');
    stage.at += 2 * minuteMs;
    await perform(() => vi.advanceTimersByTime(60_000));
    expect(drawn(rows()[0])).toContain('2 h 39');

    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    stage.at += minuteMs;
    await perform(() => vi.advanceTimersByTime(60_000));
    await perform(() => vi.advanceTimersByTime(60_000));
    expect(vi.getTimerCount()).toBe(0);
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    stage.at += 3 * hourMs;
    await perform(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(groups()).toEqual(['Late, 1']);
  });
});

describe('the keys of the queue', () => {
  it('work at once, up and down, with arrows and with letters', async () => {
    await stagePopup(new FakeQueue([corwin, oswin, marta]));
    expect(document.activeElement).toBe(listBox());
    expect(activeBuyer()).toBe('Corwin Ashdale');
    await pressKey('ArrowDown');
    expect(activeBuyer()).toBe('Oswin Pardoe');
    await pressKey('j');
    expect(activeBuyer()).toBe('Marta Weidenbach');
    await pressKey('ArrowDown');
    expect(activeBuyer()).toBe('Marta Weidenbach');
    await pressKey('k');
    await pressKey('Home');
    expect(activeBuyer()).toBe('Corwin Ashdale');
    await pressKey('End');
    expect(activeRow()?.getAttribute('aria-selected')).toBe('true');
    expect(activeBuyer()).toBe('Marta Weidenbach');
  });

  it('open a conversation and let the popup go', async () => {
    const queue = new FakeQueue([corwin, oswin]);
    const stage = await stagePopup(queue);
    await pressKey('ArrowDown');
    await pressKey('Enter');
    expect(queue.opened).toEqual([oswin.key]);
    expect(stage.closed).toBe(1);
  });

  it('say so where nobody knows the address', async () => {
    const stage = await stagePopup(new FakeQueue([unread]));
    await pressKey('Enter');
    expect(status()).toContain('Buyer not read: not opened.');
    expect(stage.closed).toBe(0);
  });

  it('take an answered conversation off and bring it back', async () => {
    await stagePopup(new FakeQueue([corwin, oswin, marta]));
    await pressKey('a');
    expect(buyers()).toEqual(['Oswin Pardoe', 'Marta Weidenbach']);
    expect(status()).toContain('Corwin Ashdale: answered elsewhere.');
    expect(document.activeElement).toBe(listBox());
    expect(activeBuyer()).toBe('Oswin Pardoe');
    await pressKey('z');
    expect(buyers()).toEqual(['Corwin Ashdale', 'Oswin Pardoe', 'Marta Weidenbach']);
    expect(status()).toContain('as before');
  });

  it('keep their place when the last row goes', async () => {
    await stagePopup(new FakeQueue([corwin, oswin]));
    await pressKey('End');
    await pressKey('a');
    expect(activeBuyer()).toBe('Corwin Ashdale');
    expect(document.activeElement).toBe(listBox());
  });

  it('put a conversation off and show it again', async () => {
    const queue = new FakeQueue([corwin, oswin]);
    await stagePopup(queue);
    await pressKey('s');
    expect(menuItems().map(textOf)).toEqual([
      `In 1 hourtoday ${formatClock(now + hourMs)}, after it is due`,
      `Tomorrow morningtomorrow ${formatClock(new Date(2026, 10, 22, 9).getTime())}, after it is due`,
      'A time of your own',
    ]);
    await chooseItem('In 1 hour');
    expect(queue.facts.marks).toMatchObject([{ key: corwin.key, snoozed: { until: now + hourMs } }]);
    expect(buyers()).toEqual(['Oswin Pardoe']);
    expect(document.activeElement).toBe(listBox());

    await press(byRole('button', '1 snoozed'));
    expect(groups()).toContain('Snoozed, 1');
    await perform(() => listBox().focus());
    await pressKey('End');
    await pressKey('s');
    await chooseItem('Show again now');
    expect(groups().some((name) => name?.startsWith('Snoozed'))).toBe(false);
    expect(buyers()).toEqual(['Corwin Ashdale', 'Oswin Pardoe']);
  });

  it('take a time of the seller’s own, and none that is over', async () => {
    const queue = new FakeQueue([oswin]);
    await stagePopup(queue);
    await pressKey('s');
    await chooseItem('A time of your own');
    const field = document.querySelector<HTMLInputElement>('input[type="datetime-local"]');
    if (!field) throw new Error('No field for a time');
    await type(field, '2020-01-01T08:00');
    await perform(() => field.form?.requestSubmit());
    expect(textOf(document.querySelector('[role="alert"]'))).toBe('This time is over.');
    await type(field, '2026-12-01T08:00');
    await perform(() => field.form?.requestSubmit());
    expect(queue.facts.marks).toMatchObject([{ snoozed: { until: new Date(2026, 11, 1, 8).getTime() } }]);
  });

  it('give a colour and a tag, and say them', async () => {
    await stagePopup(new FakeQueue([marta]));
    await pressKey('c');
    await chooseItem('Blue');
    await pressKey('t');
    const field = document.querySelector<HTMLInputElement>('[role="dialog"] input');
    if (!field) throw new Error('No field for a tag');
    await type(field, '  Ask  Ilse ');
    await perform(() => field.form?.requestSubmit());
    expect(rowNames()[0]).toContain('Blue, tag Ask Ilse');
    expect(status()).toContain('Marta Weidenbach: tag Ask Ilse.');
    await pressKey('z', { ctrlKey: true });
    expect(rowNames()[0]).not.toContain('Ask Ilse');
    expect(rowNames()[0]).toContain('Blue');
  });

  it('show all that can be done with a row', async () => {
    await stagePopup(new FakeQueue([oswin, tamsin]));
    await pressKey('F10', { shiftKey: true });
    expect(menuItems().map((item) => textOf(item))).toEqual(['Open', 'Snooze', 'Answered elsewhere', 'Colour', 'Tag']);
    await chooseItem('Colour');
    expect(menuItems()).toHaveLength(6);
    await pressKey('Escape');
    expect(menuItems()).toHaveLength(0);
    expect(document.activeElement).toBe(listBox());
  });

  it('are told', async () => {
    await stagePopup(new FakeQueue([oswin]));
    await pressKey('?');
    expect(textOf(document.querySelector('[role="dialog"]'))).toContain('Answered elsewhere');
  });

  it('leave keys of the browser alone', async () => {
    const queue = new FakeQueue([oswin]);
    await stagePopup(queue);
    await pressKey('a', { ctrlKey: true });
    await pressKey('s', { metaKey: true });
    await pressKey('c', { altKey: true });
    expect(buyers()).toEqual(['Oswin Pardoe']);
    expect(menuItems()).toHaveLength(0);
  });
});

describe('the queue', () => {
  it('says that nothing was stored, and changes nothing', async () => {
    const queue = new FakeQueue([oswin]);
    await stagePopup(queue);
    queue.isFull = true;
    await pressKey('a');
    expect(status()).toContain('Not stored.');
    expect(buyers()).toEqual(['Oswin Pardoe']);
  });

  it('keeps its active row when others come and go', async () => {
    const queue = new FakeQueue([oswin, marta]);
    await stagePopup(queue);
    await pressKey('End');
    await perform(() => queue.change({ waitings: [corwin, oswin, marta, tamsin] }));
    expect(activeBuyer()).toBe('Marta Weidenbach');
  });

  it('opens by a click, and by the buttons below what the row can', async () => {
    const queue = new FakeQueue([corwin, oswin]);
    await stagePopup(queue);
    const [, second] = rows();
    if (!second) throw new Error('No second row');
    await press(second);
    expect(queue.opened).toEqual([oswin.key]);
    await press(byRole('button', 'Answered elsewhere'));
    expect(buyers()).toEqual(['Corwin Ashdale']);
    await press(byRole('button', 'Undo'));
    expect(buyers()).toEqual(['Corwin Ashdale', 'Oswin Pardoe']);
  });

  it('says when all that waits is put off', async () => {
    const until = now + hourMs;
    const marks = [aMark(oswin.key, { snoozed: { since: now, until } })];
    await stagePopup(new FakeQueue([oswin], { marks }));
    expect(textOf(document.body)).toContain('All that waits is snoozed');
    expect(textOf(byRole('heading'))).toBe('To answer 0');
  });

  it('takes names and subjects as text', async () => {
    const hostile = aWaiting({
      key: keyOf('amazon:case-0666'),
      buyerName: '<img src=x onerror=alert(1)>',
      subject: '\u202Edrawkcab <script>',
      wait: waitingSince(hourMs),
    });
    await stagePopup(new FakeQueue([hostile]));
    expect(document.querySelector('[role="listbox"] img, [role="listbox"] script')).toBeNull();
    expect(drawn(rows()[0])).toContain('<img src=x');
  });
});
