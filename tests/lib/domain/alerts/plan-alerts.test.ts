import { describe, expect, it } from 'vitest';
import { planAlerts } from '@/lib/domain/alerts/plan-alerts';
import { hourMs, keyOf, noonAt } from '../../../support/conversations';
import { anEntry, aQuestion, minuteMs } from './builders';

describe('the badge', () => {
  it.each([
    ['nothing', [anEntry()], '', 'none'],
    ['what is due within the warning time', [anEntry({ dueAt: noonAt + 3 * hourMs })], '1', 'soon'],
    ['what is due while closed, by the closing', [anEntry({ answerByAt: noonAt + 2 * hourMs })], '1', 'soon'],
    ['a range that has begun', [anEntry({ dueAt: noonAt - 1, dueUntil: noonAt + hourMs })], '1', 'soon'],
    ['late ones first', [anEntry({ dueAt: noonAt - 1 }), anEntry({ id: 2, dueAt: noonAt + 1 })], '1!', 'late'],
  ] as const)('shows %s', (_, entries, text, tone) => {
    expect(planAlerts(aQuestion({ entries })).badge).toEqual({ text, tone });
  });

  it('needs no notices to be on', () => {
    const { choices } = aQuestion();
    const off = aQuestion({ entries: [anEntry({ dueAt: noonAt - 1 })], choices: { ...choices, isOn: false } });
    expect(planAlerts(off).badge.text).toBe('1!');
    expect(planAlerts(off).notice).toBeUndefined();
  });

  it('changes by itself one instant after it is due, and wakes then', () => {
    const dueAt = noonAt + 10 * hourMs;
    expect(planAlerts(aQuestion({ entries: [anEntry({ dueAt })], canTell: false })).wakeAt).toBe(
      dueAt - 4 * hourMs + 1,
    );
    const late = aQuestion({ entries: [anEntry({ dueAt })], canTell: false, now: dueAt });
    expect(planAlerts(late).wakeAt).toBe(dueAt + 1);
  });
});

describe('a notice', () => {
  const dueAt = noonAt + 10 * hourMs;

  it('comes at a lead time and not before, and once', () => {
    const before = planAlerts(aQuestion({ entries: [anEntry({ dueAt })] }));
    expect(before.notice).toBeUndefined();
    expect(before.wakeAt).toBe(dueAt - 4 * hourMs);
    const first = planAlerts(aQuestion({ entries: [anEntry({ dueAt })], now: dueAt - 4 * hourMs }));
    expect(first.notice).toMatchObject({ count: 1, late: 0, first: { kind: 'due', at: dueAt } });
    const again = planAlerts(aQuestion({ entries: [anEntry({ dueAt })], now: dueAt - 3 * hourMs, told: first.told }));
    expect(again.notice).toBeUndefined();
    expect(again.wakeAt).toBe(dueAt - hourMs);
  });

  it('counts back from the closing where it falls due while closed', () => {
    const entries = [anEntry({ dueAt, answerByAt: noonAt + 5 * hourMs })];
    expect(planAlerts(aQuestion({ entries, now: noonAt + hourMs })).notice?.first).toMatchObject({
      kind: 'before-closing',
      at: noonAt + 5 * hourMs,
    });
  });

  it('is silent on Saturday night when it was told on Friday', () => {
    const friday = planAlerts(aQuestion({ entries: [anEntry({ dueAt, answerByAt: noonAt + hourMs })] }));
    expect(friday.notice).toBeDefined();
    const entries = [anEntry({ dueAt })];
    expect(planAlerts(aQuestion({ entries, now: dueAt - 10 * minuteMs, told: friday.told })).notice).toBeUndefined();
  });

  it('tells of many at once, also of what comes within minutes', () => {
    const entries = [0, 4, 9].map((minutes, id) => anEntry({ id, dueAt: dueAt + minutes * minuteMs }));
    const { notice, told } = planAlerts(aQuestion({ entries, now: dueAt - 4 * hourMs }));
    expect(notice).toMatchObject({ count: 3, keys: [0, 1, 2].map((id) => keyOf(`amazon:${id}`)) });
    expect(told.opens).toBeUndefined();
  });

  it('tells together what came while the browser was closed', () => {
    const entries = [anEntry({ id: 'a', dueAt: noonAt - hourMs }), anEntry({ id: 'b', dueAt: noonAt + hourMs })];
    expect(planAlerts(aQuestion({ entries })).notice).toMatchObject({ count: 2, late: 1, first: { kind: 'due' } });
  });

  it('names nobody unless that is wanted', () => {
    const entries = [anEntry({ dueAt: noonAt + hourMs, buyerName: 'Tamsin' })];
    const { choices } = aQuestion();
    expect(planAlerts(aQuestion({ entries })).notice?.names).toEqual([]);
    const named = planAlerts(aQuestion({ entries, choices: { ...choices, namesBuyers: true } }));
    expect(named.notice?.names).toEqual(['Tamsin']);
  });

  it('leaves who has just read the page half an hour', () => {
    const entries = [anEntry({ dueAt: noonAt + 3 * hourMs, lastSeenAt: noonAt })];
    const first = planAlerts(aQuestion({ entries }));
    expect(first.notice).toBeUndefined();
    expect(first.wakeAt).toBe(noonAt + 30 * minuteMs);
    const later = planAlerts(aQuestion({ entries, told: first.told, now: noonAt + 30 * minuteMs }));
    expect(later.notice).toBeDefined();
  });

  it('waits for the end of quiet hours', () => {
    const { choices } = aQuestion();
    const quiet = { from: 12 * 60, to: 15 * 60 };
    const entries = [anEntry({ dueAt: noonAt + 4 * hourMs })];
    const plan = planAlerts(aQuestion({ entries, choices: { ...choices, quiet }, canTell: true }));
    expect(plan.notice).toBeUndefined();
    const endsAt = noonAt + 2 * hourMs;
    const after = planAlerts(aQuestion({ entries, choices: { ...choices, quiet }, told: plan.told, now: endsAt }));
    expect(after.notice).toBeDefined();
  });

  it('comes before quiet hours in which an answer falls due', () => {
    const { choices } = aQuestion();
    const asked = aQuestion({
      entries: [anEntry({ dueAt: noonAt + 8 * hourMs })],
      choices: { ...choices, leadMinutes: [60], quiet: { from: 18 * 60, to: 8 * 60 } },
    });
    // It gets quiet at 18:00 in Berlin, five hours after noon UTC.
    expect(planAlerts({ ...asked, now: noonAt + 4 * hourMs - 1 }).notice).toBeUndefined();
    expect(planAlerts({ ...asked, now: noonAt + 4 * hourMs }).notice).toBeDefined();
  });

  it('is silent of what is snoozed until it returns', () => {
    const entry = anEntry({ dueAt: noonAt + hourMs, snoozedUntil: noonAt + 30 * minuteMs });
    const plan = planAlerts(aQuestion({ snoozed: [entry] }));
    expect(plan.notice).toBeUndefined();
    expect(plan.counts).toEqual({ waiting: 0, soon: 0, late: 0 });
    expect(plan.wakeAt).toBe(noonAt + 30 * minuteMs);
    const back = planAlerts(aQuestion({ entries: [entry], told: plan.told, now: noonAt + 30 * minuteMs }));
    expect(back.notice).toBeDefined();
  });
});

describe('what was told', () => {
  const dueAt = noonAt + hourMs;
  const told = planAlerts(aQuestion({ entries: [anEntry({ dueAt })] })).told;

  it('holds when the time becomes more exact', () => {
    const entries = [anEntry({ dueAt: dueAt + 40_000 })];
    expect(planAlerts(aQuestion({ entries, told })).notice).toBeUndefined();
  });

  it('holds for a wait that was gone and is back', () => {
    const gone = planAlerts(aQuestion({ told, now: noonAt + minuteMs }));
    const back = planAlerts(aQuestion({ entries: [anEntry({ dueAt })], told: gone.told, now: noonAt + 2 * minuteMs }));
    expect(back.notice).toBeUndefined();
  });

  it('does not hold for a wait that began later, also when that is late already', () => {
    const entries = [anEntry({ dueAt: dueAt + 5 * hourMs })];
    expect(planAlerts(aQuestion({ entries, told, now: dueAt + 48 * hourMs })).notice).toMatchObject({ late: 1 });
  });

  it('is told again at its time where there was more time than was thought', () => {
    const range = anEntry({ dueAt: noonAt - hourMs, dueUntil: noonAt + 24 * hourMs });
    const first = planAlerts(aQuestion({ entries: [range] }));
    expect(first.notice?.first.kind).toBe('due-until');
    const exact = anEntry({ dueAt: noonAt + 20 * hourMs, startsAt: noonAt - 4 * hourMs });
    const opened = planAlerts(aQuestion({ entries: [exact], told: first.told, now: noonAt + minuteMs }));
    expect(opened.notice).toBeUndefined();
    expect(opened.wakeAt).toBe(noonAt + 16 * hourMs);
    expect(
      planAlerts(aQuestion({ entries: [exact], told: opened.told, now: noonAt + 16 * hourMs })).notice,
    ).toBeDefined();
  });

  it('is not told again for a shorter list of lead times', () => {
    const { choices } = aQuestion();
    const asked = aQuestion({ entries: [anEntry({ dueAt })], told, choices: { ...choices, leadMinutes: [120] } });
    expect(planAlerts(asked).notice).toBeUndefined();
  });

  it('is the same object where nothing changed, so that nothing is written', () => {
    expect(planAlerts(aQuestion({ entries: [anEntry({ dueAt })], told, now: noonAt + minuteMs })).told).toBe(told);
  });
});
