/** A picture for an item, drawn from its number: two squares of one colour. Nobody's artwork. */
const hues = [276, 248, 78, 22, 190, 330, 140, 48] as const;

export function itemPicture(itemId: string): string {
  const sum = [...itemId].reduce((total, digit) => total + digit.charCodeAt(0), 0);
  const hue = hues[sum % hues.length] ?? 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="6" fill="hsl(${hue} 45% 88%)"/><rect x="18" y="18" width="28" height="28" rx="4" fill="hsl(${hue} 45% 55%)"/></svg>`;
}
