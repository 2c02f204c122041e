import { describe, expect, it } from 'vitest';
import { usualDeviceName } from '@/lib/services/sync/usual-device-name';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36';

describe('usualDeviceName', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'linux', 'Firefox, Linux'],
    [chrome, 'mac', 'Chrome, macOS'],
    [`${chrome} Edg/146.0.0.0`, 'win', 'Edge, Windows'],
    [`${chrome} OPR/120.0.0.0`, 'win', 'Opera, Windows'],
    [chrome, 'something new', 'Chrome'],
    ['', '', 'Browser'],
  ])('of %s on %s', (userAgent, os, name) => {
    expect(usualDeviceName(userAgent, os)).toBe(name);
  });
});
