/** Countries as reports name them, in the languages of eBay's sites → ISO 3166-1 alpha-2. */
const languages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pl'];

/** Names beside those that `Intl` has. */
const others: Readonly<Record<string, string>> = {
  uk: 'GB',
  greatbritain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  northernireland: 'GB',
  grossbritannien: 'GB',
  usa: 'US',
  unitedstatesofamerica: 'US',
  vereinigtestaatenvonamerika: 'US',
  republicofireland: 'IE',
  irelandrepublicof: 'IE',
  irlandrepublik: 'IE',
  czechrepublic: 'CZ',
  tschechischerepublik: 'CZ',
  russianfederation: 'RU',
  russischefoderation: 'RU',
  koreasouth: 'KR',
  koreanorth: 'KP',
  macedonia: 'MK',
  turkey: 'TR',
  hongkong: 'HK',
  macau: 'MO',
  vietnam: 'VN',
  holland: 'NL',
  vaticancitystate: 'VA',
  coteivoireivorycoast: 'CI',
  virginislandsus: 'VI',
  burma: 'MM',
};

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}]/gu, '');
}

let names: Map<string, string> | undefined;

function countryNames(): Map<string, string> {
  const found = new Map(Object.entries(others));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name && !isRetired(code) && !found.has(fold(name))) found.set(fold(name), code);
    }
  }
  return found;
}

/** Codes that stand for no country of today or for no country at all, but have a name. */
function isRetired(code: string): boolean {
  return /^(?:X[A-JL-Z]|Q[M-Z]|ZZ|EU|EZ|UN|DD|YU|CS|SU|TP|ZR|BU|AN|FX|NT|YD|VD|UK|DY|HV|NH|RH|SF)$/.test(code);
}

/** "Deutschland", "United Kingdom", "UK", "de" → the code; undefined for what is no country's name. */
export function countryCode(name: string): string | undefined {
  if (/^[A-Z]{2}$/.test(name)) return name === 'UK' ? 'GB' : name;
  if (name.length > 60) return undefined;
  names ??= countryNames();
  const known = names.get(fold(name));
  if (known) return known;
  const code = name.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && new Set(names.values()).has(code) ? code : undefined;
}
