// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '@/components/settings/settings-page';
import { defaultSettings, type Settings, type SettingsChanges } from '@/lib/domain/settings/settings';
import { allByRole, byRole, key, perform, press, render, textOf } from '../render';
import { speak } from '../set-up';

async function showSettings(changes: Partial<Settings> = {}): Promise<SettingsChanges[]> {
  const saved: SettingsChanges[] = [];
  const settings = { ...defaultSettings, ...changes };
  await render(<SettingsPage settings={settings} save={(change) => saved.push(change)} version="0.0.0" />);
  return saved;
}

const names = 'Names, addresses and phone numbers';
const messages = 'Texts of messages';

function chooser(label: string): HTMLElement {
  const button = allByRole('button').find((each) => {
    const ids = each.getAttribute('aria-labelledby')?.split(' ') ?? [];
    return ids.some((id) => document.getElementById(id)?.textContent === label);
  });
  if (!button) throw new Error(`Nothing is chosen by ${label}`);
  return button;
}

const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];

async function choose(label: string, text: string): Promise<void> {
  await perform(() => chooser(label).focus());
  await key(chooser(label), { key: 'ArrowDown' });
  const option = options().find((each) => textOf(each) === text);
  if (!option) throw new Error(`${text} is not offered but ${options().map(textOf).join()}`);
  await press(option);
}

describe('how long things are kept', () => {
  it('is told as it is set', async () => {
    await showSettings();
    expect(textOf(chooser(names))).toContain('30 days');
    expect(textOf(chooser(messages))).toContain('60 days');
  });

  it('offers no time, some and any', async () => {
    await showSettings();
    await perform(() => chooser(names).focus());
    await key(chooser(names), { key: 'ArrowDown' });
    expect(options().map(textOf)).toEqual([
      'Not at all',
      '30 days',
      '60 days',
      '90 days',
      '180 days',
      '365 days',
      'For ever',
    ]);
  });

  it.each([
    { text: '365 days', days: 365 },
    { text: 'For ever', days: 'for-ever' },
  ] as const)('is saved at once where it is longer: $text', async ({ text, days }) => {
    const saved = await showSettings();
    await choose(names, text);
    expect(saved).toEqual([{ keepNamesDays: days }]);
  });

  it('is saved only on request where it is shorter, because that takes away', async () => {
    const saved = await showSettings();
    await choose(messages, '30 days');
    expect(saved).toEqual([]);
    const question = byRole('group', messages);
    expect(textOf(question)).toContain('What is older than 30 days is removed for good.');
    await press(byRole('button', 'Remove', question));
    expect(saved).toEqual([{ keepMessagesDays: 30 }]);
    expect(document.activeElement).toBe(chooser(messages));
  });

  it('stays as it was where the seller thinks again', async () => {
    const saved = await showSettings();
    await choose(names, 'Not at all');
    expect(textOf(byRole('group', names))).toContain('What is kept of it now is removed for good.');
    await press(byRole('button', 'Leave as it was'));
    expect(saved).toEqual([]);
    expect(textOf(chooser(names))).toContain('30 days');
    expect(allByRole('group', names)).toEqual([]);
  });

  it('keeps a time that is not offered among the choices', async () => {
    await showSettings({ keepNamesDays: 45 });
    expect(textOf(chooser(names))).toContain('45 days');
    await perform(() => chooser(names).focus());
    await key(chooser(names), { key: 'ArrowDown' });
    expect(options().map(textOf).slice(0, 4)).toEqual(['Not at all', '30 days', '45 days', '60 days']);
  });

  it('says what goes and what stays', async () => {
    await showSettings();
    const text = textOf(byRole('region', 'How long it is kept'));
    expect(text).toContain('Counted from delivery. After that they are removed. Orders stay');
    expect(text).toContain('Counted from the last message.');
  });

  it('speaks German', async () => {
    speak('de');
    await showSettings({ keepNamesDays: 'not-at-all' });
    expect(textOf(chooser('Namen, Adressen und Telefonnummern'))).toContain('Gar nicht');
  });
});

describe('joining across marketplaces', () => {
  it('is switched off and on', async () => {
    const saved = await showSettings();
    const radio = [...document.querySelectorAll<HTMLInputElement>('[role="radiogroup"] input')].find(
      (each) => each.value === 'no',
    );
    await press(radio ?? document.body);
    expect(saved).toEqual([{ joinsMarketplaces: false }]);
  });
});
