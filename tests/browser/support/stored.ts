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

const aboutOrders = ['orders', 'parties', 'items', 'imports', 'conversations', 'customers', 'decisions'];
/** Those with the wording of replies, and what fitted no schema. */
const aboutReplies = ['templates', 'trash', 'templateVersions', 'templateUses', 'setAside'];
const records = z.array(z.record(z.string(), z.unknown()));

/**
 * Every table that a backup carries whole, as it stands. Left out: ids that count up, and what a conversation's page tells
 * anew as soon as it is opened.
 */
export async function storedTables(browser: TestBrowser): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const name of [...aboutOrders, ...aboutReplies]) {
    tables[name] = records
      .parse(await readTable(browser, name))
      .map(({ id, address: _, understood: __, ...record }) => (typeof id === 'number' ? record : { id, ...record }));
  }
  return tables;
}

/** Puts records into tables past all our code: of what takes days to come about. */
export async function putStored(
  browser: TestBrowser,
  wanted: Readonly<Record<string, readonly object[]>>,
  { clears = false }: { readonly clears?: boolean } = {},
): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  try {
    await page.evaluate(
      (text, empties) =>
        new Promise<void>((resolve, reject) => {
          const tables: [string, object[]][] = Object.entries(JSON.parse(text));
          const opening = indexedDB.open('replydock');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(
              tables.map(([name]) => name),
              'readwrite',
            );
            for (const [name, rows] of tables) {
              const table = transaction.objectStore(name);
              if (empties) table.clear();
              for (const row of rows) table.put(row);
            }
            transaction.onabort = () => reject(transaction.error);
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      JSON.stringify(wanted),
      clears,
    );
  } finally {
    await page.close();
  }
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
