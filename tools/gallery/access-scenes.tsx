/** The note on missing access in a browser that behaves, in each of its states. */
import type { ReactNode } from 'react';
import { createHostAccess } from '@/components/host-access/create-host-access';
import { HostAccessNote } from '@/components/host-access/host-access-note';
import { useHostAccess } from '@/components/host-access/use-host-access';
import { portalHostPatterns } from '@/lib/domain/marketplace/sites';
import { FakePermissions, FakeStorage } from '@/tests/components/host-access/fake-permissions';

interface AccessScene {
  readonly granted: readonly string[];
  readonly answer?: FakePermissions['answer'];
  readonly wasAsked?: boolean;
}

const ebayOnly = portalHostPatterns.filter((pattern) => pattern.includes('ebay'));

const settings: Readonly<Record<string, AccessScene>> = {
  'access-none': { granted: [] },
  'access-some': {
    granted: ['https://sellercentral.amazon.de/*', ...ebayOnly.filter((each) => !/ebay\.(pl|at)/.test(each))],
  },
  'access-refused': { granted: ebayOnly, answer: 'no' },
  'access-come': { granted: portalHostPatterns, wasAsked: true },
};

const tabs = {
  outdatedTabs: async () => [
    { tabId: 1, title: 'Messages — a title that is rather long for a popup', marketplace: 'Amazon DE' },
  ],
  reloadTab: async () => {},
};

/** By the scene's name: the note above what stands below it in the popup. */
export const accessScenes: Readonly<Record<string, ReactNode>> = Object.fromEntries(
  Object.entries(settings).map(([name, scene]) => [name, <Staged key={name} scene={scene} />]),
);

function Staged({ scene }: { readonly scene: AccessScene }) {
  return (
    <main className="@container flex min-h-[300px] w-full flex-col bg-surface">
      <Note scene={scene} />
      <h1 className="p-4 text-lg font-semibold">…</h1>
    </main>
  );
}

const accesses = new Map<AccessScene, ReturnType<typeof createHostAccess>>();

function Note({ scene }: { readonly scene: AccessScene }) {
  return <HostAccessNote state={useHostAccess(accessOf(scene))} place="popup" tabs={tabs} />;
}

function accessOf(scene: AccessScene) {
  const known = accesses.get(scene);
  if (known) return known;
  const permissions = new FakePermissions(scene.granted);
  permissions.answer = scene.answer ?? 'yes';
  const access = createHostAccess({ permissions, storage: new FakeStorage(), browserKind: 'firefox' });
  access.memory.noteAsked(scene.wasAsked ?? false);
  accesses.set(scene, access);
  return access;
}
