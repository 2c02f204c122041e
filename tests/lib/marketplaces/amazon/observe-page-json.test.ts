// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://sellercentral.amazon.in/messaging/inbox"}
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { observePageJson } from '@/lib/marketplaces/amazon/observe-page-json';
import { askEvent, frameEvent } from '@/lib/marketplaces/amazon/page-json-channel';
import { receivePageJson } from '@/lib/marketplaces/amazon/receive-page-json';
import type { ObservedResponse } from '@/lib/marketplaces/page-adapter';

const list = 'https://sellercentral.amazon.in/messaging/api/global/cases';
const originalFetch = window.fetch;
const originalSend = XMLHttpRequest.prototype.send;

let stop: AbortController;
let answers: Map<string, () => Promise<Response>>;
let calls: unknown[][];
/** One observer sees the whole file, as it sees a whole page; every test has an address of its own. */
let test = 0;
let cases: string;

function fakeFetch(...args: Parameters<typeof fetch>): Promise<Response> {
  calls.push(args);
  return answers.get(String(args[0]))?.() ?? Promise.resolve(new Response('{}'));
}

/** Answers; with `notes`, also what is said of requests that have none yet. */
function receive(notes: ObservedResponse[] = []): ObservedResponse[] {
  const received: ObservedResponse[] = [];
  const onResponse = (each: ObservedResponse) => {
    if (each.url.includes(`test=${test}`)) (each.status === 0 ? notes : received).push(each);
  };
  receivePageJson({ document, signal: stop.signal, now: () => Date.now(), onResponse });
  return received;
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1)
    await Promise.resolve().then(() => new Promise((done) => setTimeout(done, 0)));
}

beforeAll(() => {
  window.fetch = fakeFetch;
  observePageJson(window);
});

afterAll(() => {
  window.fetch = originalFetch;
  XMLHttpRequest.prototype.send = originalSend;
});

beforeEach(() => {
  stop = new AbortController();
  answers = new Map();
  calls = [];
  test += 1;
  cases = `${list}?test=${test}`;
});

afterEach(() => stop.abort());

describe('observePageJson', () => {
  it('hands over what was loaded before anybody asked, and what comes later', async () => {
    answers.set(cases, () => Promise.resolve(new Response('{"cases":[1]}')));
    await window.fetch(cases);
    await settle();
    const received = receive();
    expect(received.map(({ body }) => body)).toEqual(['{"cases":[1]}']);
    await window.fetch(`${list}/00000000-0000-4000-8000-000000000001?test=${test}`);
    await settle();
    expect(received).toHaveLength(2);
    expect(received[1]).toMatchObject({ status: 200, body: '{}' });
  });

  it('gives the page the very promise that fetch gave', () => {
    const promise = Promise.resolve(new Response('{}'));
    answers.set(cases, () => promise);
    expect(window.fetch(cases)).toBe(promise);
  });

  it('passes every argument on, once', async () => {
    const init = { method: 'POST', body: 'x' };
    await window.fetch(cases, init);
    await settle();
    expect(calls).toEqual([[cases, init]]);
  });

  it('leaves the body to the page', async () => {
    answers.set(cases, () => Promise.resolve(new Response('{"cases":[]}')));
    const response = await window.fetch(cases);
    expect(await response.json()).toEqual({ cases: [] });
  });

  it('lets a failure of fetch reach the page', async () => {
    answers.set(cases, () => Promise.reject(new TypeError('offline')));
    await expect(window.fetch(cases)).rejects.toThrow('offline');
  });

  it('looks like the function it stands for', () => {
    expect(window.fetch.name).toBe(fakeFetch.name);
    expect(window.fetch.length).toBe(fakeFetch.length);
    expect(window.fetch.toString()).toBe(fakeFetch.toString());
    expect(XMLHttpRequest.prototype.send.name).toBe(originalSend.name);
    expect(XMLHttpRequest.prototype.send.toString()).toBe(originalSend.toString());
  });

  it.each([
    ['another path', 'https://sellercentral.amazon.in/messaging/api/global/rights?test='],
    ['another host', 'https://evil.example/messaging/api/global/cases?test='],
    ['a request that writes', `${list}/00000000-0000-4000-8000-000000000001/caseStatus?test=`],
  ])('does not look at %s', async (_, address) => {
    const received = receive();
    await window.fetch(`${address}${test}`);
    await settle();
    expect(received).toEqual([]);
  });

  it('does not keep a body over two megabytes', async () => {
    answers.set(cases, () => Promise.resolve(new Response('x'.repeat(2_100_000))));
    const received = receive();
    await window.fetch(cases);
    await settle();
    expect(received).toEqual([]);
  });

  it('keeps forty answers, the newest', async () => {
    for (let number = 0; number < 60; number += 1) await window.fetch(`${cases}&page=${number}`);
    await settle();
    const received = receive();
    expect(received).toHaveLength(40);
    expect(received.at(-1)?.url).toBe(`${cases}&page=59`);
  });

  it('says at once that a request is under way, and when it came to nothing', async () => {
    const notes: ObservedResponse[] = [];
    receive(notes);
    answers.set(cases, () => Promise.reject(new TypeError('offline')));
    const failing = window.fetch(cases);
    expect(notes.map(({ body }) => body)).toEqual(['']);
    await expect(failing).rejects.toThrow('offline');
    await settle();
    expect(notes.map(({ body }) => body)).toEqual(['', '-']);
  });

  it('does not let what frames say push out what was seen here', async () => {
    await window.fetch(`${list}/00000000-0000-4000-8000-000000000001?test=${test}`);
    await settle();
    for (let number = 0; number < 500; number += 1) {
      document.dispatchEvent(new CustomEvent(frameEvent, { detail: `1 200 ${cases}&forged=${number}\n{}` }));
    }
    expect(receive().some(({ url }) => url.includes('000000000001'))).toBe(true);
  });

  it('keeps the question to itself, so that the page cannot learn the channel', () => {
    const heard: string[] = [];
    document.addEventListener(askEvent, (event) => heard.push(event.type), true);
    window.addEventListener(askEvent, (event) => heard.push(event.type), true);
    receive();
    expect(heard).toEqual([]);
  });

  it('survives a page that breaks what it uses', async () => {
    const genuine = window.CustomEvent;
    Object.assign(window, { CustomEvent: undefined });
    const received: ObservedResponse[] = [];
    const answer = await window.fetch(cases);
    await settle();
    Object.assign(window, { CustomEvent: genuine });
    received.push(...receive());
    expect(answer).toBeInstanceOf(Response);
    expect(received).toHaveLength(1);
  });
});

describe('receivePageJson', () => {
  it('has done with it when its signal has', async () => {
    const received = receive();
    stop.abort();
    await window.fetch(cases);
    await settle();
    expect(received).toEqual([]);
  });

  it('takes a bounded part of a flood, and then still what is genuine', async () => {
    const received = receive();
    for (let number = 0; number < 5000; number += 1) {
      document.dispatchEvent(new CustomEvent(frameEvent, { detail: `1 200 ${cases}&forged=${number}\n{}` }));
    }
    expect(received.length).toBeLessThanOrEqual(100);
    await window.fetch(`${list}/00000000-0000-4000-8000-000000000001?test=${test}`);
    await settle();
    expect(received.at(-1)?.url).toContain('000000000001');
  });

  it.each([
    ['an object', () => ({ url: cases })],
    ['nothing', () => undefined],
    ['a text of another form', () => `hello test=${test}`],
    ['another origin', () => `1 200 https://evil.example/messaging/api/global/cases?test=${test}\n{}`],
    ['another path', () => `1 200 https://sellercentral.amazon.in/other?test=${test}\n{}`],
    ['too long a text', () => `1 200 ${cases}\n${'x'.repeat(2_100_000)}`],
  ])('takes nothing from a frame that says %s', (_, detailOf) => {
    const received = receive();
    document.dispatchEvent(new CustomEvent(frameEvent, { detail: detailOf() }));
    expect(received).toEqual([]);
  });
});
