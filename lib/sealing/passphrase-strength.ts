/**
 * How long a passphrase would hold somebody who has the file and time to guess. Rather too low than too high: what
 * looks like letters by chance may be a name that others know.
 */

/**
 * `weak`: guessed within days. `fair`: holds whoever finds the file, not whoever pays for guessing.
 * `strong`: out of reach.
 */
export type PassphraseStrength = 'empty' | 'weak' | 'fair' | 'strong';

/** With 600,000 rounds one good machine tries some ten thousand a second: 2^36 is months of it, 2^52 thousands of years. */
const fairBits = 36;
const strongBits = 52;

/** A word is one of some thousands that people think of, whatever its length. */
const bitsOfWord = 12;
const bitsOfLetter = 4;
const bitsOfDigit = 3.3;
const bitsOfSign = 5;

const common =
  /(?:passwor[dt]|passphrase|qwert[yz]?|asdf|abc|letmein|welcome|willkommen|admin|iloveyou|schatz|hallo|amazon|ebay|seller|replydock|geheim|secret|login|master|dragon|monkey|sommer|summer|winter)/g;

export function passphraseStrength(passphrase: string): PassphraseStrength {
  if (passphrase === '') return 'empty';
  const bits = guessedBits(passphrase);
  if (bits < fairBits) return 'weak';
  return bits < strongBits ? 'fair' : 'strong';
}

function guessedBits(passphrase: string): number {
  const text = passphrase.normalize('NFKC').slice(0, 200).toLowerCase();
  const plain = withoutRuns(text.replaceAll(common, 'a'));
  const words = new Set(plain.match(/\p{L}+/gu) ?? []);
  const letters = [...words].reduce((sum, word) => sum + Math.min(bitsOfWord, [...word].length * bitsOfLetter), 0);
  const digits = (plain.match(/\p{N}/gu) ?? []).length * bitsOfDigit;
  const signs = new Set(plain.match(/[^\p{L}\p{N}\s]/gu) ?? []).size * bitsOfSign;
  const mixed = isScrambled(passphrase) ? [...plain].length * 1.5 : 0;
  return letters + digits + signs + mixed;
}

/** Letters, capitals and digits through one another, as a password manager makes them. */
function isScrambled(text: string): boolean {
  const changes = [...text].filter((sign, index, all) => index > 0 && classOf(sign) !== classOf(all[index - 1] ?? ''));
  return changes.length >= 6 && changes.length * 3 >= [...text].length;
}

function classOf(sign: string): string {
  if (/\p{Lu}/u.test(sign)) return 'capital';
  if (/\p{L}/u.test(sign)) return 'letter';
  return /\p{N}/u.test(sign) ? 'digit' : 'sign';
}

/** `aaaa`, `1234` and `dcba` count as one sign: what follows can be guessed from what is there. */
function withoutRuns(text: string): string {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  return [...text]
    .filter((_, index) => {
      const step = (codes[index] ?? 0) - (codes[index - 1] ?? Number.NaN);
      const before = (codes[index - 1] ?? 0) - (codes[index - 2] ?? Number.NaN);
      return !(Math.abs(step) <= 1 && step === before);
    })
    .join('');
}
