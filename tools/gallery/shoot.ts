/**
 * Takes a picture of every scene and looks for faults of accessibility in it:
 * `npx tsx tools/gallery/shoot.ts [--only scene,scene] [--width 320,360,480] [--lang en,de] [--scheme light,dark] [--height 900] [--page-width 1280]`
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { FakeBackupAccess } from '@/tests/components/backup/fake-backup-access';
import { pageScenes } from './pages-scenes';
import { popupScenes, queuePageScenes } from './queue-scenes';
import { scenes } from './scenes';

const out = '/tmp/gallery';
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    width: { type: 'string', default: '360' },
    lang: { type: 'string', default: 'en' },
    scheme: { type: 'string', default: 'light' },
    height: { type: 'string', default: '900' },
    'page-width': { type: 'string', default: '1280' },
    font: { type: 'string' },
    zoom: { type: 'string' },
    forced: { type: 'boolean', default: false },
  },
});

const pages = ['options', 'working-hours', 'welcome-page', ...Object.keys(pageScenes)];
const names = values.only?.split(',') ?? [...Object.keys(scenes), ...Object.keys(popupScenes), 'rail', ...pages];
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const configFile = path.join(import.meta.dirname, 'vite.config.ts');

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly lang: string;
  readonly scheme: string;
}

await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, logLevel: 'error', preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const profile = fs.mkdtempSync('/tmp/gallery-profile-');
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  userDataDir: profile,
  args: ['--no-sandbox', '--disable-gpu', '--accept-lang=en-GB,de-DE', '--force-color-profile=srgb'],
});
try {
  let faults = 0;
  for (const shot of shots()) faults += await shoot(browser, shot);
  console.log(`${shots().length} pictures in ${out}, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
  fs.rmSync(profile, { recursive: true, force: true });
}

function shots(): Shot[] {
  return names.flatMap((name) =>
    values.width
      .split(',')
      .flatMap((width) =>
        values.lang
          .split(',')
          .flatMap((lang) => values.scheme.split(',').map((scheme) => ({ name, width: Number(width), lang, scheme }))),
      ),
  );
}

async function shoot(in_: Browser, { name, width, lang, scheme }: Shot): Promise<number> {
  const page = await in_.newPage();
  const isPage = pages.includes(name);
  page.on('pageerror', (error) => console.log(`  ${name}: ${String(error)}`));
  await page.setViewport({
    width: name.startsWith('rail') ? 40 : isPage ? Number(values['page-width']) : width,
    height: Number(values.height),
    deviceScaleFactor: 2,
  });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: values.forced ? 'active' : 'none' },
    ],
  });
  await page.emulateTimezone('Europe/London');
  const scene = name === 'rail' ? 'soon' : name;
  await page.goto(`${address}?scene=${scene}&lang=${lang}`, { waitUntil: 'networkidle0' });
  await dress(page);
  await act(page, scene);
  const suffix = `${values.zoom ? `-zoom${values.zoom}` : ''}${values.forced ? '-forced' : ''}`;
  const file =
    `${out}/${name}-${isPage ? `page${values['page-width']}` : width}-${lang}-${scheme}${suffix}.png` as const;
  await page.screenshot({ path: file, fullPage: isPage });
  const found = await faultsOn(page);
  for (const fault of found) console.log(`  ${path.basename(file)}: ${fault}`);
  await page.close();
  return found.length;
}

async function dress(page: Page): Promise<void> {
  if (values.font) {
    const font = fs.readFileSync(values.font).toString('base64');
    await page.addStyleTag({
      content: `@font-face { font-family: Gallery; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) } :root { --font-sans: Gallery, sans-serif }`,
    });
    await page.evaluate(() => document.fonts.ready.then(() => true));
  }
  if (values.zoom) await page.addStyleTag({ content: `:root { font-size: ${16 * Number(values.zoom)}px }` });
}

async function act(page: Page, name: string): Promise<void> {
  for (const key of (popupScenes[name] ?? queuePageScenes[name])?.keys ?? []) await page.keyboard.press(key);
  const { query, press } = scenes[name] ?? {};
  const typed = query ?? pageScenes[name]?.query;
  if (typed) await page.type('input[type=search]', typed);
  const opening = pageScenes[name]?.opensBackup;
  if (opening) await openBackup(page, opening);
  for (const selector of pageScenes[name]?.press ?? []) {
    await page.waitForSelector(selector);
    await page.click(selector);
  }
  const { typed: entry, withCtrl } = pageScenes[name] ?? {};
  if (entry) {
    await page.type(entry.into, entry.text);
    // It is saved, or not, a moment later.
    await new Promise((resolve) => setTimeout(resolve, 800));
  }
  if (withCtrl) {
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
  }
  if (press === 'insert') await page.click('article button:not([aria-expanded])');
  if (press === 'history') {
    await page.$$eval('section:has(h2) button[aria-controls]', (buttons) => {
      for (const button of buttons.slice(0, 2)) button.click();
    });
  }
  if (press === 'offer') await page.click('fieldset .border-dashed button:last-of-type');
  if (press === 'recap') {
    await page.$$eval('section:has(> div > span > button[aria-controls]) button[aria-expanded="true"]', ([button]) =>
      button?.click(),
    );
    // It stays closed in this browser: the next scenes are shown as they come.
    await page.evaluate(() => localStorage.clear());
  }
  if (name.startsWith('past-answers')) {
    // It comes a moment after the rest, and stands below it.
    const section = await page.waitForSelector('section[data-past-answers]');
    if (press === 'past-answer') await page.click('section[data-past-answers] article button[aria-expanded]');
    await section?.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  }
  if (press === 'keep') await page.click('button[aria-expanded][id$="-toggle"]');
  await new Promise((resolve) => setTimeout(resolve, 250));
}

/** Chooses a backup and types its passphrase, or another one. */
async function openBackup(page: Page, how: 'locked' | 'wrong' | 'unlocked'): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await page.evaluate((element) => {
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'replydock-backup-2026-11-19.replydock'));
    if (!(element instanceof HTMLInputElement)) return;
    element.files = files.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, input);
  await page.waitForSelector('form input[type=password]');
  if (how === 'locked') return;
  await page.type('form input[type=password]', how === 'wrong' ? 'Kirschbaum' : FakeBackupAccess.right);
  await page.keyboard.press('Enter');
  await page.waitForSelector(how === 'wrong' ? 'form [aria-invalid]' : 'table');
}

async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: tester } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await tester.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}
