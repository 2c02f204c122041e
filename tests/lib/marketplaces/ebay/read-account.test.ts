import { describe, expect, it } from 'vitest';
import { createEbayAdapter } from '@/lib/marketplaces/ebay/adapter';
import { openPage } from './pages/open-page';

const header = (name: string) =>
  `<div id="gh"><span class="gh-identity"><a href="https://www.ebay.com/usr/${name}">Hi</a></span></div>`;
const script = (name: string) => `<script>window.x={"a":"</div>","userId":"${name}"}</script>`;

async function account(html: string) {
  const { missing, sources, rows } = createEbayAdapter().read(
    await openPage(`${html}<button class="message-button" data-conversation-id="1">row</button>`),
  );
  return {
    name: rows[0]?.conversation.account,
    told: sources.account ?? missing.find(({ field }) => field === 'account')?.reason,
  };
}

describe('the signed-in account', () => {
  it.each([
    ['the header', header('fernhold'), 'fernhold', 'link'],
    ['the text of a script', script('fernhold'), 'fernhold', 'page-data'],
    ['both', header('fernhold') + script('Fernhold'), 'fernhold', 'link'],
    [
      'the header, among names in scripts',
      header('fernhold') + script('fernhold') + script('jane'),
      'fernhold',
      'link',
    ],
    ['nowhere', '<div id="gh">Hi Anna!</div>', undefined, 'not-on-page'],
    ['a header and a script that disagree', header('fernhold') + script('jane'), undefined, 'sources-disagree'],
    ['scripts that disagree', script('fernhold') + script('jane'), undefined, 'sources-disagree'],
    ['a link elsewhere', '<a href="/usr/jane">jane</a>', undefined, 'not-on-page'],
  ])('is read from %s', async (_name, html, name, told) => {
    expect(await account(html)).toEqual({ name, told });
  });
});
