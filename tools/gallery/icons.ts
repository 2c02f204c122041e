/** Draws the extension's icons from the mark: `npx tsx tools/gallery/icons.ts`. */
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const root = path.resolve(import.meta.dirname, '../..');
const mark = fs.readFileSync(path.join(root, 'assets/mark.svg'), 'utf8');
const profile = fs.mkdtempSync('/tmp/icons-profile-');
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  userDataDir: profile,
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`);
    await page.screenshot({
      path: path.join(root, `public/icon/${size}.png`) as `${string}.png`,
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
  fs.rmSync(profile, { recursive: true, force: true });
}
