import { describe, expect, it } from 'vitest';
import type { PanelCommand, SlashKey } from '@/lib/protocol/for-page';
import { createPanelLines, type PanelNews } from '@/lib/services/panel-lines';

const tabId = 7;

const command = (name: PanelCommand): PanelNews => ({ name: 'panel/command', payload: { command: name } });
const typed = (text: string): PanelNews => ({ name: 'slash/tell', payload: { typed: text } });
const pressed = (key: SlashKey): PanelNews => ({ name: 'slash/key', payload: { typed: '/shi', key } });

function wordsOf({ name, payload }: PanelNews): string {
  if (name === 'panel/command') return payload.command;
  if (name === 'draft/typing') return payload.text;
  return name === 'slash/key' ? payload.key : `${payload.typed}`;
}

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
    lines.open(tabId, (news) => heard.push(wordsOf(news)));
    lines.open(tabId + 1, (news) => heard.push(`other ${wordsOf(news)}`));

    lines.say(tabId, command('insert-1'));

    expect(heard).toEqual(['insert-1']);
    expect(rung).toEqual([]);
  });

  it('wakes a panel that is not connected, and says the command once it is', () => {
    const { lines, rung } = someLines();
    const heard: string[] = [];

    lines.say(tabId, command('insert-2'));
    lines.open(tabId, (news) => heard.push(wordsOf(news)));
    lines.open(tabId, (news) => heard.push(`again ${wordsOf(news)}`));

    expect(rung).toEqual([tabId]);
    expect(heard).toEqual(['insert-2']);
  });

  it('says every key in its order to a panel that had to be woken, and of what was typed only the last', () => {
    const { lines } = someLines();
    const heard: string[] = [];

    for (const news of [typed('/sh'), typed('/shi'), pressed('down'), pressed('down'), pressed('choose')]) {
      lines.say(tabId, news);
    }
    lines.open(tabId, (news) => heard.push(wordsOf(news)));

    expect(heard).toEqual(['/shi', 'down', 'down', 'choose']);
  });

  it('forgets a command that nobody came for', () => {
    const { lines, clock } = someLines();
    const heard: string[] = [];

    lines.say(tabId, command('insert-1'));
    clock.now = 60_000;
    lines.open(tabId, (news) => heard.push(wordsOf(news)));

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
    lines.say(tabId, command('insert-3'));

    expect(heard).toEqual(['new']);
  });

  it('tells every panel that comes what stands in the box, however late, and only the last of it', () => {
    const { lines, clock } = someLines();
    const heard: string[] = [];
    lines.say(tabId, { name: 'draft/typing', payload: { text: 'Hel' } });
    lines.say(tabId, { name: 'draft/typing', payload: { text: 'Hello' } });
    clock.now = 60_000;
    lines.open(tabId, (news) => heard.push(wordsOf(news)));
    lines.open(tabId, (news) => heard.push(wordsOf(news)));

    expect(heard).toEqual(['Hello', 'Hello']);
  });
});
