// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '@/components/settings/settings-page';
import { defaultSettings, type SettingsChanges } from '@/lib/domain/settings/settings';
import { byRole, press, render } from '../render';

async function show(slashShortcuts: boolean): Promise<SettingsChanges[]> {
  const saved: SettingsChanges[] = [];
  const settings = { ...defaultSettings, slashShortcuts };
  await render(<SettingsPage settings={settings} save={(change) => saved.push(change)} version="0.0.0" />);
  return saved;
}

const name = 'Replies for a shortcut that you type in the reply box';

function choice(text: string): HTMLElement {
  const labels = [...document.querySelectorAll<HTMLElement>('[role="radiogroup"] label')];
  const input = labels.find((label) => label.textContent === text)?.querySelector('input');
  if (!input) throw new Error(`${text} cannot be chosen`);
  return input;
}

describe('Replies for a typed shortcut', () => {
  it('are offered unless the seller has switched them off', async () => {
    expect(defaultSettings.slashShortcuts).toBe(true);
    const saved = await show(true);
    expect(byRole('region', 'Replies').textContent).toContain(name);
    await press(choice('Off'));
    expect(saved).toEqual([{ slashShortcuts: false }]);
  });

  it('are switched on again', async () => {
    const saved = await show(false);
    await press(choice('On'));
    expect(saved).toEqual([{ slashShortcuts: true }]);
  });
});
