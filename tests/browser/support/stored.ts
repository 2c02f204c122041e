/** What stands in the extension's database, read as a page of ours can read it. */
import * as z from 'zod/mini';
import { type Conversation, conversationSchema } from '@/lib/domain/conversation/conversation';
import { type Order, orderSchema } from '@/lib/domain/order/order';
import type { TestBrowser } from '../harness/test-browser';

const conversationRecords = z.array(z.object({ conversation: conversationSchema }));
const orderRecords = z.array(z.object({ seen: z.optional(orderSchema) }));

export async function storedConversations(browser: TestBrowser): Promise<Conversation[]> {
  const records = conversationRecords.parse(await readTable(browser, 'conversations'));
  return records.map(({ conversation }) => conversation);
}

/** What pages told of orders. */
export async function storedOrders(browser: TestBrowser): Promise<Order[]> {
  return orderRecords.parse(await readTable(browser, 'orders')).flatMap(({ seen }) => seen ?? []);
}

/** Every table that holds customers, orders or conversations, as it stands. */
export async function storedTables(browser: TestBrowser): Promise<Record<string, unknown[]>> {
  const names = ['orders', 'parties', 'items', 'imports', 'conversations', 'customers', 'decisions'];
  const tables: Record<string, unknown[]> = {};
  for (const name of names) tables[name] = z.array(z.unknown()).parse(await readTable(browser, name));
  return tables;
}

async function readTable(browser: TestBrowser, table: string): Promise<unknown> {
  const page = await browser.openExtensionPage('options.html');
  try {
    // As text: Firefox's protocol hands over only the outer levels of a value.
    const text = await page.evaluate(
      (name) =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('replydock');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction(name).objectStore(name).getAll();
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(reading.result));
            };
          };
        }),
      table,
    );
    return JSON.parse(text);
  } finally {
    await page.close();
  }
}
