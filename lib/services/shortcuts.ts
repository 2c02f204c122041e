/** The key bindings as the browser has them: the seller may have changed or removed any. */
import { browser } from 'wxt/browser';
import type { PanelView } from '@/lib/protocol/panel-view';

export async function readShortcuts(): Promise<PanelView['shortcuts']> {
  const commands = await browser.commands.getAll();
  const bound = (name: string) => commands.find((command) => command.name === name)?.shortcut || undefined;
  const [togglePanel, insertFirst, insertSecond, insertThird] = [
    bound('toggle-panel'),
    bound('insert-1'),
    bound('insert-2'),
    bound('insert-3'),
  ];
  return {
    ...(togglePanel && { togglePanel }),
    ...(insertFirst && { insertFirst }),
    ...(insertSecond && { insertSecond }),
    ...(insertThird && { insertThird }),
  };
}
