// @vitest-environment happy-dom
import '../set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { noHabits } from '@/lib/domain/habits/habits';
import { templateIdSchema } from '@/lib/domain/template/template';
import type { PastAnswerView } from '@/lib/protocol/past-answer-words';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, dayMs, identity, now, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, key, perform, press, renderPanel, textOf, type } from '../render';

const name = 'You answered like this before';
const sections = () => allByRole('region', name);
const articles = () => allByRole('article', undefined, byRole('region', name));
const later = (ms = 1600) => perform(() => vi.advanceTimersByTimeAsync(ms));

function anAnswer(overrides: Partial<PastAnswerView> = {}): PastAnswerView {
  return {
    id: templateIdSchema.parse('past:one'),
    language: 'en',
    body: 'Hi {{ buyer.first_name }},\n\nthe parcel was left with […] next door. Please ask there first.\n\n{{ seller.signature }}',
    answeredAt: now - 3 * dayMs,
    times: 4,
    ...overrides,
  };
}

async function show(answers: readonly PastAnswerView[] = [anAnswer()], shown = view()): Promise<FakePanelConnection> {
  const connection = new FakePanelConnection({
    view: shown,
    habits: { habits: noHabits, key: [1, 2], keyMark: 'mark' },
  });
  connection.pastAnswers = answers;
  await renderPanel(connection);
  return connection;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Past answers in the panel', () => {
  it('come a moment after the suggestions, below them', async () => {
    const connection = await show();
    expect(allByRole('article').length).toBeGreaterThan(0);
    expect(connection.questions).toEqual([]);
    await later(1400);
    expect(connection.questions).toEqual([]);
    await later(200);
    const names = allByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(names.indexOf(name)).toBeGreaterThan(names.indexOf('Suggested replies'));
    expect(connection.questions).toMatchObject([{ conversation: 'amazon:case-0001', language: 'en' }]);
    expect(textOf(articles()[0] ?? null)).toContain('sent 4 times');
  });

  it('are not there where none were found', async () => {
    await show([]);
    await later();
    expect(sections()).toEqual([]);
  });

  it('are not even looked for while they are switched off', async () => {
    const { settings } = view();
    const connection = await show([anAnswer()], view({ settings: { ...settings, suggestsPastAnswers: false } }));
    await later(5000);
    expect(connection.questions).toEqual([]);
    expect(sections()).toEqual([]);
  });

  it('go with their conversation, and are asked for once more for the next one', async () => {
    const connection = await show();
    await later();
    connection.pastAnswers = [];
    const next = conversation({ key: conversationKeySchema.parse('amazon:case-0002'), buyerName: 'Corwin' });
    await perform(() => connection.show({ view: view({ reading: reading({ conversation: next }) }) }));
    expect(sections()).toEqual([]);
    await later();
    expect(connection.questions.map((question) => question.conversation)).toEqual([
      'amazon:case-0001',
      'amazon:case-0002',
    ]);
  });

  it('are not looked for in a conversation that the seller only passes', async () => {
    const connection = await show();
    await later(1000);
    const next = conversation({ key: conversationKeySchema.parse('amazon:case-0002') });
    await perform(() => connection.show({ view: view({ reading: reading({ conversation: next }) }) }));
    await later();
    expect(connection.questions.map((question) => question.conversation)).toEqual(['amazon:case-0002']);
  });

  it('make way while something is searched', async () => {
    await show();
    await later();
    await type(byRole('searchbox', 'Search templates'), 'late');
    expect(sections()).toEqual([]);
  });
});

describe('Inserting a past answer', () => {
  it('fills in this buyer, and leaves every gap marked', async () => {
    const connection = await show();
    await later();
    await press(byRole('button', 'Insert', articles()[0]));
    expect(connection.insertions).toHaveLength(1);
    expect(connection.insertions[0]?.identity.key).toBe('amazon:case-0001');
    expect(connection.page.box).toContain('Hi Tamsin,');
    expect(connection.page.box).toContain('left with […] next door');
    expect(textOf(byRole('status'))).toContain('Inserted');
  });

  it('shows each gap as something to fill in, closed and open', async () => {
    await show();
    await later();
    const [article] = articles();
    expect(article?.querySelector('[data-spoken]')?.textContent).toContain('left out');
    expect(textOf(article ?? null)).toContain('Please fill in the marked places');
    await press(byRole('button', 'The parcel was left with … next door. Please…', article));
    expect(textOf(article ?? null)).toContain('Please fill in the marked places');
  });

  it('works by keyboard', async () => {
    const connection = await show();
    await later();
    const button = byRole('button', 'Insert', articles()[0]);
    await perform(() => button.focus());
    await key(button, { key: 'Enter' });
    await perform(() => button.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true })));
    expect(connection.insertions).toHaveLength(1);
  });

  it('is refused as any other where the page shows another conversation', async () => {
    const connection = await show();
    connection.page.openConversation = 'amazon:case-0002';
    await later();
    await press(byRole('button', 'Insert', articles()[0]));
    expect(connection.page.box).toBe('');
    expect(textOf(byRole('status'))).toContain('Not inserted');
  });

  it('teaches only what was refused before, and is not watched for edits', async () => {
    const connection = await show([anAnswer()], view({ identity: identity({ terms: ['term-1'] }) }));
    await perform(() => connection.writeInPage(''));
    await later();
    await press(byRole('button', 'Insert', articles()[0]));
    expect(connection.lessons).toEqual([]);
    await press(byRole('button', 'Not this', allByRole('article')[0]));
    await perform(() => connection.writeInPage(connection.page.box.replace('Please ask', 'Kindly ask')));
    await perform(() => connection.writeInPage(''));
    await perform(() => window.dispatchEvent(new Event('pagehide')));
    expect(connection.noted).toEqual([]);
    expect(connection.lessons).toHaveLength(1);
    expect(connection.lessons[0]?.taken).toBeUndefined();
    expect(connection.lessons[0]?.shown).not.toContain('past:one');
  });

  it('counts no use of a template', async () => {
    const connection = await show();
    await later();
    await press(byRole('button', 'Insert', articles()[0]));
    expect(connection.uses).toEqual([]);
    await later(5000);
    await press(
      byRole('button', 'Insert', byRole('region', 'Suggested replies').querySelector('article') ?? undefined),
    );
    expect(connection.uses).toHaveLength(1);
  });
});

describe('Making a template of a past answer', () => {
  it('begins one with the words, the language and what they are for', async () => {
    const connection = await show();
    await later();
    await press(byRole('button', 'Make a template', articles()[0]));
    expect(connection.newTemplates).toMatchObject([{ language: 'en', body: anAnswer().body }]);
    expect(connection.newTemplates[0]?.title).not.toBe('');
    expect(textOf(articles()[0] ?? null)).toContain('Saved');
  });

  it('says so where it could not be stored', async () => {
    const connection = await show();
    connection.isStoreBroken = true;
    await later();
    await press(byRole('button', 'Make a template', articles()[0]));
    expect(textOf(articles()[0] ?? null)).toContain('Nothing was saved');
  });
});
