import { describe, expect, it } from 'vitest';
import { createPanelLines } from '@/lib/services/panel-lines';

const tabId = 7;

function someLines() {
  const rung: number[] = [];
  const clock = { now: 0 };
  const lines = createPanelLines({ now: () => clock.now, ring: (id) => rung.push(id) });
  return { lines, rung, clock };
}

describe('createPanelLines', () => {
  it('hands a command to the panel of its tab alone', () => {
    const { lines, rung } = someLines();
    const heard: string[] = [];
    lines.open(tabId, (command) => heard.push(command));
    lines.open(tabId + 1, (command) => heard.push(`other ${command}`));

    lines.command(tabId, 'insert-1');

    expect(heard).toEqual(['insert-1']);
    expect(rung).toEqual([]);
  });

  it('wakes a panel that is not connected, and says the command once it is', () => {
    const { lines, rung } = someLines();
    const heard: string[] = [];

    lines.command(tabId, 'insert-2');
    lines.open(tabId, (command) => heard.push(command));
    lines.open(tabId, (command) => heard.push(`again ${command}`));

    expect(rung).toEqual([tabId]);
    expect(heard).toEqual(['insert-2']);
  });

  it('forgets a command that nobody came for', () => {
    const { lines, clock } = someLines();
    const heard: string[] = [];

    lines.command(tabId, 'insert-1');
    clock.now = 60_000;
    lines.open(tabId, (command) => heard.push(command));

    expect(heard).toEqual([]);
  });

  it('wakes a panel whose line has closed, and no other', () => {
    const { lines, rung } = someLines();
    const post = () => {};
    lines.open(tabId, post);

    lines.wake(tabId);
    lines.close(tabId, post);
    lines.wake(tabId);

    expect(rung).toEqual([tabId]);
  });

  it('keeps the line of a panel that connected again before its old line closed', () => {
    const { lines } = someLines();
    const heard: string[] = [];
    const old = () => heard.push('old');
    lines.open(tabId, old);
    lines.open(tabId, () => heard.push('new'));

    lines.close(tabId, old);
    lines.command(tabId, 'insert-3');

    expect(heard).toEqual(['new']);
  });
});
