// @vitest-environment happy-dom
import '../set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureReport } from '@/components/panel/failure-report';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { now } from '../fakes/sample-facts';
import { byRole, press, renderPanel, textOf } from '../render';

/** A clock that breaks the panel until it is mended. */
class BrokenClock {
  isMended = false;
  readonly now = () => {
    if (!this.isMended) throw new RangeError('Marta Weidenbach, 900-0000001-0000001');
    return now;
  };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('A panel that breaks', () => {
  it('says so in its own frame', async () => {
    await renderPanel(new FakePanelConnection(), new BrokenClock().now);
    expect(textOf(document.querySelector('h1'))).toBe('Replydock stopped here');
    expect(document.body.textContent).toContain('nothing stored is lost');
  });

  it('tries again when asked to', async () => {
    const clock = new BrokenClock();
    await renderPanel(new FakePanelConnection(), clock.now);
    clock.isMended = true;
    await press(byRole('button', 'Try again'));
    expect(textOf(document.querySelector('h1'))).toBe('Tamsin');
  });

  it('copies a report without customer data', async () => {
    await navigator.clipboard.writeText('');
    await renderPanel(new FakePanelConnection(), new BrokenClock().now);
    await press(byRole('button', 'Copy report'));
    const report = await navigator.clipboard.readText();
    expect(report).toContain('RangeError');
    expect(report).not.toContain('Marta');
    expect(report).not.toContain('900-');
  });
});

describe('failureReport', () => {
  it('keeps places and drops everything a message may quote', () => {
    const error = new TypeError('Unexpected "Marta"\n    at Weidenbach (marta@example.com:1:1)');
    error.stack = `TypeError: ${error.message}\n    at read (chrome-extension://abc/chunks/panel.js:12:3)\n    at Marta said hello`;
    const report = failureReport(error, {
      version: '1.2.3',
      componentStack: '\n    at Countdown\n    at Marta Weidenbach',
    });
    expect(report).toBe(
      'Replydock 1.2.3: TypeError\nat read (chrome-extension://abc/chunks/panel.js:12:3)\n\nat Countdown',
    );
  });
});
