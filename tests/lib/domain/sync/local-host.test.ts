import { describe, expect, it } from 'vitest';
import { isLocalHost } from '@/lib/domain/sync/local-host';

const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

describe('isLocalHost', () => {
  it.each([
    'localhost',
    'dav.localhost',
    'nas',
    'nas.',
    'NAS.local',
    'nas.lan',
    'nas.home.arpa',
    'nas.internal',
    '127.0.0.1',
    '127.9.9.9',
    '0x7f.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.178.20',
    '169.254.10.20',
    '[::1]',
    '[fd12:3456::7]',
    '[fe80::1]',
    '[febf::1]',
    '[::ffff:192.168.1.1]',
  ])('knows %s as in the house', (host) => {
    expect(isLocalHost(hostOf(host))).toBe(true);
  });

  it.each([
    'cloud.example.com',
    'local.example.com',
    'mylocal.example',
    'notlan.example',
    'xlan.com',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '11.0.0.1',
    '126.0.0.1',
    '0.0.0.0',
    '100.64.0.1',
    '127.0.0.1.example.com',
    '[2001:db8::1]',
    '[::ffff:8.8.8.8]',
    '[fec0::1]',
    '[::]',
  ])('knows %s as out in the world', (host) => {
    expect(isLocalHost(hostOf(host))).toBe(false);
  });
});
