/** Pronouns by language, folded: who does what a verb behind them says, we or the buyer. */

interface Doers {
  readonly us: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
}

const carriers = 'dhl ups';

const words = (us: string, you: string): Doers => ({
  us: new Set(`${us} ${carriers}`.split(' ')),
  you: new Set(you.split(' ')),
});

const byLanguage: Readonly<Record<string, Doers>> = {
  en: words('we i they he she it carrier', 'you'),
  de: words('wir ich er es', 'sie du ihr'),
  fr: words('nous je j on il ils elle', 'vous tu'),
  it: words('noi io abbiamo', 'tu lei voi le ti ci'),
  es: words('nosotros yo', 'usted ustedes te le u'),
  nl: words('wij ik', 'jij je uw u'),
  sv: words('vi jag', 'ni er du dig'),
  da: words('vi jeg', 'du de dig i'),
  nb: words('vi jeg', 'du de dig'),
  pl: words('my ja', 'pan pani ty'),
};

const none: Doers = { us: new Set(), you: new Set() };

/** Nobody for a language without words. */
export function doers(language: string): Doers {
  return byLanguage[language] ?? none;
}
