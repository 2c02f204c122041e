// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { noHabits } from '@/lib/domain/habits/habits';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { allByRole, byRole, key, press, renderPanel, textOf } from '../render';

const habits = { habits: noHabits, key: [1, 2] as [number, number], keyMark: 'mark' };
const region = () => byRole('region', 'Suggested replies');
const articles = () => allByRole('article', undefined, region());
const titles = () => articles().map((article) => textOf(article.querySelector('h3') ?? article));

async function show(): Promise<FakePanelConnection> {
  const connection = new FakePanelConnection({ habits });
  await renderPanel(connection);
  return connection;
}

describe('Not this', () => {
  it('takes the suggestion away, and the next one moves up', async () => {
    await show();
    const before = titles();
    await press(byRole('button', 'Not this', articles()[0]));
    expect(titles()[0]).toBe(before[1]);
    expect(titles()).not.toContain(before[0]);
  });

  it.each(['x', 'Delete'])('is one key away: %s', async (name) => {
    await show();
    const [first] = titles();
    const button = articles()[0]?.querySelector('button');
    if (!button) throw new Error('There is no suggestion');
    button.focus();
    await key(button, { key: name });
    expect(titles()).not.toContain(first);
    expect(articles()[0]?.contains(document.activeElement)).toBe(true);
  });

  it('can be taken back at the same place, and then nothing is learned', async () => {
    const connection = await show();
    const before = titles();
    await press(byRole('button', 'Not this', articles()[0]));
    await press(byRole('button', 'Undo', region()));
    expect(titles()).toEqual(before);
    window.dispatchEvent(new Event('pagehide'));
    expect(connection.lessons).toEqual([]);
  });

  it('is learned together with what was inserted instead, once', async () => {
    const connection = await show();
    await press(byRole('button', 'Not this', articles()[0]));
    await press(byRole('button', 'Insert', articles()[0]));
    window.dispatchEvent(new Event('pagehide'));
    expect(connection.lessons).toHaveLength(1);
    expect(connection.lessons[0]).toMatchObject({
      keyMark: 'mark',
      refused: [expect.any(String)],
      taken: expect.any(String),
    });
  });

  it('is learned when the seller goes on without inserting', async () => {
    const connection = await show();
    await press(byRole('button', 'Not this', articles()[0]));
    window.dispatchEvent(new Event('pagehide'));
    expect(connection.lessons).toMatchObject([{ refused: [expect.any(String)] }]);
    expect(connection.lessons[0]?.taken).toBeUndefined();
  });

  it('teaches nothing while learning is off', async () => {
    const connection = new FakePanelConnection({ habits: { ...habits, habits: { ...noHabits, isOn: false } } });
    await renderPanel(connection);
    await press(byRole('button', 'Insert', articles()[0]));
    expect(connection.lessons).toEqual([]);
  });
});
