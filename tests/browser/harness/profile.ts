/** Throw-away profiles in the system's folder for temporary files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'replydock-profile-'));
}

/** A browser that is just ending may still write; then the system clears the rest. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 12, retryDelay: 100 });
}

export function writeChromiumPreferences(profile: string, preferences: unknown): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** What a browser still needs after its start; if that fails, browser and profile are gone before the error is told. */
export async function startedOrClosed<Part>(
  browser: { close(): Promise<void> },
  profile: string,
  start: () => Promise<Part>,
): Promise<Part> {
  try {
    return await start();
  } catch (error) {
    await browser.close();
    removeProfile(profile);
    throw error;
  }
}
