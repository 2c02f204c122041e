// @vitest-environment happy-dom
import '../../set-up';
import { describe, expect, it } from 'vitest';
import type { AlertsAccess } from '@/components/settings/alerts/alerts-access';
import { SettingsPage } from '@/components/settings/settings-page';
import type { AlertChoices } from '@/lib/domain/settings/alert-choices';
import { defaultSettings, type SettingsChanges } from '@/lib/domain/settings/settings';
import { allByRole, byRole, perform, press, render, textOf } from '../../render';

interface Setting {
  readonly alerts?: Partial<AlertChoices>;
  readonly access?: Partial<AlertsAccess>;
}

async function show({ alerts = {}, access = {} }: Setting = {}): Promise<SettingsChanges[]> {
  const saved: SettingsChanges[] = [];
  const settings = { ...defaultSettings, alerts: { ...defaultSettings.alerts, ...alerts } };
  const given = { isAllowed: settings.alerts.isOn, ask: async () => true, showTest: async () => {}, ...access };
  await render(
    <SettingsPage settings={settings} save={(change) => saved.push(change)} version="0.0.0" alerts={given} />,
  );
  return saved;
}

const section = () => byRole('region', 'Alerts');

function field(selector: string, name: string): HTMLInputElement {
  const label = [...section().querySelectorAll('label')].find((each) => textOf(each) === name);
  const input = label?.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`There is no field ${name}`);
  return input;
}

const choose = (name: string) => perform(() => field('input', name).click());

async function type(name: string, value: string): Promise<void> {
  const input = field('input[type="time"]', name);
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await perform(() => {
    setter?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('Alerts', () => {
  it('are off, with nothing to set, until they are switched on', async () => {
    await show();
    expect(allByRole('button', 'Show a test notice', section())).toEqual([]);
  });

  it('ask the browser within the press, and are on when it allows them', async () => {
    const asked: string[] = [];
    const saved = await show({
      access: {
        ask: async () => {
          asked.push('asked');
          return true;
        },
      },
    });
    await choose('On');
    expect(asked).toEqual(['asked']);
    expect(saved).toEqual([{ alerts: { ...defaultSettings.alerts, isOn: true } }]);
  });

  it.each([
    ['refuses', async () => false, 'did not allow them'],
    ['cannot be asked', () => Promise.reject(new Error('no')), 'could not be asked'],
  ])('stay off and say so where the browser %s', async (_, ask, words) => {
    const saved = await show({ access: { ask } });
    await choose('On');
    expect(saved).toEqual([]);
    expect(textOf(section())).toContain(words);
    expect(allByRole('button', 'Show a test notice', section())).toEqual([]);
  });

  it('say so where the browser has taken the permission back', async () => {
    await show({ alerts: { isOn: true }, access: { isAllowed: false } });
    expect(textOf(section())).toContain('The browser no longer allows them.');
    expect(allByRole('button', 'Show a test notice', section())).toEqual([]);
  });

  it('come at several times', async () => {
    const saved = await show({ alerts: { isOn: true } });
    await choose('15 min');
    expect(saved[0]?.alerts?.leadMinutes).toEqual([240, 60, 15]);
  });

  it('say that none comes where no time is chosen', async () => {
    await show({ alerts: { isOn: true, leadMinutes: [] } });
    expect(textOf(section())).toContain('No time is chosen, so no notice comes.');
  });

  it('keep at most five times', async () => {
    const saved = await show({ alerts: { isOn: true, leadMinutes: [480, 240, 120, 60, 30] } });
    await choose('15 min');
    expect(saved).toEqual([]);
    expect(textOf(section())).toContain('Five are the most.');
  });

  it('are quiet between two times, across midnight too', async () => {
    const saved = await show({ alerts: { isOn: true, quiet: { from: 1200, to: 420 } } });
    await type('From', '21:15');
    expect(saved).toEqual([
      { alerts: { ...defaultSettings.alerts, isOn: true, quiet: { from: 21 * 60 + 15, to: 420 } } },
    ]);
  });

  it('never keep half a time, and say what is missing', async () => {
    const saved = await show({ alerts: { isOn: true, quiet: { from: 1200, to: 420 } } });
    await type('To', '');
    expect(saved).toEqual([]);
    expect(textOf(section())).toContain('Two times are needed');
  });

  it('name buyers only where that is wanted, and warn before', async () => {
    const saved = await show({ alerts: { isOn: true } });
    expect(textOf(section())).toContain('Others may read a notice');
    await choose('Show in notices');
    expect(saved[0]?.alerts?.namesBuyers).toBe(true);
  });

  it('are shown once to try them', async () => {
    let shown = 0;
    await show({
      alerts: { isOn: true },
      access: {
        showTest: async () => {
          shown += 1;
        },
      },
    });
    await press(byRole('button', 'Show a test notice', section()));
    expect(shown).toBe(1);
    expect(textOf(section())).toContain('Shown.');
  });

  it('say so where the browser did not show it', async () => {
    await show({ alerts: { isOn: true }, access: { showTest: () => Promise.reject(new Error('no')) } });
    await press(byRole('button', 'Show a test notice', section()));
    expect(textOf(section())).toContain('The browser did not show it.');
  });
});
