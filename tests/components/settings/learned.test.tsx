// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import type { Learned } from '@/components/settings/learned';
import { SettingsPage } from '@/components/settings/settings-page';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { byRole, press, render, textOf } from '../render';

const now = Date.UTC(2026, 10, 22);

async function show(over: Partial<Learned> = {}) {
  const changes: object[] = [];
  const learned: Learned = {
    isOn: true,
    picks: 12,
    refusals: 1,
    changedAt: now,
    preferred: [{ intent: 'damaged', templateIds: ['sorry', 'gone'] }],
    titleOf: (id) => (id === 'sorry' ? 'Arrived damaged' : undefined),
    ...over,
  };
  const change = async (wanted: object) => void changes.push(wanted);
  const access = { learned, now, save: () => {}, change };
  await render(<SettingsPage settings={defaultSettings} save={() => {}} version="0.0.0" learned={access} />);
  return changes;
}

const section = () => byRole('region', 'What Replydock has learned');

describe('What Replydock has learned', () => {
  it('says from how much, and which replies are preferred', async () => {
    await show();
    expect(textOf(section())).toContain('12 replies learned from · 1 “Not this”');
    expect(textOf(section())).toContain('Arrived damaged');
    expect(textOf(section())).toContain('a reply that is gone');
  });

  it('says when there is nothing yet', async () => {
    await show({ picks: 0, refusals: 0, preferred: [], changedAt: undefined });
    expect(textOf(section())).toContain('Nothing yet.');
  });

  it('forgets only when that is confirmed', async () => {
    const changes = await show();
    await press(byRole('button', 'Forget all of it', section()));
    expect(changes).toEqual([]);
    await press(byRole('button', 'Remove', section()));
    expect(changes).toEqual([{ isForgotten: true }]);
  });
});
