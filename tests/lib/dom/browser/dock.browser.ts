/** The panel's frame in a real window: the page gives way, the frame never covers what is protected, nothing is left. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserCheck, Stage } from './stage';

const frame = 'iframe[data-replydock="panel"]';

/** A page with a composer of its own kind, and the dock. */
async function openDock({ open }: Stage, composer: Readonly<Record<string, string>>): Promise<Page> {
  const page = await open();
  await page.evaluate((styles) => {
    document.body.replaceChildren();
    const box = document.createElement('textarea');
    box.id = 'composer';
    box.style.boxSizing = 'border-box';
    for (const [name, value] of Object.entries(styles)) box.style.setProperty(name, value);
    document.body.append(box);
    const dock = window.stage.dom.createDock({
      document,
      frameUrl: '/panel.html',
      title: 'Replydock',
      widthPx: 360,
      isFolded: false,
      signal: window.stopped.signal,
      protectedElements: () => [...document.querySelectorAll('#composer')],
      onResize: (shape) => window.noted.push(shape),
    });
    Object.assign(window, { dock });
  }, composer);
  await page.waitForSelector(frame);
  return page;
}

interface Standing {
  /** Left, width, top, height. */
  readonly frame: readonly number[];
  readonly composerRight: number;
  readonly last: unknown;
}

function standing(page: Page): Promise<Standing> {
  return page.evaluate((selector) => {
    const panel = document.querySelector(selector)?.getBoundingClientRect();
    const composer = document.querySelector('#composer')?.getBoundingClientRect();
    return {
      frame: [panel?.left ?? -1, panel?.width ?? -1, panel?.top ?? -1, panel?.height ?? -1],
      composerRight: composer?.right ?? -1,
      last: window.noted.at(-1),
    };
  }, frame);
}

const resized = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

async function checkGivesWay(stage: Stage): Promise<void> {
  const page = await openDock(stage, { width: '100%', height: '100px' });
  const { frame: panel, composerRight, last } = await standing(page);
  assert.deepEqual(panel, [920, 360, 0, 800]);
  assert.ok(composerRight <= 920);
  assert.deepEqual(last, { widthPx: 360, isFolded: false, isFoldedForRoom: false });
  const attributes = await page.$eval(frame, (element) => [
    element.getAttribute('title'),
    element.getAttribute('allow'),
    getComputedStyle(element).borderLeftWidth,
  ]);
  assert.deepEqual(attributes, ['Replydock', 'clipboard-write', '1px']);
}

async function checkFolds(stage: Stage): Promise<void> {
  const page = await openDock(stage, { position: 'fixed', left: '0', bottom: '0', width: '1100px' });
  const folded = await standing(page);
  assert.deepEqual(folded.frame, [1240, 40, 0, 800]);
  assert.deepEqual(folded.last, { widthPx: 40, isFolded: true, isFoldedForRoom: true });
  await page.setViewport({ width: 1500, height: 800 });
  await resized(page);
  assert.deepEqual((await standing(page)).frame, [1140, 360, 0, 800], 'room has returned');
  await page.setViewport({ width: 1440, height: 800 });
  await resized(page);
  assert.deepEqual((await standing(page)).frame, [1120, 320, 0, 800], 'narrows first');
}

async function checkLeavesBand(stage: Stage): Promise<void> {
  const page = await openDock(stage, {
    position: 'fixed',
    left: '0',
    right: '0',
    bottom: '0',
    width: '100%',
    height: '150px',
  });
  const { frame: panel, last } = await standing(page);
  assert.deepEqual(panel, [1240, 40, 0, 650], 'the rail ends above the composer');
  assert.deepEqual(last, { widthPx: 40, isFolded: true, isFoldedForRoom: true, band: { top: 0, height: 650 } });
}

async function checkSellersWish(stage: Stage): Promise<void> {
  const page = await openDock(stage, { width: '100%' });
  const { dockWidths, margin } = await page.evaluate((selector) => {
    const dock = Reflect.get(window, 'dock');
    const widths: unknown[] = [];
    const note = (): void => void widths.push(document.querySelector(selector)?.getBoundingClientRect().width);
    dock.setFolded(true);
    note();
    dock.refresh();
    note();
    dock.setFolded(false);
    note();
    dock.setWidth(480);
    note();
    dock.setWidth(100);
    note();
    return { dockWidths: widths, margin: getComputedStyle(document.documentElement).marginRight };
  }, frame);
  assert.deepEqual(dockWidths, [40, 40, 360, 480, 320]);
  assert.equal(margin, '320px');
}

async function checkStays(stage: Stage): Promise<void> {
  const page = await openDock(stage, { width: '100%' });
  const counts = await page.evaluate(async (selector) => {
    const found: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      document.querySelector(selector)?.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      found.push(document.querySelectorAll(selector).length);
    }
    return { found, margin: document.documentElement.style.marginRight };
  }, frame);
  assert.deepEqual(counts, { found: [1, 1, 1, 0, 0], margin: '' });
}

async function checkOnlyOne(stage: Stage): Promise<void> {
  const page = await openDock(stage, { width: '100%' });
  const result = await page.evaluate((selector) => {
    let isAlive = true;
    const make = (): AbortController => {
      const ending = new AbortController();
      window.stage.dom.createDock({
        document,
        frameUrl: '/panel.html?second',
        title: 'Replydock',
        widthPx: 400,
        isFolded: false,
        signal: ending.signal,
        protectedElements: () => [],
        isValid: () => isAlive,
      });
      return ending;
    };
    const frames = (): string[] =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute('src') ?? '');
    make();
    const besideLiving = frames();
    window.stopped.abort();
    const old = make();
    isAlive = false;
    const young = make();
    const besideDead = frames();
    old.abort();
    const margin = document.documentElement.style.marginRight;
    young.abort();
    return {
      besideLiving,
      besideDead,
      margin,
      end: frames(),
      endMargin: document.documentElement.getAttribute('style'),
    };
  }, frame);
  assert.deepEqual(result.besideLiving, ['/panel.html']);
  assert.deepEqual(result.besideDead, ['/panel.html?second']);
  assert.equal(result.margin, '400px', 'the end of the old one leaves the room of the young one');
  assert.deepEqual(result.end, []);
  assert.equal(result.endMargin ?? '', '');
}

async function checkPrint(stage: Stage): Promise<void> {
  const page = await openDock(stage, { width: '100%' });
  const during = await page.evaluate((selector) => {
    window.dispatchEvent(new Event('beforeprint'));
    const element = document.querySelector(selector);
    const hidden = element && getComputedStyle(element).display;
    window.dispatchEvent(new Event('afterprint'));
    return [hidden, element && getComputedStyle(element).display];
  }, frame);
  assert.deepEqual(during, ['none', 'block']);
}

async function checkFrameField(stage: Stage): Promise<void> {
  const page = await stage.open();
  const folded = await page.evaluate(() => {
    document.body.replaceChildren();
    const holder = document.createElement('iframe');
    holder.style.setProperty('width', '1200px');
    document.body.append(holder);
    const box = holder.contentDocument?.createElement('textarea');
    if (!box) return 'no box';
    box.style.setProperty('width', '1100px');
    holder.contentDocument?.body.append(box);
    window.stage.dom.createDock({
      document,
      frameUrl: '/panel.html',
      title: 'Replydock',
      widthPx: 360,
      isFolded: false,
      signal: window.stopped.signal,
      protectedElements: () => [box],
      onResize: (shape) => window.noted.push(shape.isFoldedForRoom),
    });
    return window.noted;
  });
  assert.deepEqual(folded, [true]);
}

export const dockChecks: readonly BrowserCheck[] = [
  { name: 'the page gives way to the dock', run: checkGivesWay },
  { name: 'the dock gives way to a composer that does not, and comes back', run: checkFolds },
  { name: 'the rail of the dock leaves a composer over the whole width free', run: checkLeavesBand },
  { name: 'the dock follows the seller', run: checkSellersWish },
  { name: 'the dock comes back three times, then no more', run: checkStays },
  { name: 'there is only one dock', run: checkOnlyOne },
  { name: 'the dock is not printed', run: checkPrint },
  { name: 'the dock sees a box inside a frame', run: checkFrameField },
];
