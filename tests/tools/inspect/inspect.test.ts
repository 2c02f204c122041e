import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageReportSchema } from '@/lib/domain/conversation/page-report';
import { readArguments } from '../../../tools/inspect/arguments';
import { inspectPage } from '../../../tools/inspect/page';
import { UsageError } from '../../../tools/inspect/usage-error';

const ebay = 'https://www.ebay.com/cnt/ViewMessage';
const html = `<!DOCTYPE html><html lang="en"><body><div class="msg-content-view">
<h1><a href="/itm/123456789012">Blue widget</a></h1><a href="/usr/jane_doe">jane_doe</a>
<div class="app-conversation__message-bubble app-conversation__message-bubble__grey"><div class="app-conversation__message-bubble__message__content">Hello</div><div class="app-conversation__message-bubble__posted-time">Nov 20, 2026 3:15 PM</div></div>
<textarea maxlength="500"></textarea></div></body></html>`;

let directory = '';
let file = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'inspect-'));
  file = join(directory, 'page.html');
  writeFileSync(file, html);
});

afterAll(() => rmSync(directory, { recursive: true }));

function inspect(...words: readonly string[]) {
  return inspectPage(readArguments(words));
}

describe('inspect page', () => {
  it('prints the page report of an eBay page', async () => {
    const report = await inspect(ebay, file, '--now', '2026-11-21T00:00:00Z', '--zone', 'America/Los_Angeles');
    expect(pageReportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      page: 'conversation',
      marketplace: 'ebay',
      site: 'US',
      buyerName: 'jane_doe',
      itemIds: ['123456789012'],
      messages: [{ from: 'buyer', sentAt: '2026-11-20T23:15:00.000Z', precision: 'minute', text: 'Hello' }],
      awaitingReply: true,
      dueAt: '2026-11-21T23:15:00.000Z',
      replyField: { present: true, editable: true, maxLength: 500 },
    });
  });

  it('reads Amazon pages with the adapter for Amazon', async () => {
    const report = await inspect('https://sellercentral-europe.amazon.com/messaging/inbox', file);
    expect(report.marketplace).toBe('amazon');
  });

  it('reports a range where the browser stands in another zone than the site', async () => {
    const report = await inspect(ebay, file, '--now', '2026-11-21T12:00:00Z', '--zone', 'Europe/Berlin');
    expect(report.dueAt).toBeNull();
    expect(report.dueBetween).toHaveLength(2);
  });

  it.each([
    ['no file', () => [ebay], 'Usage: inspect page URL FILE.html [--now ISO] [--zone IANA].'],
    ['too many words', () => [ebay, file, 'x'], 'Usage: inspect page URL FILE.html [--now ISO] [--zone IANA].'],
    ['a file that is not there', () => [ebay, '/nowhere/x.html'], 'Cannot read /nowhere/x.html.'],
    ['no URL', () => ['ebay', file], '"ebay" is not a URL.'],
    ['another protocol', () => ['file:///x', file], '"file:///x" is not a web address.'],
    ['another host', () => ['https://example.com/', file], 'example.com is no page of Amazon Seller Central or eBay.'],
    [
      'a lookalike host',
      () => ['https://ebay.com.example.com/', file],
      'ebay.com.example.com is no page of Amazon Seller Central or eBay.',
    ],
    ['no time', () => [ebay, file, '--now', 'soon'], '"soon" is not an ISO time.'],
    ['no zone', () => [ebay, file, '--zone', 'Mars/Base'], '"Mars/Base" is not a time zone.'],
    ['an unknown option', () => [ebay, file, '--color', 'x'], 'Unknown option --color.'],
  ])('refuses %s with one sentence', async (_name, words, message) => {
    await expect(inspect(...words())).rejects.toThrow(new UsageError(message));
  });
});

describe('the command', () => {
  const tsx = resolve('node_modules/.bin/tsx');
  const run = (...words: readonly string[]) =>
    spawnSync(tsx, ['tools/inspect.ts', ...words], { encoding: 'utf8', timeout: 60_000 });

  it('prints one JSON line', () => {
    const { status, stdout, stderr } = run('page', ebay, file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(pageReportSchema.parse(JSON.parse(stdout)).marketplace).toBe('ebay');
  }, 90_000);

  it('ends with code 2 and one sentence on a wrong call', () => {
    const { status, stdout, stderr } = run('colour');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Unknown kind "colour"; known kinds: page, report, intent, policy, carrier.\n');
  }, 90_000);
});
