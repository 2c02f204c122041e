/** The workshop over a store that behaves, told anew after every change. */
import { useSyncExternalStore } from 'react';
import { Workshop, type WorkshopProps } from '@/components/templates/workshop';
import type { FakeWorkshop } from '../fakes/fake-workshop-access';
import { now } from './sample-templates';

const settings = {
  agentName: 'Mara',
  signature: 'Kind regards\nMara, Fernhold Goods',
  shopName: 'Fernhold Goods',
  replyLanguage: 'en',
};

interface StagedProps extends Partial<Omit<WorkshopProps, 'access'>> {
  readonly store: FakeWorkshop;
}

export function StagedWorkshop({ store, ...props }: StagedProps) {
  const access = useSyncExternalStore(store.subscribe, store.access);
  return <Workshop access={access} settings={settings} now={() => now} {...props} />;
}
