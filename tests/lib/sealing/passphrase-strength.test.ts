import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '@/lib/sealing/passphrase-strength';

describe('passphraseStrength', () => {
  it.each([
    ['', 'empty'],
    ['replydock', 'weak'],
    ['Passwort123', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['12345678901234567890', 'weak'],
    ['qwertz2026!', 'weak'],
    ['Sommer2026!', 'weak'],
    ['Kirschbaum Nebel', 'weak'],
    ['Kirschbaum im Nebel', 'weak'],
    ['Kirschbaum Nebel Laterne', 'fair'],
    ['lantern orchard velvet glacier pony', 'strong'],
    ['x7Kq9vT2mZp4LwRb', 'strong'],
  ])('%j is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });
});
