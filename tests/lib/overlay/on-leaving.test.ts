// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { onLeaving } from '@/lib/overlay/on-leaving';

function watched() {
  const told: string[] = [];
  const ending = new AbortController();
  onLeaving({
    document,
    signal: ending.signal,
    leave: () => told.push('leave'),
    comeBack: () => told.push('come back'),
  });
  return { told, ending };
}

function pageShow(persisted: boolean): Event {
  return Object.assign(new Event('pageshow'), { persisted });
}

it('tells when the page goes, and when it comes back as it was', () => {
  const { told, ending } = watched();
  window.dispatchEvent(pageShow(false));
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(pageShow(true));
  expect(told).toEqual(['leave', 'come back']);
  ending.abort();
});

it('tells nothing after its end', () => {
  const { told, ending } = watched();
  ending.abort();
  window.dispatchEvent(new Event('pagehide'));
  expect(told).toEqual([]);
});
