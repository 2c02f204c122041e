// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '@/components/settings/settings-page';
import { defaultSettings, type SettingsChanges } from '@/lib/domain/settings/settings';
import { nameOf, press, render, textOf } from '../render';

function choice(text: string): HTMLElement {
  const groups = [...document.querySelectorAll('[role="radiogroup"]')];
  const group = groups.find((each) => nameOf(each) === 'Suggest my past answers');
  const label = [...(group?.querySelectorAll('label') ?? [])].find((each) => textOf(each) === text);
  const input = label?.querySelector('input');
  if (!input) throw new Error(`${text} cannot be chosen`);
  return input;
}

describe('The switch for past answers', () => {
  it.each([
    [true, 'Off', false],
    [false, 'On', true],
  ])('is shown as stored (%s), and “%s” saves it', async (suggestsPastAnswers, button, wanted) => {
    const saved: SettingsChanges[] = [];
    const settings = { ...defaultSettings, suggestsPastAnswers };
    await render(<SettingsPage settings={settings} save={(changes) => saved.push(changes)} version="0.0.0" />);
    await press(choice(button));
    expect(saved).toEqual([{ suggestsPastAnswers: wanted }]);
  });
});
