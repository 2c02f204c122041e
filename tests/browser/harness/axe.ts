/** Accessibility rules, checked by axe inside a page or the panel's frame. */
import { source } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/** One broken rule with the places that break it, short enough for a test's message. */
export interface AxeViolation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly places: readonly string[];
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact?: string | null;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

declare global {
  var axe: { run(context?: unknown, options?: unknown): Promise<AxeResults> };
}

/** What axe finds wrong; empty where all is well. Puppeteer evaluates beside the page's security policy. */
export async function axeViolations(where: Frame | Page): Promise<readonly AxeViolation[]> {
  await where.evaluate(source);
  return where.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], iframes: false });
    return violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'unknown',
      help,
      places: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} — ${failureSummary ?? ''}`),
    }));
  });
}
