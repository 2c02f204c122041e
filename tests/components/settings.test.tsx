// @vitest-environment happy-dom
import './set-up';
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '@/components/settings/settings-page';
import { WelcomePage } from '@/components/settings/welcome-page';
import { defaultSettings, type SettingsChanges } from '@/lib/domain/settings/settings';
import { byRole, perform, press, render, textOf, type } from './render';

async function renderSettings(): Promise<SettingsChanges[]> {
  const saved: SettingsChanges[] = [];
  await render(<SettingsPage settings={defaultSettings} save={(changes) => saved.push(changes)} version="0.0.0" />);
  return saved;
}

describe('SettingsPage', () => {
  it('saves a name when its field is left', async () => {
    const saved = await renderSettings();
    const field = byRole('textbox', 'Your name');
    await perform(() => field.focus());
    await type(field, 'Mara');
    expect(field).toHaveProperty('value', 'Mara');
    await perform(() => field.blur());
    expect(saved).toEqual([{ agentName: 'Mara' }]);
  });

  it('saves what was typed when the page is left at once', async () => {
    const saved = await renderSettings();
    await type(byRole('textbox', 'Signature under your replies'), 'Kind regards\nMara');
    await perform(() => window.dispatchEvent(new Event('pagehide')));
    expect(saved).toEqual([{ signature: 'Kind regards\nMara' }]);
  });

  it('tells what is read and stored', async () => {
    await renderSettings();
    expect(document.body.textContent).toContain('in this browser only');
    expect(document.body.textContent).toContain('You press Send.');
  });
});

describe('WelcomePage', () => {
  it('reloads a tab only when asked and says so', async () => {
    const reloaded: number[] = [];
    await render(
      <WelcomePage
        settings={defaultSettings}
        save={() => {}}
        tabs={{
          outdatedTabs: async () => [{ tabId: 7, title: 'Inbox', marketplace: 'Amazon US' }],
          reloadTab: async (tabId) => {
            reloaded.push(tabId);
          },
        }}
        templateCount={22}
        onSettings={() => {}}
      />,
    );
    expect(reloaded).toEqual([]);
    await press(byRole('button', 'Reload Inbox'));
    expect(reloaded).toEqual([7]);
    expect(document.body.textContent).toContain('Reloaded');
  });

  it('remembers that it was read', async () => {
    const saved: SettingsChanges[] = [];
    await render(
      <WelcomePage
        settings={defaultSettings}
        save={(changes) => saved.push(changes)}
        tabs={{ outdatedTabs: async () => [], reloadTab: async () => {} }}
        templateCount={22}
        onSettings={() => {}}
      />,
    );
    await press(byRole('button', 'Start with 22 saved replies'));
    expect(saved).toEqual([{ hasStarted: true }]);
    expect(textOf(byRole('status'))).toContain('All set.');
  });
});
