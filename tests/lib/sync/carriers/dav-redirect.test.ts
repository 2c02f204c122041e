import { describe, expect, it } from 'vitest';
import { folderLedTo } from '@/lib/sync/carriers/dav-redirect';

describe('folderLedTo', () => {
  it.each([
    ['another path', 'https://a.example.com/dav/', 'https://a.example.com/new/dav/', 'https://a.example.com/new/dav/'],
    ['the slash added', 'https://a.example.com/dav/', 'https://a.example.com/x', 'https://a.example.com/x/'],
    ['https in the house', 'http://nas.lan/dav/', 'https://nas.lan/dav/', 'https://nas.lan/dav/'],
    ['https on the same port', 'http://nas.lan:5006/dav/', 'https://nas.lan:5006/dav/', 'https://nas.lan:5006/dav/'],
    [
      'without what stands behind',
      'https://a.example.com/dav/',
      'https://a.example.com/x/?a=b#c',
      'https://a.example.com/x/',
    ],
  ])('follows to %s', (_name, from, to, folder) => {
    expect(folderLedTo(from, to)).toBe(folder);
  });

  it.each([
    ['another host', 'https://a.example.com/dav/', 'https://b.example.com/dav/'],
    ['a host below', 'https://example.com/dav/', 'https://dav.example.com/dav/'],
    ['another port', 'https://a.example.com/dav/', 'https://a.example.com:8443/dav/'],
    ['https on another port', 'http://nas.lan/dav/', 'https://nas.lan:8443/dav/'],
    ['http', 'https://nas.lan/dav/', 'http://nas.lan/dav/'],
    ['where it came from', 'https://a.example.com/dav/', 'https://a.example.com/dav/'],
    ['nowhere', 'https://a.example.com/dav/', ''],
  ])('does not follow to %s', (_name, from, to) => {
    expect(folderLedTo(from, to)).toBeUndefined();
  });
});
