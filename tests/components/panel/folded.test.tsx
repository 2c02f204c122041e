// @vitest-environment happy-dom
import '../set-up';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { minuteMs, now, view } from '../fakes/sample-facts';
import { allByRole, byRole, key, perform, press, renderPanel, textOf } from '../render';

/** The test's own browser has a window whose size can be set. */
function setWidth(width: number): void {
  const api: unknown = Reflect.get(window, 'happyDOM');
  if (!(api instanceof Object && 'setViewport' in api && api.setViewport instanceof Function)) {
    throw new Error('The window of the test cannot be resized');
  }
  api.setViewport({ width });
  window.dispatchEvent(new Event('resize'));
}

beforeEach(() => setWidth(40));
afterEach(() => setWidth(1024));

describe('The folded panel', () => {
  it('shows the time left and nothing else', async () => {
    await renderPanel(new FakePanelConnection());
    expect(byRole('timer', 'Time left to reply').textContent).toBe('22 h 00 min left');
    expect(allByRole('article')).toHaveLength(0);
  });

  it('says by an icon that another tab had the conversation first', async () => {
    const alsoOpen = { count: 1, sinceAt: now - 20 * minuteMs };
    const connection = new FakePanelConnection({ view: view({ alsoOpen }) });
    await renderPanel(connection);
    const mark = () => document.querySelector('[role="img"][aria-label^="Also open in another tab since"]');
    expect(mark()).not.toBeNull();
    await perform(() => connection.show({ view: view() }));
    expect(mark()).toBeNull();
  });

  it('opens by its button', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    await press(byRole('button', 'Open the panel'));
    expect(connection.layouts).toEqual([{ widthPx: 360, isFolded: false }]);
  });

  it('opens instead of inserting what nobody can see', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    await key(document.body, { key: '1', code: 'Digit1', altKey: true });
    expect(connection.insertions).toEqual([]);
    expect(connection.layouts).toEqual([{ widthPx: 360, isFolded: false }]);
  });

  it('follows the width of its frame', async () => {
    setWidth(360);
    await renderPanel(new FakePanelConnection());
    expect(allByRole('article').length).toBeGreaterThan(0);
    await perform(() => setWidth(40));
    expect(allByRole('article')).toHaveLength(0);
    await perform(() => setWidth(360));
    expect(textOf(document.querySelector('h1'))).toBe('Tamsin');
    expect(allByRole('article').length).toBeGreaterThan(0);
  });
});
