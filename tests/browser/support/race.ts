/**
 * One race: Insert is clicked in the panel while the page switches to another conversation. Both happen by timers of
 * their own page at instants of the same clock, so that they really interleave.
 */
import type { Page } from 'puppeteer-core';
import type { Random } from '../../fake-portals/world/random';
import type { Panel } from '../harness/panel';
import { waitFor } from '../harness/wait-for';
import { boxTextOf, draftsOf } from './message-page';
import type { OpenedConversation } from './open-conversation';
import type { StagedPortal } from './staged-portal';
import { takeStatuses } from './status-log';

export interface Race extends OpenedConversation {
  readonly portal: StagedPortal;
  readonly from: string;
  /** Where the page is switched to. */
  readonly to: string;
  readonly random: Random;
}

/** `unclicked`: the panel offered nothing to insert at that instant, so there was no race. */
export type RaceVerdict = 'inserted' | 'refused' | 'wrong' | 'unclicked';

export interface RaceOutcome {
  readonly verdict: RaceVerdict;
  /** For a failure's message. */
  readonly story: string;
}

/** Both pages need so long to hear when they are to act. */
const startInMs = 80;
/** Who hears nothing for so long takes it that nothing was said. */
const sayWithinMs = 5_000;

export async function runRace(race: Race): Promise<RaceOutcome> {
  const { page, panel, random, to, from } = race;
  const offsetMs = random.whole(-20, 20);
  const returnsAfterMs = random.chance(0.2) ? random.whole(0, 20) : undefined;
  const before = await draftsOf(page);
  await dismissStatus(panel);
  await takeStatuses(panel);
  const at = Date.now() + startInMs;
  const switches = [{ id: to, at: at + offsetMs }];
  if (returnsAfterMs !== undefined) switches.push({ id: from, at: at + offsetMs + returnsAfterMs });
  const [clickedFor] = await Promise.all([clickInsertAt(panel, at), switchAt(page, switches)]);
  const story = `switched ${offsetMs} ms after the click${returnsAfterMs === undefined ? '' : `, back after ${returnsAfterMs} ms`}, from ${from} to ${to}`;
  const end = returnsAfterMs === undefined ? to : from;
  const untilSettled = () =>
    waitFor(() => page.evaluate((id) => window.__portal?.isShown && window.__portal.conversationId === id, end), {
      what: `conversation ${end} to be shown; ${story}`,
    });
  if (clickedFor === undefined) {
    await untilSettled();
    return { verdict: 'unclicked', story };
  }
  const said = await waitFor(async () => (await takeStatuses(panel))[0], {
    what: 'word',
    timeoutMs: sayWithinMs,
  }).catch(() => '');
  await untilSettled();
  const after = await draftsOf(page);
  const changed = Object.keys(after).filter((id) => after[id] !== before[id]);
  const box = await boxTextOf(page);
  const faults = [
    ...faultsOfDrafts(race, { clickedFor, said, changed, added: changed.map((id) => after[id] ?? '') }),
    ...(box !== undefined && !isSameText(box, after[end] ?? '')
      ? [`the box shows another text than ${end} holds`]
      : []),
  ];
  const whole = `${story}; clicked for ${clickedFor}, said "${said}" (says "${await panel.status()}" now), changed ${changed.join() || 'nothing'}; ${faults.join('; ')}`;
  if (faults.length > 0) return { verdict: 'wrong', story: whole };
  return { verdict: said.startsWith('Inserted') ? 'inserted' : 'refused', story: whole };
}

interface Happened {
  /** Name of the buyer that the panel showed when Insert was clicked. */
  readonly clickedFor: string;
  readonly said: string;
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

function faultsOfDrafts({ portal }: Race, { clickedFor, said, changed, added }: Happened): string[] {
  const nameOf = (id: string) => portal.truthOf(id).buyerName;
  const others = portal.conversationIds.map(nameOf).filter((name) => name !== null && name !== clickedFor);
  const isInserted = said.startsWith('Inserted');
  return [
    ...changed.filter((id) => nameOf(id) !== clickedFor).map((id) => `${id} holds a text that was made for another`),
    ...others.filter((name) => name && added.some((text) => text.includes(name))).map((name) => `names ${name}`),
    ...(isInserted === (changed.length === 1) ? [] : ['what it said did not happen']),
    ...(isInserted || /^Not inserted: \S/.test(said) ? [] : ['it said neither that it inserted nor that it did not']),
  ];
}

/** A refusal stays until it is closed; the next one might say the same. */
async function dismissStatus(panel: Panel): Promise<void> {
  await waitFor(
    async () => {
      if (!(await panel.status()).startsWith('Not inserted')) return true;
      await panel.frame.$eval(
        'button[aria-label="Close"]',
        (button) => button instanceof HTMLElement && button.click(),
      );
      return false;
    },
    { what: 'the refusal to be closed' },
  );
}

/** Line ends differ between a box and what the portal holds of it. */
function isSameText(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
}

/** Whether the panel has a reply to insert, now or within a moment. */
export function offersInsert(panel: Panel): Promise<boolean> {
  return waitFor(() => panel.frame.$('article button'), {
    what: 'a reply',
    timeoutMs: 1_000,
  }).then(
    () => true,
    () => false,
  );
}

/** Clicks the first Insert that the panel shows then; resolves with the buyer it showed, if there was a button. */
function clickInsertAt(panel: Panel, at: number): Promise<string | undefined> {
  return panel.frame.evaluate(
    (instant) =>
      new Promise<string | undefined>((resolve) => {
        setTimeout(() => {
          const buttons = [...document.querySelectorAll<HTMLElement>('article button')];
          const insert = buttons.find((button) => /^Insert\d?$/.test(button.textContent ?? ''));
          const heading = document.querySelector('h1')?.textContent ?? '';
          insert?.click();
          resolve(insert && heading);
        }, instant - Date.now());
      }),
    at,
  );
}

/** One after the other: of two timers for about the same instant the later one may go off first. */
function switchAt(page: Page, switches: readonly { readonly id: string; readonly at: number }[]): Promise<void> {
  return page.evaluate(async (steps) => {
    for (const { id, at } of steps) {
      await new Promise((resolve) => setTimeout(resolve, at - Date.now()));
      window.__portal?.switchTo(id);
    }
  }, switches);
}
