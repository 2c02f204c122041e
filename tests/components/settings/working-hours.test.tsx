// @vitest-environment happy-dom
import '../set-up';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkingHoursSection } from '@/components/settings/working-hours/working-hours-section';
import {
  defaultSettings,
  type Settings,
  type SettingsChanges,
  settingsChangesSchema,
  settingsSchema,
} from '@/lib/domain/settings/settings';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { allByRole, byRole, key, perform, press, render, textOf, type } from '../render';
import { speak } from '../set-up';

const office: WorkingHours = {
  zone: 'Europe/Berlin',
  week: [...Array.from({ length: 5 }, () => [{ from: 540, to: 1020 }]), [], []],
  holidays: null,
  daysOff: [],
};

let saved: SettingsChanges[] = [];
beforeEach(() => {
  saved = [];
});

/** Keeps what is saved, as the store does. */
function Kept({ changes }: { readonly changes: Partial<Settings> }) {
  const [settings, setSettings] = useState<Settings>({ ...defaultSettings, ...changes });
  const save = (change: SettingsChanges) => {
    saved.push(change);
    setSettings((before) => settingsSchema.parse({ ...before, ...settingsChangesSchema.parse(change) }));
  };
  return <WorkingHoursSection settings={settings} save={save} />;
}

const show = (changes: Partial<Settings> = {}) => render(<Kept changes={changes} />);
const last = () => saved.at(-1)?.workingHours;

function field(name: string): HTMLInputElement {
  const found = [...document.querySelectorAll('input')].filter(
    (input) =>
      (input.getAttribute('aria-label') ??
        textOf(input.closest('label') ?? document.querySelector(`label[for="${input.id}"]`))) === name,
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} fields are called ${name}`);
  return only;
}

const choice = (text: string) => {
  const label = [...document.querySelectorAll('[role="radiogroup"] label')].find((each) => each.textContent === text);
  const input = label?.querySelector('input');
  if (!input) throw new Error(`${text} cannot be chosen`);
  return input;
};

const faultAt = (name: string) => textOf(document.getElementById(field(name).getAttribute('aria-describedby') ?? ''));

describe('working hours', () => {
  it('are not told at first', async () => {
    await show();
    expect(choice('Any time').checked).toBe(true);
    expect(document.querySelectorAll('input[type="time"]')).toHaveLength(0);
  });

  it('begin with Monday to Friday in the browser’s zone', async () => {
    await show();
    await press(choice('In working hours'));
    expect(last()).toEqual({ ...office, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone });
    expect(field('Monday: from').value).toBe('09:00');
    expect(field('Saturday').checked).toBe(false);
    expect(textOf(document.body)).toContain('Closed');
  });

  it('come back as they were when they are switched off and on', async () => {
    await show({ workingHours: office });
    await type(field('Monday: from'), '10:30');
    await press(choice('Any time'));
    expect(last()).toBeNull();
    await press(choice('In working hours'));
    expect(last()?.week[0]).toEqual([{ from: 630, to: 1020 }]);
  });

  it('are kept as they are typed', async () => {
    await show({ workingHours: office });
    await type(field('Tuesday: until'), '00:00');
    expect(last()?.week[1]).toEqual([{ from: 540, to: 1440 }]);
  });

  it('are never kept with a mistake, which is told at its field, and what is typed stays', async () => {
    await show({ workingHours: office });
    await type(field('Monday: until'), '08:00');
    expect(saved).toEqual([]);
    expect(faultAt('Monday: until')).toBe('The end is not after the beginning.');
    expect(field('Monday: until').getAttribute('aria-invalid')).toBe('true');
    expect(textOf(byRole('status'))).toBe('Not saved yet: correct what is marked above.');
    await type(field('Friday: from'), '');
    expect(faultAt('Friday: from')).toBe('A time is missing here.');
    expect(field('Monday: until').value).toBe('08:00');
    await type(field('Friday: from'), '09:00');
    await type(field('Monday: until'), '18:00');
    expect(last()?.week[0]).toEqual([{ from: 540, to: 1080 }]);
    expect(textOf(byRole('status'))).toBe('');
  });

  it('are split, say where they overlap, and are joined again', async () => {
    await show({ workingHours: office });
    await type(field('Monday: until'), '12:00');
    await press(byRole('button', 'Add hours on Monday'));
    expect(last()?.week[0]).toEqual([
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ]);
    await type(field('Monday, hours 2: from'), '11:00');
    expect(faultAt('Monday, hours 2: from')).toBe('These hours overlap others of this day.');
    await press(byRole('button', 'Remove hours: Monday, hours 2'));
    expect(last()?.week[0]).toEqual([{ from: 540, to: 720 }]);
  });

  it('close a day and open it again as it was', async () => {
    await show({ workingHours: office });
    await type(field('Monday: from'), '07:00');
    await press(field('Monday'));
    expect(last()?.week[0]).toEqual([]);
    await press(field('Monday'));
    expect(last()?.week[0]).toEqual([{ from: 420, to: 1020 }]);
    await press(field('Sunday'));
    expect(last()?.week[6]).toEqual([{ from: 540, to: 1020 }]);
  });

  it('are copied to other days', async () => {
    await show({ workingHours: office });
    await type(field('Monday: from'), '07:00');
    await press(byRole('button', 'Copy the hours of Monday'));
    const [toWorkdays] = allByRole('menuitem');
    expect(textOf(toWorkdays ?? null)).toBe('To Monday to Friday');
    if (toWorkdays) await press(toWorkdays);
    expect(last()?.week.map((spans) => spans[0]?.from)).toEqual([420, 420, 420, 420, 420, undefined, undefined]);
  });

  it('need an open day', async () => {
    await show({ workingHours: { ...office, week: [[{ from: 540, to: 1020 }], [], [], [], [], [], []] } });
    await press(field('Monday'));
    expect(saved).toEqual([]);
    expect(textOf(document.body)).toContain('Tick at least one day, or choose “Any time”.');
  });

  it('are meant in a zone', async () => {
    await show({ workingHours: office });
    const select = document.querySelector('select');
    if (!select) throw new Error('No zone can be chosen');
    expect(select.value).toBe('Europe/Berlin');
    await perform(() => {
      select.value = 'America/Los_Angeles';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(last()?.zone).toBe('America/Los_Angeles');
  });

  it('keep a zone that this browser does not know', async () => {
    await show({ workingHours: { ...office, zone: 'Mars/Olympus_Mons' } });
    expect(document.querySelector('select')?.value).toBe('Mars/Olympus_Mons');
    expect([...document.querySelectorAll('option')].map(textOf)).toContain('Olympus Mons');
  });

  it('close on the holidays of a country', async () => {
    await show({ workingHours: office });
    const button = allByRole('button').find((each) => textOf(each).startsWith('None'));
    if (!button) throw new Error('No holidays can be chosen');
    await perform(() => button.focus());
    await key(button, { key: 'ArrowDown' });
    const options = [...document.querySelectorAll<HTMLElement>('[role="option"]')];
    expect(options.map(textOf).slice(0, 3)).toEqual(['None', 'Australia', 'Austria']);
    expect(options.map(textOf)).toContain('England and Wales');
    const germany = options.find((option) => textOf(option) === 'Germany');
    if (germany) await press(germany);
    expect(last()?.holidays).toBe('DE');
    expect(textOf(document.body)).toContain('National holidays from 2026 to 2030.');
  });

  it('close on days off, one or many', async () => {
    await show({ workingHours: office });
    const add = () => press(byRole('button', 'Add'));
    await add();
    expect(faultAt('First day')).toBe('Choose the first day.');
    await type(field('First day'), '2026-12-24');
    await type(field('Last day'), '2026-12-20');
    expect(faultAt('Last day')).toBe('The last day is before the first.');
    await add();
    expect(saved).toEqual([]);
    await type(field('Last day'), '2027-01-02');
    await perform(() => document.querySelector('form')?.requestSubmit());
    await type(field('First day'), '2026-11-02');
    await perform(() => document.querySelector('form')?.requestSubmit());
    expect(last()?.daysOff).toEqual([
      { from: '2026-11-02', to: '2026-11-02' },
      { from: '2026-12-24', to: '2027-01-02' },
    ]);
    const [remove] = allByRole('button').filter((each) =>
      (each.getAttribute('aria-label') ?? '').startsWith('Remove Mon'),
    );
    if (remove) await press(remove);
    expect(last()?.daysOff).toEqual([{ from: '2026-12-24', to: '2027-01-02' }]);
  });

  it('may count for the eBay target', async () => {
    await show({ workingHours: office });
    await press(choice('Working hours only'));
    expect(saved.at(-1)).toEqual({ ebayCountsWorkingHours: true });
  });

  it.each(['en', 'de'] as const)('name every field and button once, in %s', async (language) => {
    speak(language);
    await show({ workingHours: { ...office, daysOff: [{ from: '2026-12-24', to: '2027-01-02' }] } });
    const names = [...document.querySelectorAll('input[type="time"], button[aria-label]')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(names.every((name) => name && !/[$[]/.test(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain(language === 'en' ? 'Monday: from' : 'Montag: von');
  });
});
