/** A store of customers that answers at once, or when it is told to, and notes what it was asked. */
import type { CustomerPage, CustomersAccess, FoundBy, FoundOrder } from '@/lib/protocol/customer-pages';
import type { CustomerVerdict, KeptAboutCustomer } from '@/lib/protocol/customer-words';
import { now } from '../fakes/sample-facts';

const ways: readonly FoundBy[] = ['name', 'tracking-number', 'user-name', 'item', 'order-number'];

export class FakeCustomersAccess implements CustomersAccess {
  readonly verdicts: CustomerVerdict[] = [];
  readonly kept: KeptAboutCustomer[] = [];
  readonly exported: CustomerPage[] = [];
  readonly erased: CustomerPage[] = [];
  erasedAll = 0;
  /** Nothing can be read or written. */
  isBroken = false;
  /** Answers to searches wait here by their query, until they are let go. */
  readonly waiting = new Map<string, () => void>();
  waits = false;
  #customers: readonly CustomerPage[];

  constructor(customers: readonly CustomerPage[]) {
    this.#customers = customers;
  }

  readonly search = async (query: string): Promise<readonly FoundOrder[]> => {
    this.#requireStore();
    if (this.waits) await new Promise<void>((resolve) => this.waiting.set(query, resolve));
    return this.#customers
      .flatMap(({ orders, parties }) =>
        orders.map((order, place): FoundOrder => {
          const key = `${order.marketplace}:${order.orderId}`;
          const party = parties.get(key);
          return party
            ? { key, order, by: ways[place % ways.length] ?? 'name', party }
            : { key, order, by: 'whole-name' };
        }),
      )
      .filter(({ order, party }) => JSON.stringify([order, party]).toLowerCase().includes(query.toLowerCase()))
      .slice(0, 30);
  };

  readonly open = async (orderKey: string): Promise<CustomerPage | undefined> => {
    this.#requireStore();
    return this.#customers.find(({ orders }) =>
      orders.some(({ marketplace, orderId }) => `${marketplace}:${orderId}` === orderKey),
    );
  };

  readonly decide = async (verdict: CustomerVerdict) => {
    this.#requireStore();
    this.verdicts.push(verdict);
    const decision = { ...verdict, id: `new-${this.verdicts.length}`, decidedAt: now };
    this.#change(({ identity, ...page }) => ({
      ...page,
      identity: {
        ...identity,
        offers: identity.offers.filter(({ orders }) => !orders.includes(verdict.orders[1])),
        decisions: [...identity.decisions, decision],
      },
    }));
  };

  readonly takeBack = async (decisionId: string) => {
    this.#requireStore();
    this.#change(({ identity, ...page }) => ({
      ...page,
      identity: { ...identity, decisions: identity.decisions.filter(({ id }) => id !== decisionId) },
    }));
  };

  readonly keep = async (about: KeptAboutCustomer) => {
    this.#requireStore();
    this.kept.push(about);
    const { tags, note } = about;
    this.#change((page) => ({ ...page, identity: { ...page.identity, tags, note } }));
  };

  readonly exportText = async (customer: CustomerPage) => {
    this.#requireStore();
    this.exported.push(customer);
    return JSON.stringify({ note: customer.identity.note });
  };

  readonly erase = async (customer: CustomerPage) => {
    this.#requireStore();
    this.erased.push(customer);
    const keys = new Set(customer.orders.map(({ orderId }) => orderId));
    this.#customers = this.#customers.filter(({ orders }) => !orders.some(({ orderId }) => keys.has(orderId)));
  };

  readonly eraseAll = async () => {
    this.#requireStore();
    this.erasedAll += 1;
    this.#customers = [];
  };

  #change(change: (page: CustomerPage) => CustomerPage): void {
    this.#customers = this.#customers.map(change);
  }

  #requireStore(): void {
    if (this.isBroken) throw new Error('The store cannot be used');
  }
}
