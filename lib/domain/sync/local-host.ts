/**
 * Whether a host is in the house: this machine, or one on the seller's own network. Only there may a password travel by
 * plain http. Source: RFC 1918, 3927, 4193, 4291, 6761, 6762, 8375; ".internal" is reserved by ICANN's resolution of 2024.
 */

const localEndings = ['localhost', 'local', 'lan', 'home.arpa', 'internal'] as const;

/** @param hostname as `URL.hostname` gives it: lower case, IPv4 in its dotted form, IPv6 in brackets and compressed */
export function isLocalHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isLocalSix(host.slice(1, -1));
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host);
  if (parts) return isLocalFour(parts.slice(1).map(Number));
  if (host === '') return false;
  return !host.includes('.') || localEndings.some((ending) => host.endsWith(`.${ending}`));
}

function isLocalFour([first = 0, second = 0]: readonly number[]): boolean {
  if (first === 127 || first === 10) return true;
  if (first === 172) return second >= 16 && second <= 31;
  return (first === 192 && second === 168) || (first === 169 && second === 254);
}

function isLocalSix(address: string): boolean {
  if (address === '::1') return true;
  const mapped = /^::ffff:([0-9a-f]{1,4}):[0-9a-f]{1,4}$/.exec(address);
  if (mapped) {
    const upper = Number.parseInt(mapped[1] ?? '', 16);
    return isLocalFour([upper >> 8, upper & 255]);
  }
  const first = /^([0-9a-f]{1,4}):/.exec(address);
  if (!first) return false;
  const group = Number.parseInt(first[1] ?? '', 16);
  return (group & 0xfe00) === 0xfc00 || (group & 0xffc0) === 0xfe80;
}
