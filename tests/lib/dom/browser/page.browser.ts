/** Reading, watching and shortcuts against real layout, real observers and real keys. */
import assert from 'node:assert/strict';
import type { BrowserCheck, Stage } from './stage';

async function checkText({ open }: Stage): Promise<void> {
  const page = await open();
  const texts = await page.evaluate(() => {
    document.body.replaceChildren();
    const make = (
      tag: string,
      parent: Node,
      words = '',
      styles: Readonly<Record<string, string>> = {},
    ): HTMLElement => {
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
    const read = window.stage.dom.visibleText;
    const inner = gone.appendChild(document.createElement('p'));
    inner.textContent = 'inner';
    return [row, gone, inner, contents, host, details].map((element) => read(element));
  });
  assert.deepEqual(texts, ['Name\n6 Jul', '', '', 'a b\nc\n d', 'shadow\nlight', 'more']);
}

async function checkTextCost({ open }: Stage): Promise<void> {
  const page = await open();
  const ms = await page.evaluate(() => {
    const list = document.createElement('div');
    for (let index = 0; index < 500; index += 1) {
      const row = document.createElement('div');
      for (let cell = 0; cell < 12; cell += 1) {
        const line = document.createElement(cell % 2 ? 'span' : 'div');
        line.textContent = `row ${index} cell ${cell}`;
        row.append(line);
      }
      list.append(row);
    }
    document.body.replaceChildren(list);
    window.stage.dom.visibleText(list);
    const startedAt = performance.now();
    for (const row of list.children) window.stage.dom.visibleText(row);
    return performance.now() - startedAt;
  });
  console.log(`     visible text of 500 rows of 12 elements: ${ms.toFixed(1)} ms`);
}

async function checkWatching({ open }: Stage): Promise<void> {
  const page = await open();
  const counts = await page.evaluate(async () => {
    const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
    let calls = 0;
    const { signal } = window.stopped;
    const seen: Record<string, number> = {};
    const count = async (name: string, change: () => unknown, waitMs = 120): Promise<void> => {
      calls = 0;
      await change();
      await pause(waitMs);
      seen[name] = calls;
    };
    const text = document.body.appendChild(document.createElement('p'));
    text.textContent = '7h';
    const host = document.body.appendChild(document.createElement('kat-late'));
    const frame = document.body.appendChild(document.createElement('iframe'));
    window.stage.dom.watchPage({
      document,
      signal,
      quietMs: 30,
      onChange: () => {
        calls += 1;
      },
    });
    await count('node', () => text.append('x'));
    await count('rest', () => undefined);
    await count('frame', () => frame.contentDocument?.body.append('x'));
    await count('new shadow root', () => {
      const inner = document.createElement('div').attachShadow({ mode: 'open' });
      document.body.append(inner.host);
      return pause(100).then(() => {
        calls = 0;
        inner.append('x');
      });
    });
    await count('late shadow root', () => host.attachShadow({ mode: 'open' }).append('x'), 2_200);
    await count('in the late root', () => host.shadowRoot?.append('y'));
    await count('address', () => history.pushState({}, '', '/?cc=2'));
    const marks = window.stage.dom.createMarks({ document, signal });
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
      window.stopped.abort();
      text.append('x');
    });
    return seen;
  });
  const { restless = 0, address = 0, ...others } = counts;
  assert.deepEqual(others, {
    node: 1,
    rest: 0,
    frame: 1,
    'new shadow root': 1,
    'late shadow root': 1,
    'in the late root': 1,
    'own chips': 0,
    animation: 0,
    hiding: 1,
    end: 0,
  });
  assert.ok(restless >= 2 && restless <= 8, `a page without rest is read ${restless} times`);
  assert.equal(address, 1, 'pushState');
}

async function checkKeys({ open }: Stage): Promise<void> {
  const page = await open();
  await page.evaluate(() => {
    const { signal } = window.stopped;
    window.stage.dom.onShortcut({ document, signal, onShortcut: (shortcut) => window.noted.push(shortcut) });
    window.stage.box('plain').focus();
    const forged = new KeyboardEvent('keydown', { code: 'Digit1', key: '1', altKey: true, bubbles: true });
    window.stage.box('plain').dispatchEvent(forged);
  });
  await page.keyboard.type('1');
  await page.keyboard.down('Alt');
  await page.keyboard.press('Digit2');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyR');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  const noted = await page.evaluate(() => [window.noted, window.stage.valueOf('plain')]);
  assert.deepEqual(noted, [['insert-2', 'toggle-panel'], '1']);
}

export const pageChecks: readonly BrowserCheck[] = [
  { name: 'visibleText reads what is laid out', run: checkText },
  { name: 'visibleText is quick', run: checkTextCost },
  { name: 'watchPage sees every change but its own', run: checkWatching },
  { name: 'onShortcut hears real keys only', run: checkKeys },
];
