/** Words that hide behind digits and signs which look like letters: `wh4tsapp`, `d1scount`, `c@sh`. */

const letterOf: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's' };
const shortest = 4;
const sign = /[0134578@$]/;
const betweenLetters = /\p{L}.*\p{L}/u;

/** How a word may be meant; none where it has no such signs. `1` is read as `i` and as `l`. */
export function spellingsOf(word: string): readonly string[] {
  if (word.length < shortest || !sign.test(word) || !betweenLetters.test(word)) return [];
  const spelled = word.replace(/[034578@$]/g, (found) => letterOf[found] ?? found);
  return spelled.includes('1') ? [spelled.replaceAll('1', 'i'), spelled.replaceAll('1', 'l')] : [spelled];
}
