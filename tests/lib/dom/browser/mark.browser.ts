/** Chips in rows of many layouts: bottom right, no change of the row's box, nothing for screen readers. */
import assert from 'node:assert/strict';
import type { BrowserCheck, Stage } from './stage';

/** Styles of the row, and the layout that it stands for. */
const rows: readonly [layout: string, tag: string, styles: Readonly<Record<string, string>>][] = [
  ['block', 'div', { padding: '12px', border: '1px solid' }],
  ['positioned', 'div', { position: 'relative', padding: '10px' }],
  ['flex', 'div', { display: 'flex', gap: '12px', padding: '10px', 'justify-content': 'space-between' }],
  ['flex column', 'div', { display: 'flex', 'flex-direction': 'column', gap: '8px' }],
  ['grid', 'div', { display: 'grid', 'grid-template-columns': '1fr 1fr', gap: '10px' }],
  ['button', 'button', { display: 'block', width: '100%', padding: '12px' }],
  ['list item', 'li', { padding: '8px' }],
  ['link', 'a', { display: 'block', padding: '8px' }],
];

async function checkLayouts({ open }: Stage): Promise<void> {
  const page = await open();
  for (const [layout, tag, styles] of rows) {
    const result = await page.evaluate(
      async (name, look) => {
        document.body.replaceChildren();
        const row = document.createElement(name);
        row.id = 'row';
        for (const [property, value] of Object.entries(look)) row.style.setProperty(property, value);
        for (const words of ['Invented Buyer', 'Where is my order enquiry', 'Response needed']) {
          const line = document.createElement('div');
          line.textContent = words;
          row.append(line);
        }
        document.body.append(row);
        const boxes = (): string =>
          [row, ...row.children]
            .slice(0, 4)
            .map((element) => {
              const { left, top, width, height } = element.getBoundingClientRect();
              return [left, top, width, height].join();
            })
            .join(' ');
        const before = boxes();
        const marks = window.stage.dom.createMarks({ document, signal: window.stopped.signal });
        marks.show(row, { state: 'soon', label: '2 h 41', dueAt: 0 });
        await Promise.resolve();
        const host = row.lastElementChild;
        const corner = host?.getBoundingClientRect();
        const box = row.getBoundingClientRect();
        const after = boxes();
        const shown = host?.getAttribute('data-replydock');
        marks.clear(row);
        return {
          isSame: before === after,
          shown,
          fromRight: Math.round(box.right - (corner?.right ?? 0)),
          fromBottom: Math.round(box.bottom - (corner?.bottom ?? 0)),
          left: row.querySelectorAll('[data-replydock]').length,
          position: row.style.position,
        };
      },
      tag,
      styles,
    );
    assert.equal(result.isSame, true, `${layout}: nothing in the row moves`);
    assert.equal(result.shown, 'deadline', layout);
    assert.ok(result.fromRight >= 0 && result.fromRight <= 16, `${layout}: ${result.fromRight} px from the right`);
    assert.ok(result.fromBottom >= 0 && result.fromBottom <= 12, `${layout}: ${result.fromBottom} px from the bottom`);
    assert.equal(result.left, 0, layout);
    assert.equal(result.position, styles.position ?? '', `${layout}: position given back`);
  }
}

async function checkName({ open }: Stage): Promise<void> {
  const page = await open();
  await page.evaluate(() => {
    const row = document.createElement('button');
    row.textContent = 'Invented Buyer';
    document.body.replaceChildren(row);
    const marks = window.stage.dom.createMarks({ document, signal: window.stopped.signal });
    marks.show(row, { state: 'late', label: 'Late 3 h', dueAt: 0 });
  });
  const found = await page.$('::-p-aria([name="Invented Buyer"][role="button"])');
  assert.ok(found, 'the name of the row is the portal’s own');
}

async function checkCost({ open }: Stage): Promise<void> {
  const page = await open();
  const { placedMs, firstMs, settledMs, records } = await page.evaluate(async () => {
    const list = document.createElement('div');
    const rowList = Array.from({ length: 500 }, (_, index) => {
      const row = document.createElement('div');
      row.style.setProperty('padding', '12px');
      for (let line = 0; line < 8; line += 1) {
        const cell = document.createElement('div');
        cell.textContent = `row ${index} line ${line}`;
        row.append(cell);
      }
      list.append(row);
      return row;
    });
    document.body.replaceChildren(list);
    const marks = window.stage.dom.createMarks({ document, signal: window.stopped.signal });
    const showAll = (): number => {
      const startedAt = performance.now();
      for (const row of rowList) marks.show(row, { state: 'ok', label: '18 h', dueAt: 1_000, dueLatestAt: 1_000 });
      return performance.now() - startedAt;
    };
    const startedAt = performance.now();
    showAll();
    await Promise.resolve();
    const placed = performance.now() - startedAt;
    list.getBoundingClientRect();
    const first = performance.now() - startedAt;
    let changes = 0;
    const observer = new MutationObserver((seen) => {
      changes += seen.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    let settled = 0;
    for (let turn = 0; turn < 10; turn += 1) settled += showAll() / 10;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { placedMs: placed, firstMs: first, settledMs: settled, records: changes };
  });
  assert.equal(records, 0, 'what did not change is not touched');
  console.log(
    `     chips on 500 rows: ${placedMs.toFixed(1)} ms, with layout ${firstMs.toFixed(1)} ms, again ${settledMs.toFixed(2)} ms`,
  );
}

async function checkTable({ open }: Stage): Promise<void> {
  const page = await open();
  const result = await page.evaluate(async () => {
    const table = document.createElement('table');
    const row = table.insertRow();
    row.insertCell().textContent = 'Invented Buyer';
    const last = row.insertCell();
    last.textContent = 'today';
    document.body.replaceChildren(table);
    const height = row.offsetHeight;
    const marks = window.stage.dom.createMarks({ document, signal: window.stopped.signal });
    marks.show(row, { state: 'unknown', label: 'Unknown' });
    await Promise.resolve();
    return [last.lastElementChild?.getAttribute('data-state'), row.cells.length, row.offsetHeight - height];
  });
  assert.deepEqual(result, ['unknown', 2, 0]);
}

export const markChecks: readonly BrowserCheck[] = [
  { name: 'chips stand at the bottom right of any row and move nothing', run: checkLayouts },
  { name: 'chips are no part of the name of a row', run: checkName },
  { name: 'chips stand in the last cell of a table row', run: checkTable },
  { name: 'chips that did not change cost nothing', run: checkCost },
];
