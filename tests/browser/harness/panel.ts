/** The panel as a person with a screen reader finds it: by role and name, inside its frame in the portal's page. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { type PageReport, pageReportSchema } from '@/lib/domain/conversation/page-report';
import { type WaitOptions, waitFor } from './wait-for';

export interface Suggestion {
  /** Title of the template. */
  readonly title: string;
  readonly text: string;
}

export interface TimeLeft {
  readonly text: string;
  /** `datetime` of the time element, where there is one. */
  readonly dueAt: string | undefined;
}

const aria = (role: string, name?: string) =>
  name === undefined ? `::-p-aria([role="${role}"])` : `::-p-aria([name="${name}"][role="${role}"])`;

/** The panel of the page, once its frame is there and its page has loaded. */
export async function panelOf(page: Page, options: Partial<WaitOptions> = {}): Promise<Panel> {
  const frame = await waitFor(() => panelFrame(page), { what: 'the frame of the panel', ...options });
  return new Panel(page, frame);
}

/** Frames titled "Replydock" in the page; more than one is a bug. */
export async function panelCount(page: Page): Promise<number> {
  return (await page.$$('iframe[title="Replydock"]')).length;
}

async function panelFrame(page: Page): Promise<Frame | undefined> {
  const element = await page.$('iframe[title="Replydock"]');
  const frame = await element?.contentFrame();
  const isReady = await frame?.evaluate(
    () => location.protocol.endsWith('-extension:') && document.readyState === 'complete',
  );
  return isReady && frame ? frame : undefined;
}

export class Panel {
  constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  waitFor<Value>(attempt: (panel: Panel) => Promise<Value | undefined | false>, options: WaitOptions): Promise<Value> {
    return waitFor(() => attempt(this), options);
  }

  /** Leaves the welcome that a new profile shows first; returns at once where there is none. */
  async start(): Promise<void> {
    await waitFor(
      async () => {
        // A page that opens a conversation meanwhile takes the welcome away, so there may be nothing left to hit.
        const button = await this.#startButton();
        await button?.evaluate((element) => element instanceof HTMLElement && element.click());
        return !button && (await this.#hasReport());
      },
      { what: 'the panel behind the welcome' },
    );
  }

  /** All that stands in the panel. */
  async text(): Promise<string> {
    return this.frame.$eval('body', (body) => body.textContent ?? '');
  }

  /** Text of the heading of level 1. */
  async heading(): Promise<string | undefined> {
    return this.#textOf('h1, [role="heading"][aria-level="1"]');
  }

  async timer(): Promise<TimeLeft | undefined> {
    const timer = await this.frame.$(aria('timer', 'Time left to reply'));
    return timer?.evaluate((element) => ({
      // biome-ignore lint/performance/useDomNodeTextContent: as it is seen, line by line
      text: (element instanceof HTMLElement ? element.innerText : '').replace(/\s*\n\s*/g, ', ').trim(),
      dueAt: element.querySelector('time')?.getAttribute('datetime') ?? undefined,
    }));
  }

  /** Texts of the orders in the region "Order history". */
  async orders(): Promise<readonly string[]> {
    const region = await this.frame.$(aria('region', 'Order history'));
    const items = (await region?.$$(aria('listitem'))) ?? [];
    return Promise.all(items.map(textOf));
  }

  /** What the region "Suggested replies" offers, best first. Search results are there as well. */
  async suggestions(): Promise<readonly Suggestion[]> {
    const articles = await this.#articles();
    return Promise.all(
      articles.map(async (article) => ({ title: await nameOf(article), text: await textOf(article) })),
    );
  }

  /** Clicks the Insert button of a suggestion, by its place (1 is the first) or by its title. */
  async insert(suggestion: number | string): Promise<void> {
    const button = await waitFor(async () => (await this.#article(suggestion))?.$(aria('button', 'Insert')), {
      what: `an Insert button for ${suggestion}`,
    });
    await button.click();
  }

  /** Types into the search box, in place of what it held. */
  async search(text: string): Promise<void> {
    const box = await waitFor(() => this.frame.$(aria('searchbox', 'Search templates')), { what: 'the search box' });
    await box.click({ count: 3 });
    await box.press('Backspace');
    if (text !== '') await box.type(text);
  }

  /** What the panel says has happened; empty where nothing has. */
  async status(): Promise<string> {
    const texts = await Promise.all((await this.frame.$$('[role="status"], output')).map(textOf));
    return texts.filter(Boolean).join('\n');
  }

  /** Status that matches, once it is there. */
  statusLike(pattern: RegExp, timeoutMs?: number): Promise<string> {
    return waitFor(
      async () => {
        const status = await this.status();
        return pattern.test(status) ? status : undefined;
      },
      { what: `a status like ${pattern}`, ...(timeoutMs !== undefined && { timeoutMs }) },
    );
  }

  /** The page report, opened first as a person would open it. Throws if it is not what the panel promises. */
  async report(): Promise<PageReport> {
    const pre = await waitFor(() => this.#openReport(), { what: 'the page report' });
    return pageReportSchema.parse(JSON.parse(await pre.evaluate((element) => element.textContent ?? '')));
  }

  /** Closes the page report again, as it is when a person looks. */
  async closeReport(): Promise<void> {
    await this.frame.$eval('details:has(pre[data-testid="page-report"])', (details) => details.removeAttribute('open'));
  }

  /**
   * The report once it has stayed the same for so long. After something has happened on the page, `before` is the report
   * from before it: a busy machine gets some seconds to tell anything else.
   */
  async settledReport(quietMs: number, before?: PageReport): Promise<PageReport> {
    const patienceUntil = before ? Date.now() + 8_000 : 0;
    let last = '';
    let since = Date.now();
    return waitFor(
      async () => {
        const report = await this.report();
        const text = JSON.stringify(report);
        if (text !== last) since = Date.now();
        last = text;
        const isNews = isOfAnother(report, before) || Date.now() > patienceUntil;
        return isNews && Date.now() - since >= quietMs ? report : undefined;
      },
      { what: 'a report that stays the same' },
    );
  }

  /** The first report that the condition holds for, as of now and at most until time is up. */
  reportWhere(condition: (report: PageReport) => boolean, options: WaitOptions): Promise<PageReport> {
    return waitFor(async () => {
      const report = await this.report();
      return condition(report) ? report : undefined;
    }, options);
  }

  async #startButton(): Promise<ElementHandle<Element> | undefined> {
    for (const button of await this.frame.$$('button')) {
      if (/^Start\b/.test(await textOf(button))) return button;
    }
    return undefined;
  }

  async #hasReport(): Promise<boolean> {
    return (await this.frame.$('pre[data-testid="page-report"]')) !== null;
  }

  async #openReport(): Promise<ElementHandle<Element> | undefined> {
    const group = await this.frame.$(aria('group', 'What was read from this page'));
    const details = group ?? (await this.frame.$('details:has(pre[data-testid="page-report"])'));
    const isOpen = await details?.evaluate((element) => !(element instanceof HTMLDetailsElement) || element.open);
    if (isOpen === false) await (await details?.$('summary'))?.click();
    return (await this.frame.$('pre[data-testid="page-report"]')) ?? undefined;
  }

  async #articles(): Promise<ElementHandle<Element>[]> {
    const region = await this.frame.$(aria('region', 'Suggested replies'));
    return (await region?.$$(aria('article'))) ?? [];
  }

  async #article(suggestion: number | string): Promise<ElementHandle<Element> | undefined> {
    const articles = await this.#articles();
    if (typeof suggestion === 'number') return articles[suggestion - 1];
    const names = await Promise.all(articles.map(nameOf));
    return articles[names.indexOf(suggestion)];
  }

  async #textOf(selector: string): Promise<string | undefined> {
    const element = await this.frame.$(selector);
    return element ? textOf(element) : undefined;
  }
}

/** Whether the report is of something else than the one before; where that named no conversation, anything new is. */
function isOfAnother(report: PageReport, before: PageReport | undefined): boolean {
  if (!before) return true;
  if (before.conversationId === null) return JSON.stringify(report) !== JSON.stringify(before);
  return report.conversationId !== before.conversationId;
}

function textOf(element: ElementHandle<Element>): Promise<string> {
  return element.evaluate((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** The accessible name, from `aria-label` or `aria-labelledby`: an article has no other. */
function nameOf(element: ElementHandle<Element>): Promise<string> {
  return element.evaluate((node) => {
    const ids = (node.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    return (node.getAttribute('aria-label') ?? labels).replace(/\s+/g, ' ').trim();
  });
}
