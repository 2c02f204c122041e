// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '@/components/settings/settings-page';
import type { UnsentRepliesAccess } from '@/components/settings/unsent-replies';
import { defaultSettings, type SettingsChanges } from '@/lib/domain/settings/settings';
import { allByRole, byRole, key, perform, press, render, textOf } from '../render';

async function show(drafts?: Partial<UnsentRepliesAccess>): Promise<SettingsChanges[]> {
  const saved: SettingsChanges[] = [];
  const access = drafts && { count: 2, eraseAll: async () => {}, ...drafts };
  await render(
    <SettingsPage settings={defaultSettings} save={(change) => saved.push(change)} version="0.0.0" drafts={access} />,
  );
  return saved;
}

const section = () => byRole('region', 'Unsent replies');

async function choose(text: string): Promise<void> {
  const chooser = [...section().querySelectorAll('button')].find((button) => button.hasAttribute('aria-haspopup'));
  if (!chooser) throw new Error('Nothing is chosen there');
  await perform(() => chooser.focus());
  await key(chooser, { key: 'ArrowDown' });
  const option = [...document.querySelectorAll<HTMLElement>('[role="option"]')].find((each) => textOf(each) === text);
  if (!option) throw new Error(`${text} is not offered`);
  await press(option);
}

describe('Unsent replies', () => {
  it('say what their encryption protects and what it does not', async () => {
    await show();
    expect(textOf(section())).toContain('from a copy of the database without its key they cannot be read');
    expect(textOf(section())).toContain('Whoever uses your open browser');
  });

  it('are kept longer at once', async () => {
    const saved = await show();
    await choose('90 days');
    expect(saved).toEqual([{ keepDraftsDays: 90 }]);
  });

  it('are kept shorter, or not at all, only when that is confirmed', async () => {
    const saved = await show();
    await choose('Never');
    expect(saved).toEqual([]);
    await press(byRole('button', 'Remove', section()));
    expect(saved).toEqual([{ keepDraftsDays: 0 }]);
  });

  it('are all erased when that is confirmed', async () => {
    let erased = 0;
    await show({
      eraseAll: async () => {
        erased += 1;
      },
    });
    expect(textOf(section())).toContain('Kept for 2 conversations.');
    await press(byRole('button', 'Erase all unsent replies', section()));
    expect(erased).toBe(0);
    await press(byRole('button', 'Erase', section()));
    expect(erased).toBe(1);
  });

  it('say so where they could not be erased', async () => {
    await show({ eraseAll: () => Promise.reject(new Error('busy')) });
    await press(byRole('button', 'Erase all unsent replies', section()));
    await press(byRole('button', 'Erase', section()));
    expect(textOf(section())).toContain('They could not be erased.');
  });

  it('offer nothing to erase where none is kept', async () => {
    await show({ count: 0 });
    expect(textOf(section())).toContain('None is kept at the moment.');
    const [button] = allByRole('button', 'Erase all unsent replies', section());
    expect(button).toHaveProperty('disabled', true);
  });
});
