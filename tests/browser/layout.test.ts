/** The DOM tools against real layout, real observers and real keys: the dock, chips on rows, reading and watching. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { makeEngineExtension } from './editors/engine-extension';
import { benchFor, browserUnderTest } from './harness/bench';
import { waitFor } from './harness/wait-for';
import { layoutAddress, makeLayoutPortal } from './layout/layout-portal';

type Styles = Readonly<Record<string, string>>;

const bench = benchFor({ extensionFolder: makeEngineExtension(browserUnderTest()) });
const portal = makeLayoutPortal();
const frame = 'iframe[data-replydock="panel"]';

async function openPage(): Promise<Page> {
  bench.portals.show('ebay', portal);
  const page = await bench.open(layoutAddress);
  await page.setViewport({ width: 1280, height: 800 });
  await page.waitForFunction(() => window.layout !== undefined && innerWidth === 1280);
  return page;
}

/** A page with a composer of its own kind, and the dock. */
async function openDock(composer: Styles): Promise<Page> {
  const page = await openPage();
  await page.evaluate((styles) => {
    const { layout } = window;
    const box = document.createElement('textarea');
    box.id = 'composer';
    box.style.boxSizing = 'border-box';
    for (const [name, value] of Object.entries(styles)) box.style.setProperty(name, value);
    document.body.replaceChildren(box);
    const dock = layout.createDock({
      document,
      frameUrl: '/layout-panel',
      title: 'Replydock',
      widthPx: 360,
      isFolded: false,
      signal: layout.stopping.signal,
      protectedElements: () => [...document.querySelectorAll('#composer')],
      onResize: (shape) => layout.noted.push(shape),
    });
    Object.assign(window, { dock });
  }, composer);
  await page.waitForSelector(frame);
  return page;
}

/** The frame's left, width, top and height, where the composer ends, and what the dock told last. */
function standing(page: Page) {
  return page.evaluate((selector) => {
    const panel = document.querySelector(selector)?.getBoundingClientRect();
    return {
      frame: [panel?.left, panel?.width, panel?.top, panel?.height],
      composerRight: document.querySelector('#composer')?.getBoundingClientRect().right ?? -1,
      last: window.layout.noted.at(-1),
    };
  }, frame);
}

describe('the dock', () => {
  it('lets the page give way', async () => {
    const page = await openDock({ width: '100%', height: '100px' });
    const { frame: panel, composerRight, last } = await standing(page);
    expect(panel).toEqual([920, 360, 0, 800]);
    expect(composerRight).toBeLessThanOrEqual(920);
    expect(last).toEqual({ widthPx: 360, isFolded: false, isFoldedForRoom: false });
    const attributes = await page.$eval(frame, (element) => [
      element.getAttribute('title'),
      element.getAttribute('allow'),
      getComputedStyle(element).borderLeftWidth,
    ]);
    expect(attributes).toEqual(['Replydock', 'clipboard-write', '1px']);
  });

  it('gives way to a composer that does not, and comes back', async () => {
    const page = await openDock({ position: 'fixed', left: '0', bottom: '0', width: '1100px' });
    const folded = await standing(page);
    expect(folded.frame).toEqual([1240, 40, 0, 800]);
    expect(folded.last).toEqual({ widthPx: 40, isFolded: true, isFoldedForRoom: true });
    // The dock answers to a new width with the next frames.
    const untilFrameIs = (expected: readonly number[], what: string) =>
      waitFor(async () => isDeepStrictEqual((await standing(page)).frame, expected), { what });
    await page.setViewport({ width: 1500, height: 800 });
    await untilFrameIs([1140, 360, 0, 800], 'the dock where there is room again');
    await page.setViewport({ width: 1440, height: 800 });
    await untilFrameIs([1120, 320, 0, 800], 'a narrower dock before it folds');
  });

  it('leaves a composer over the whole width free', async () => {
    const composer = { position: 'fixed', left: '0', right: '0', bottom: '0', width: '100%', height: '150px' };
    const { frame: panel, last } = await standing(await openDock(composer));
    expect(panel, 'the rail ends above the composer').toEqual([1240, 40, 0, 650]);
    expect(last).toEqual({ widthPx: 40, isFolded: true, isFoldedForRoom: true, band: { top: 0, height: 650 } });
  });

  it('follows the seller', async () => {
    const page = await openDock({ width: '100%' });
    const { widths, margin } = await page.evaluate((selector) => {
      const dock = Reflect.get(window, 'dock');
      const steps = [
        () => dock.setFolded(true),
        () => dock.refresh(),
        () => dock.setFolded(false),
        () => dock.setWidth(480),
        () => dock.setWidth(100),
      ];
      const told = steps.map((step) => {
        step();
        return document.querySelector(selector)?.getBoundingClientRect().width;
      });
      return { widths: told, margin: getComputedStyle(document.documentElement).marginRight };
    }, frame);
    expect(widths).toEqual([40, 40, 360, 480, 320]);
    expect(margin).toBe('320px');
  });

  it('comes back three times when it is taken out, then no more', async () => {
    const page = await openDock({ width: '100%' });
    const told = await page.evaluate(async (selector) => {
      const found: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) {
        document.querySelector(selector)?.remove();
        await new Promise((resolve) => setTimeout(resolve, 20));
        found.push(document.querySelectorAll(selector).length);
      }
      return { found, margin: document.documentElement.style.marginRight };
    }, frame);
    expect(told).toEqual({ found: [1, 1, 1, 0, 0], margin: '' });
  });

  it('is only one, and the young one takes the place of a dead one', async () => {
    const page = await openDock({ width: '100%' });
    const told = await page.evaluate((selector) => {
      const { layout } = window;
      let isAlive = true;
      const make = (): AbortController => {
        const ending = new AbortController();
        layout.createDock({
          document,
          frameUrl: '/layout-panel?second',
          title: 'Replydock',
          widthPx: 400,
          isFolded: false,
          signal: ending.signal,
          protectedElements: () => [],
          isValid: () => isAlive,
        });
        return ending;
      };
      const frames = () => [...document.querySelectorAll(selector)].map((element) => element.getAttribute('src'));
      make();
      const besideLiving = frames();
      layout.stopping.abort();
      const old = make();
      isAlive = false;
      const young = make();
      const besideDead = frames();
      old.abort();
      const margin = document.documentElement.style.marginRight;
      young.abort();
      return { besideLiving, besideDead, margin, end: frames(), endStyle: document.documentElement.style.cssText };
    }, frame);
    expect(told).toEqual({
      besideLiving: ['/layout-panel'],
      besideDead: ['/layout-panel?second'],
      margin: '400px',
      end: [],
      endStyle: '',
    });
  });

  it('is not printed', async () => {
    const page = await openDock({ width: '100%' });
    const shown = await page.evaluate((selector) => {
      const display = () => getComputedStyle(document.querySelector(selector) ?? document.body).display;
      window.dispatchEvent(new Event('beforeprint'));
      const during = display();
      window.dispatchEvent(new Event('afterprint'));
      return [during, display()];
    }, frame);
    expect(shown).toEqual(['none', 'block']);
  });

  it('sees a box inside a frame', async () => {
    const page = await openPage();
    const folded = await page.evaluate(() => {
      const { layout } = window;
      const holder = document.createElement('iframe');
      holder.style.setProperty('width', '1200px');
      document.body.replaceChildren(holder);
      const box = document.createElement('textarea');
      box.style.setProperty('width', '1100px');
      holder.contentDocument?.body.append(box);
      layout.createDock({
        document,
        frameUrl: '/layout-panel',
        title: 'Replydock',
        widthPx: 360,
        isFolded: false,
        signal: layout.stopping.signal,
        protectedElements: () => [box],
        onResize: (shape) => layout.noted.push(shape.isFoldedForRoom),
      });
      return layout.noted;
    });
    expect(folded).toEqual([true]);
  });
});

/** A row's tag and styles, by the layout that it stands for. */
const rows: readonly [layout: string, tag: string, styles: Styles][] = [
  ['block', 'div', { padding: '12px', border: '1px solid' }],
  ['positioned', 'div', { position: 'relative', padding: '10px' }],
  ['flex', 'div', { display: 'flex', gap: '12px', padding: '10px', 'justify-content': 'space-between' }],
  ['flex column', 'div', { display: 'flex', 'flex-direction': 'column', gap: '8px' }],
  ['grid', 'div', { display: 'grid', 'grid-template-columns': '1fr 1fr', gap: '10px' }],
  ['button', 'button', { display: 'block', width: '100%', padding: '12px' }],
  ['list item', 'li', { padding: '8px' }],
  ['link', 'a', { display: 'block', padding: '8px' }],
];

/** What a chip does to a row of this kind. */
async function chipOn(tag: string, styles: Styles) {
  const row = document.createElement(tag);
  for (const [property, value] of Object.entries(styles)) row.style.setProperty(property, value);
  for (const words of ['Invented Buyer', 'Where is my order enquiry', 'Response needed']) {
    const line = document.createElement('div');
    line.textContent = words;
    row.append(line);
  }
  document.body.replaceChildren(row);
  const boxes = () =>
    [row, ...[...row.children].slice(0, 3)].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    });
  const before = JSON.stringify(boxes());
  const marks = window.layout.createMarks({ document, signal: window.layout.stopping.signal });
  marks.show(row, { state: 'soon', label: '2 h 41', dueAt: 0 });
  await Promise.resolve();
  const host = row.lastElementChild;
  const [corner, box] = [host?.getBoundingClientRect(), row.getBoundingClientRect()];
  const isSame = before === JSON.stringify(boxes());
  const shown = host?.getAttribute('data-replydock');
  marks.clear(row);
  return {
    isSame,
    shown,
    fromRight: Math.round(box.right - (corner?.right ?? 0)),
    fromBottom: Math.round(box.bottom - (corner?.bottom ?? 0)),
    left: row.querySelectorAll('[data-replydock]').length,
    position: row.style.position,
  };
}

describe('chips', () => {
  it('stand at the bottom right of any row and move nothing', async () => {
    const page = await openPage();
    for (const [name, tag, styles] of rows) {
      const { fromRight, fromBottom, ...told } = await page.evaluate(chipOn, tag, styles);
      expect(told, name).toEqual({ isSame: true, shown: 'deadline', left: 0, position: styles.position ?? '' });
      expect(fromRight >= 0 && fromRight <= 16, `${name}: ${fromRight} px from the right`).toBe(true);
      expect(fromBottom >= 0 && fromBottom <= 12, `${name}: ${fromBottom} px from the bottom`).toBe(true);
    }
  });

  it('are no part of the name of a row', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      const row = document.createElement('button');
      row.textContent = 'Invented Buyer';
      document.body.replaceChildren(row);
      const marks = window.layout.createMarks({ document, signal: window.layout.stopping.signal });
      marks.show(row, { state: 'late', label: 'Late 3 h', dueAt: 0 });
    });
    expect(await page.$('::-p-aria([name="Invented Buyer"][role="button"])')).not.toBeNull();
  });

  it('stand in the last cell of a table row', async () => {
    const page = await openPage();
    const told = await page.evaluate(async () => {
      const table = document.createElement('table');
      const row = table.insertRow();
      row.insertCell().textContent = 'Invented Buyer';
      const last = row.insertCell();
      last.textContent = 'today';
      document.body.replaceChildren(table);
      const height = row.offsetHeight;
      const marks = window.layout.createMarks({ document, signal: window.layout.stopping.signal });
      marks.show(row, { state: 'unknown', label: 'Unknown' });
      await Promise.resolve();
      return [last.lastElementChild?.getAttribute('data-state'), row.cells.length, row.offsetHeight - height];
    });
    expect(told).toEqual(['unknown', 2, 0]);
  });

  it('touch nothing where they did not change', async () => {
    const page = await openPage();
    const records = await page.evaluate(async () => {
      const list = Array.from({ length: 500 }, (_, index) => {
        const row = document.createElement('div');
        row.textContent = `row ${index}`;
        return row;
      });
      document.body.replaceChildren(...list);
      const marks = window.layout.createMarks({ document, signal: window.layout.stopping.signal });
      const showAll = () => {
        for (const row of list) marks.show(row, { state: 'ok', label: '18 h', dueAt: 1_000, dueLatestAt: 1_000 });
      };
      showAll();
      await Promise.resolve();
      let changes = 0;
      const observer = new MutationObserver((seen) => {
        changes += seen.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      showAll();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { changes, chips: document.querySelectorAll('[data-replydock]').length };
    });
    expect(records).toEqual({ changes: 0, chips: 500 });
  });
});

describe('visibleText', () => {
  it('reads what is laid out', async () => {
    const page = await openPage();
    const texts = await page.evaluate(() => {
      const make = (tag: string, parent: Node, words = '', styles: Record<string, string> = {}): HTMLElement => {
        const element = document.createElement(tag);
        element.textContent = words;
        for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
        parent.appendChild(element);
        return element;
      };
      const row = make('div', document.body, '', { display: 'flex' });
      make('span', row, 'Name');
      make('span', row, ' 6 Jul ');
      make('b', row, 'never', { display: 'none' });
      make('i', row, 'unseen', { visibility: 'hidden' });
      const gone = make('div', document.body, 'by sheet');
      gone.id = 'gone';
      const inner = make('p', gone, 'inner');
      const contents = make('div', document.body, '', { display: 'contents' });
      make('p', contents, 'a  b');
      make('p', contents, 'c\n d', { 'white-space': 'pre-wrap' });
      const host = make('kat-label', document.body, 'light');
      const root = host.attachShadow({ mode: 'open' });
      make('style', root, 'x');
      make('div', root, 'shadow');
      make('slot', root);
      const details = make('details', document.body);
      make('summary', details, 'more');
      make('p', details, 'closed');
      return [row, gone, inner, contents, host, details].map((element) => window.layout.visibleText(element));
    });
    expect(texts).toEqual(['Name\n6 Jul', '', '', 'a b\nc\n d', 'shadow\nlight', 'more']);
  });
});

describe('watchPage', () => {
  it('sees every change but our own, once', async () => {
    const page = await openPage();
    const { restless = 0, ...counts } = await page.evaluate(async () => {
      const { layout } = window;
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      let calls = 0;
      const seen: Record<string, number> = {};
      const count = async (name: string, change: () => unknown, waitMs = 120) => {
        calls = 0;
        await change();
        await pause(waitMs);
        seen[name] = calls;
      };
      const text = document.body.appendChild(document.createElement('p'));
      text.textContent = '7h';
      const host = document.body.appendChild(document.createElement('kat-late'));
      const inside = document.body.appendChild(document.createElement('iframe'));
      const onChange = () => {
        calls += 1;
      };
      layout.watchPage({ document, signal: layout.stopping.signal, quietMs: 30, onChange });
      await count('node', () => text.append('x'));
      await count('rest', () => undefined);
      await count('frame', () => inside.contentDocument?.body.append('x'));
      await count('new shadow root', async () => {
        const inner = document.createElement('div').attachShadow({ mode: 'open' });
        document.body.append(inner.host);
        await pause(100);
        calls = 0;
        inner.append('x');
      });
      await count('late shadow root', () => host.attachShadow({ mode: 'open' }).append('x'), 2_200);
      await count('in the late root', () => host.shadowRoot?.append('y'));
      await count('address', () => history.pushState({}, '', '/layout?cc=2'));
      const marks = layout.createMarks({ document, signal: layout.stopping.signal });
      await count('own chips', () => marks.show(text, { state: 'ok', label: '18 h' }));
      await count('animation', () => text.style.setProperty('width', '10px'));
      await count('hiding', () => text.style.setProperty('display', 'none'));
      await count('restless', async () => {
        for (let turn = 0; turn < 40; turn += 1) {
          text.append('.');
          await pause(10);
        }
      });
      await count('end', () => {
        layout.stopping.abort();
        text.append('x');
      });
      return seen;
    });
    expect(counts).toEqual({
      node: 1,
      rest: 0,
      frame: 1,
      'new shadow root': 1,
      'late shadow root': 1,
      'in the late root': 1,
      address: 1,
      'own chips': 0,
      animation: 0,
      hiding: 1,
      end: 0,
    });
    expect(restless, 'a page without rest is read now and then').toBeGreaterThanOrEqual(2);
    expect(restless).toBeLessThanOrEqual(12);
  });
});

describe('onShortcut', () => {
  it('hears real keys only', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      const { layout } = window;
      layout.onShortcut({
        document,
        signal: layout.stopping.signal,
        onShortcut: (shortcut) => layout.noted.push(shortcut),
      });
      const box = document.createElement('textarea');
      document.body.replaceChildren(box);
      box.focus();
      box.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit1', key: '1', altKey: true, bubbles: true }));
    });
    await page.keyboard.type('1');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Digit2');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyR');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    const told = await page.evaluate(() => [window.layout.noted, document.querySelector('textarea')?.value]);
    expect(told).toEqual([['insert-2', 'toggle-panel'], '1']);
  });
});
