import { describe, expect, it } from 'vitest';
import type { SyncProblemName } from '@/lib/domain/sync/sync-problem';
import { type DavMethod, problemOfAnswer, retryAtOf } from '@/lib/sync/carriers/dav-problems';

const now = Date.UTC(2026, 10, 20, 12, 0, 0);

describe('problemOfAnswer', () => {
  it.each<[DavMethod, number, SyncProblemName]>([
    ['PUT', 401, 'sign-in-refused'],
    ['PUT', 403, 'forbidden'],
    ['PUT', 405, 'forbidden'],
    ['PUT', 404, 'folder-missing'],
    ['PUT', 409, 'folder-missing'],
    ['MKCOL', 409, 'folder-missing'],
    ['PUT', 408, 'too-slow'],
    ['PUT', 412, 'failed'],
    ['PUT', 413, 'full'],
    ['PUT', 418, 'failed'],
    ['DELETE', 423, 'locked'],
    ['GET', 429, 'too-often'],
    ['PUT', 500, 'server-failed'],
    ['PUT', 501, 'not-web-dav'],
    ['GET', 502, 'server-failed'],
    ['GET', 503, 'server-failed'],
    ['GET', 504, 'server-failed'],
    ['PUT', 507, 'full'],
    ['GET', 511, 'offline'],
    ['GET', 526, 'server-failed'],
    ['PROPFIND', 405, 'not-web-dav'],
    ['PROPFIND', 400, 'not-web-dav'],
    ['PROPFIND', 403, 'forbidden'],
    ['PROPFIND', 401, 'sign-in-refused'],
    ['PROPFIND', 500, 'server-failed'],
  ])('%s answered by %i is %s', (method, status, name) => {
    expect(problemOfAnswer(method, new Response(null, { status }), now)).toEqual({ name, status });
  });

  it('tells when the server wants to be asked again', () => {
    const answer = new Response(null, { status: 503, headers: { 'retry-after': '120' } });

    expect(problemOfAnswer('GET', answer, now)).toEqual({ name: 'server-failed', status: 503, retryAt: now + 120_000 });
  });
});

describe('retryAtOf', () => {
  it.each([
    ['seconds', '90', now + 90_000],
    ['a date', 'Fri, 20 Nov 2026 12:05:00 GMT', now + 300_000],
    ['nothing', null, undefined],
    ['no seconds at all', '0', undefined],
    ['a date that is over', 'Fri, 20 Nov 2026 11:05:00 GMT', undefined],
    ['something else', 'soon', undefined],
    ['seconds before now', '-5', undefined],
    ['a year, of which a day is believed', '31536000', now + 24 * 3_600_000],
  ])('reads %s', (_name, header, at) => {
    expect(retryAtOf(header, now)).toBe(at);
  });
});
