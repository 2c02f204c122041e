/** Portal tabs without a panel, asked of the background by pages of ours. */
import { type OutdatedTab, panelToBackground } from './messages';
import { request, toExtension } from './request';

/** Those that were open before Replydock could look at them. */
export async function outdatedTabs(): Promise<readonly OutdatedTab[]> {
  const { tabs } = await request(panelToBackground, { name: 'tabs/outdated', payload: {}, transport: toExtension });
  return tabs;
}

export async function reloadTab(tabId: number): Promise<void> {
  await request(panelToBackground, { name: 'tabs/reload', payload: { tabId }, transport: toExtension });
}
