import { describe, expect, it } from 'vitest';
import { distributions } from '../../../tools/set-up/machine.mjs';

describe('distributions', () => {
  it.each([
    ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', ['debian']],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="22"\n', ['linuxmint', 'ubuntu', 'debian']],
    ['no file', '', []],
  ])('reads the names of %s', (_name, osRelease, names) => {
    expect(distributions(osRelease)).toEqual(names);
  });
});
