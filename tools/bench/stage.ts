/** Fake portals and browsers for one group of figures, gone when it has been measured. */

import { launchChromium } from '../../tests/browser/harness/chromium';
import type { TestBrowser } from '../../tests/browser/harness/test-browser';
import { type FakePortals, startFakePortals } from '../../tests/fake-portals/server/fake-portals';
import { makeBareExtension, removeBareExtension } from './bare-extension';

export interface Stage {
  readonly portals: FakePortals;
  /** With the build of the project. */
  readonly ours: TestBrowser;
  /** With the barest extension that does such a job. */
  readonly bare: TestBrowser;
}

const viewport = { width: 1440, height: 900 };

/** Our browser starts with the given profile, or with a new one. */
export async function withStage<Result>(run: (stage: Stage) => Promise<Result>, profile?: string): Promise<Result> {
  const closing: (() => unknown)[] = [];
  try {
    const portals = await startFakePortals();
    closing.push(() => portals.stop());
    const extensionFolder = makeBareExtension();
    closing.push(() => removeBareExtension(extensionFolder));
    const ours = await launchChromium({ portals, viewport, ...(profile && { profile }) });
    closing.push(() => ours.close());
    // A profile remembers the background that it was made with.
    if (profile) await ours.reloadExtension();
    const bare = await launchChromium({ portals, viewport, extensionFolder });
    closing.push(() => bare.close());
    return await run({ portals, ours, bare });
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}
