/**
 * One question and one answer between two contexts, both checked with the schemas of their direction.
 * A message of another direction is left to its own listener.
 */
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';

type Schemas<T> = { readonly [N in keyof T]: z.ZodMiniType<T[N]> };

/** The asking end of a direction: P and A are payloads and answers by name. */
export interface Asking<P, A extends Record<keyof P, unknown>> {
  /** The receiving end; a message for another end is not ours to answer. */
  readonly to: string;
  readonly answers: Schemas<A>;
  /** Only a type: what may be asked. */
  readonly asks?: P;
}

/** The answering end of a direction. */
export interface Serving<P, A extends Record<keyof P, unknown>> {
  readonly to: string;
  readonly payloads: Schemas<P>;
  /** Only a type: what has to be answered. */
  readonly gives?: A;
}

/** All messages that one kind of context sends to another. */
export type Direction<P, A extends Record<keyof P, unknown>> = Asking<P, A> & Serving<P, A>;

/** States a direction with its types kept. */
export function direction<P, A extends Record<keyof P, unknown>>(tables: {
  readonly to: string;
  readonly payloads: Schemas<P>;
  readonly answers: Schemas<A>;
}): Direction<P, A> {
  return tables;
}

export type MessageSender = Browser.runtime.MessageSender;

/** One answer for every message of the direction. */
export type Handlers<P, A extends Record<keyof P, unknown>> = {
  readonly [N in keyof P]: (payload: P[N], sender: MessageSender) => Promise<A[N]>;
};

/** The handlers of a direction given as a value. */
export type HandlersOf<D> =
  D extends Serving<infer P, infer A> ? (A extends Record<keyof P, unknown> ? Handlers<P, A> : never) : never;

const envelopeSchema = z.object({ to: z.string(), name: z.string(), payload: z.unknown() });

/** The other side threw, is gone, or said something that is no answer to this message. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** Carries a message to the other side and brings back whatever it says. */
export type Transport = (message: unknown) => Promise<unknown>;

/** To the background and every page of ours that listens; whoever serves the direction answers. */
export const toExtension: Transport = (message) => browser.runtime.sendMessage(message);

/** To the content script in the top frame of a tab. */
export function toTab(tabId: number): Transport {
  return (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

export interface Question<P, N extends keyof P> {
  readonly name: N;
  readonly payload: P[N];
  readonly transport: Transport;
}

/**
 * Sends one message and waits for its answer.
 * @throws RequestError if nobody answered or the answer does not fit.
 */
export async function request<P, A extends Record<keyof P, unknown>, N extends keyof P & string>(
  direction: Asking<P, A>,
  { name, payload, transport }: Question<P, N>,
): Promise<A[N]> {
  try {
    return parseWith(direction.answers[name], await transport({ to: direction.to, name, payload }));
  } catch (cause) {
    throw new RequestError(`No fitting answer to ${name}`, { cause });
  }
}

interface ServeOptions {
  readonly maySend: (sender: MessageSender) => boolean;
  readonly signal?: AbortSignal;
}

/**
 * Answers the messages of one direction until `signal` ends. Messages of senders that may not send them and of unknown
 * names are not answered at all; a payload that does not fit is answered with an error.
 */
export function serve<P, A extends Record<keyof P, unknown>>(
  direction: Serving<P, A>,
  handlers: Handlers<P, A>,
  { maySend, signal }: ServeOptions,
): void {
  const listener = (message: unknown, sender: MessageSender): Promise<unknown> | undefined => {
    const envelope = z.safeParse(envelopeSchema, message);
    if (!envelope.success || envelope.data.to !== direction.to || !maySend(sender)) return undefined;
    const { name, payload } = envelope.data;
    return hasName(direction.payloads, name) ? answer(direction, handlers, { name, payload, sender }) : undefined;
  };
  listenUntil(signal, listener);
}

/** Hears messages of a direction that somebody else answers. */
export function overhear<P, A extends Record<keyof P, unknown>, N extends keyof P & string>(
  direction: Serving<P, A>,
  name: N,
  { onMessage, maySend, signal }: ServeOptions & { readonly onMessage: (payload: P[N], sender: MessageSender) => void },
): void {
  const listener = (message: unknown, sender: MessageSender): undefined => {
    const envelope = z.safeParse(envelopeSchema, message);
    if (!envelope.success || envelope.data.to !== direction.to || envelope.data.name !== name) return;
    if (!maySend(sender)) return;
    const payload = fitting(direction.payloads[name], envelope.data.payload);
    if (payload !== undefined) onMessage(payload, sender);
  };
  listenUntil(signal, listener);
}

function listenUntil(
  signal: AbortSignal | undefined,
  listener: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener(listener);
  // Where the extension is gone there is no `runtime` any more, and nobody to listen to.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}

async function answer<P, A extends Record<keyof P, unknown>, N extends keyof P>(
  direction: Serving<P, A>,
  handlers: Handlers<P, A>,
  message: { readonly name: N; readonly payload: unknown; readonly sender: MessageSender },
): Promise<A[N]> {
  const payload = parseWith(direction.payloads[message.name], message.payload);
  return handlers[message.name](payload, message.sender);
}

function hasName<T extends object>(table: T, name: string): name is keyof T & string {
  return Object.hasOwn(table, name);
}

/** Names the schema's type, which the compiler loses on the way through a table. */
function parseWith<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  return schema.parse(value);
}

function fitting<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}
