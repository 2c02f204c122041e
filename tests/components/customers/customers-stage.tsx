/** Puts the customers page into a test with a store that notes what it is asked. */
import { CustomersPage } from '@/components/customers/customers-page';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import { now } from '../fakes/sample-facts';
import { byRole, perform, press, render, type } from '../render';
import { FakeCustomersAccess } from './fake-customers-access';

export interface CustomersStage {
  readonly access: FakeCustomersAccess;
  readonly saved: { readonly name: string; readonly text: string }[];
}

export async function showCustomers(
  customers: readonly CustomerPage[],
  { hasOrders = true }: { readonly hasOrders?: boolean } = {},
): Promise<CustomersStage> {
  const access = new FakeCustomersAccess(customers);
  const saved: { name: string; text: string }[] = [];
  await render(
    <CustomersPage
      access={access}
      hasOrders={hasOrders}
      saveFile={(name, parts) => saved.push({ name, text: parts.join('') })}
      now={() => now}
    />,
  );
  return { access, saved };
}

/** With its first order chosen from the results. */
export async function openCustomer(customer: CustomerPage, query: string): Promise<CustomersStage> {
  const stage = await showCustomers([customer]);
  await search(query);
  const [first] = results();
  if (!first) throw new Error(`Nothing is found by ${query}`);
  await press(first);
  return stage;
}

export const searchBox = () => byRole('searchbox', 'Search customers and orders');

export function search(query: string): Promise<void> {
  return type(searchBox(), query);
}

export function results(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('section li > button')];
}

/** As a click with a mouse or a key, which buttons of the library wait for. */
export function pressNamed(name: string, within?: ParentNode): Promise<void> {
  return press(byRole('button', name, within));
}

/** Lets timers and the focus that dialogs give back come to rest. */
export function rest(): Promise<void> {
  return perform(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
}
