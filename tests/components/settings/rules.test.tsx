// @vitest-environment happy-dom
import '../set-up';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Rules } from '@/components/settings/rules';
import { policyRules } from '@/data/policy-rules/catalogue';
import { defaultSettings, type Settings, type SettingsChanges, settingsSchema } from '@/lib/domain/settings/settings';
import { allByRole, byRole, perform, press, render, type } from '../render';

function Staged({ saved }: { readonly saved: SettingsChanges[] }) {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const save = (changes: SettingsChanges) => {
    saved.push(changes);
    setSettings((last) => settingsSchema.parse({ ...last, ...changes }));
  };
  return <Rules settings={settings} save={save} />;
}

async function show(): Promise<SettingsChanges[]> {
  const saved: SettingsChanges[] = [];
  await render(<Staged saved={saved} />);
  return saved;
}

const checkbox = (title: string): HTMLInputElement => {
  const labels = [...document.querySelectorAll('label')].filter(({ textContent }) => textContent === title);
  const box = labels[0]?.querySelector('input');
  if (!box) throw new Error(`No switch for ${title}`);
  return box;
};

const first = policyRules[0];
const title = first?.title.en ?? '';

describe('Rules', () => {
  it('lists every rule of every marketplace with its source', async () => {
    await show();
    expect(allByRole('listitem')).toHaveLength(policyRules.length);
    for (const { source } of policyRules) expect(document.body.textContent).toContain(source);
  });

  it('switches a rule off and on again', async () => {
    const saved = await show();
    await press(checkbox(title));
    expect(saved.at(-1)?.ruleChoices?.off).toEqual([first?.id]);
    await press(checkbox(title));
    expect(saved.at(-1)?.ruleChoices?.off).toEqual([]);
  });

  it('changes how much a rule weighs, and keeps nothing where it weighs as it came', async () => {
    const saved = await show();
    const weigh = (value: string) =>
      perform(() => {
        const select = document.querySelector<HTMLSelectElement>(`select[aria-label="Weight of “${title}”"]`);
        if (!select) throw new Error('It cannot be weighed');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await weigh('tip');
    expect(saved.at(-1)?.ruleChoices?.severities).toEqual({ [first?.id ?? '']: 'tip' });
    await weigh(first?.severity ?? '');
    expect(saved.at(-1)?.ruleChoices?.severities).toEqual({});
  });

  it('takes own words, each once, and lets them go', async () => {
    const saved = await show();
    const [phrase, instead] = [...document.querySelectorAll('form input')].filter(
      (field) => field instanceof HTMLInputElement,
    );
    if (!phrase || !instead) throw new Error('No fields');
    await type(phrase, 'fernhold');
    await type(instead, 'Fernhold');
    await press(byRole('button', 'Add'));
    expect(saved.at(-1)?.ruleChoices?.ownWords).toEqual([
      { phrase: 'fernhold', severity: 'warn', preferred: 'Fernhold' },
    ]);
    await type(phrase, 'FERNHOLD');
    await press(byRole('button', 'Add'));
    expect(saved).toHaveLength(1);
    await press(byRole('button', 'Remove “fernhold”'));
    expect(saved.at(-1)?.ruleChoices?.ownWords).toEqual([]);
  });
});
