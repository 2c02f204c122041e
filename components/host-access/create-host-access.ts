/**
 * The browser's leave to look at the portals' pages, for pages of ours that can ask for it. The browser is asked anew each
 * time, because the seller can take any of it away in the browser's own settings.
 */
import { portalHostPatterns } from '@/lib/domain/marketplace/sites';
import { createAccessMemory } from './access-memory';
import type { HostAccess } from './host-access';

interface Origins {
  origins: string[];
}

interface ChangeEvent {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

/** The part of `browser.permissions` that is needed. */
export interface PermissionsApi {
  contains(wanted: Origins): Promise<boolean>;
  getAll(): Promise<{ readonly origins?: readonly string[] | undefined }>;
  request(wanted: Origins): Promise<boolean>;
  readonly onAdded: ChangeEvent;
  readonly onRemoved: ChangeEvent;
}

interface Surroundings {
  readonly permissions: PermissionsApi;
  readonly storage: Parameters<typeof createAccessMemory>[0];
  readonly browserKind: HostAccess['browserKind'];
}

export function createHostAccess({ permissions, storage, browserKind }: Surroundings): HostAccess {
  const isGranted = (origins: readonly string[]) => permissions.contains({ origins: [...origins] });
  return {
    read: async () => {
      if (await isGranted(portalHostPatterns)) return { missing: [], origins: [] };
      const [each, all] = await Promise.all([
        Promise.all(portalHostPatterns.map((pattern) => isGranted([pattern]))),
        permissions.getAll(),
      ]);
      return { missing: portalHostPatterns.filter((_, index) => !each[index]), origins: all.origins ?? [] };
    },
    watch: (onChange) => {
      permissions.onAdded.addListener(onChange);
      permissions.onRemoved.addListener(onChange);
      return () => {
        permissions.onAdded.removeListener(onChange);
        permissions.onRemoved.removeListener(onChange);
      };
    },
    ask: (patterns) => permissions.request({ origins: [...patterns] }),
    browserKind,
    memory: createAccessMemory(storage),
  };
}
