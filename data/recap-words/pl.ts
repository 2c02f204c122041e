/** Polish words of a recap. */
import type { RecapWords } from './recap-words';

const want =
  'chcę|chcemy|chciałbym|chciałabym|chcielibyśmy|proszę|prosimy|żądam|żądamy|oczekuję|wolę|wolałbym|wolałabym|poproszę|domagam|potrzebuję';
const can = 'może|mogą|możecie|mógłby|mogłaby|moglibyście|mogliby|możesz';
/** With the word that makes it a question, and without it. */
const ask = (rest: string) => [`czy ${can} .. ${rest}`, `${can} .. ${rest}`];
const send = 'wysłać|przesłać|dosłać|nadać|dostarczyć';
const weSend = 'wyślę|wyślemy|prześlę|prześlemy|doślę|doślemy|wysyłam|wysyłamy|nadam|nadamy|dostarczymy';
const weSent = 'wysłałem|wysłałam|wysłaliśmy|przesłałem|przesłałam|przesłaliśmy|nadaliśmy|nadałem|nadałam|dosłaliśmy';
const fresh =
  'nowy|nową|nowe|nowego|nowej|inny|inną|zamiennik|zamienny|zamienną|brakujące|brakującą|brakujący|brakujących|właściwy|właściwą|wymianę';
const goods = 'paczkę|paczka|przesyłkę|zamówienie|towar|produkt|paczki';
const money = 'pieniądze|pieniędzy|zwrot|zwrotu|środki|kwotę|kwota|kwoty|należność|refundację|refundacja';
const label = 'etykietę|etykieta|etykiety|etykietkę';
const invoice = 'fakturę|faktura|faktury|rachunek|rachunku';

export const pl: RecapWords = {
  wishes: {
    refund: [
      `${want} .. zwrot|zwrotu|zwrócić|zwrócenie|oddać|oddanie pieniędzy|pieniądze|środków|kosztów|kwoty|należności|mi|wpłaty`,
      `${want} .. pieniądze .. z powrotem|zwrotem`,
      `${want} .. zwrócić mi`,
      `${want} .. odzyskać .. pieniądze`,
      `${want} .. refundację|refundacji`,
      ...ask(`zwrócić|oddać .. pieniądze|środki|kwotę|mi`),
      'proszę o zwrot pieniędzy|środków|kosztów|kwoty|należności',
      'czy|jak mogę .. dostać|otrzymać|odzyskać .. pieniądze|zwrot',
      'oddajcie|zwróćcie .. pieniądze',
      'zwrot pieniędzy proszę',
    ],
    replacement: [
      `${want} .. wymianę|wymienić|wymiany`,
      `${want} .. nowy|nową|nowe|nowego|nowej|inny|inną egzemplarz|produkt|towar|lampę|część|lampy|egzemplarza|artykuł`,
      `${want} .. ${send}|otrzymać|dostać|wysłanie|przesłanie .. nowy|nową|nowe|nowego|nowej|inny|inną`,
      ...ask(`${send} .. nowy|nową|nowe|zamiennik|inny|inną`),
      ...ask(`wymienić|wymianę`),
      'czy mogę .. wymienić',
      'wyślijcie|przyślijcie .. nowy|nową|nowe',
    ],
    return: [
      `${want} .. odesłać|zwrócić .. towar|produkt|lampę|buty|artykuł|przedmiot|paczkę|go|ją|to|je|zamówienie`,
      `${want} .. odesłać`,
      'chcę|chciałbym|chciałabym|chcemy .. dokonać zwrotu',
      'czy|jak mogę .. zwrócić|odesłać .. towar|produkt|lampę|buty|artykuł|przedmiot|paczkę|go|ją|to|je|zamówienie',
      `${want} .. etykietę|etykiety .. zwrotną|zwrotnej`,
      'odsyłam|odeślę .. towar|produkt|paczkę|go|ją',
    ],
    repair: [`${want} .. naprawić|naprawę|naprawy`, ...ask(`naprawić|naprawę`), 'czy da się .. naprawić'],
    cancel: [
      `${want} .. anulować|anulowanie|anulowania|zrezygnować|odwołać|odstąpić`,
      ...ask(`anulować|odwołać`),
      'czy mogę .. anulować|zrezygnować',
      'anulujcie|rezygnuję',
    ],
    invoice: [
      `${want} .. ${invoice}`,
      ...ask(`${invoice}`),
      'czy mogę|mógłbym|mogłabym .. dostać|otrzymać|prosić .. fakturę|rachunek',
      'wyślijcie|przyślijcie .. fakturę',
      'potrzebuję faktury',
    ],
  },
  faults: {
    damaged: [
      'jest|był|była|było|przyszedł|przyszła|przyszło|dotarł|dotarła|dotarło|są|były|został|została|zostało .. uszkodzony|uszkodzona|uszkodzone|zniszczony|zniszczona|zniszczone|pęknięty|pęknięta|pęknięte|rozbity|rozbita|rozbite|porysowany|porysowana|porysowane|stłuczony|stłuczona|stłuczone|połamany|połamana|połamane',
      'uszkodzony|uszkodzona|uszkodzone|stłuczony|stłuczona|pęknięty|pęknięta .. przyszedł|przyszła|przyszło|dotarł|dotarła|dotarło|jest',
      'otrzymałem|otrzymałam|dostałem|dostałam .. uszkodzony|uszkodzoną|uszkodzone|rozbity|rozbitą|stłuczoną|zniszczony|zniszczoną',
      'ma .. pęknięcie|rysę|rysy|pęknięcia|wgniecenie|wgniecenia',
    ],
    defective: [
      'nie działa|działają|działał|działała|włącza|ładuje|uruchamia|świeci|grzeje|zamyka|otwiera|łączy',
      'nie .. działa|włącza|ładuje|uruchamia',
      'przestał|przestała|przestało .. działać|ładować|świecić|grzać',
      'jest|był|była|było .. zepsuty|zepsuta|zepsute|wadliwy|wadliwa|wadliwe|niesprawny|niesprawna|niesprawne|popsuty|popsuta',
      'zepsuł|zepsuła|zepsuło|popsuł|popsuła się',
      'przecieka|cieknie',
      'nie da się .. włączyć|uruchomić|naładować|otworzyć|zamknąć',
    ],
    incomplete: [
      'brakuje|brakowało',
      'brak .. śrub|śrubek|części|kabla|ładowarki|instrukcji|elementu|elementów|pokrywki',
      'niekompletny|niekompletna|niekompletne|niekompletną',
      'tylko .. otrzymałem|otrzymałam|dostałem|dostałam|przyszła',
      'otrzymałem|otrzymałam|dostałem|dostałam tylko',
    ],
    'wrong-item': [
      'zły|złą|złe|niewłaściwy|niewłaściwą|niewłaściwe|błędny|błędną|nie_ten|nie_tę rozmiar|kolor|produkt|towar|artykuł|model|część|przedmiot',
      'otrzymałem|otrzymałam|dostałem|dostałam|wysłaliście|przysłaliście|przyszedł|przyszła .. zamiast',
      'nie to .. zamawiałem|zamawiałam|zamówiłem|zamówiłam',
      'nie jest .. co zamówiłem|zamówiłam',
      'niezgodny|niezgodna|niezgodne z',
      'inny|inna|inne niż .. opisie|zdjęciu|zamówiłem|zamówiłam',
    ],
    'not-arrived': [
      'nie .. dotarł|dotarła|dotarło|doszedł|doszła|doszło|przyszedł|przyszła|przyszło|dostarczono',
      'nie .. otrzymałem|otrzymałam|otrzymaliśmy|dostałem|dostałam|dostaliśmy',
      'wciąż|nadal|ciągle czekam|czekamy',
      'jeszcze nie .. ma|przyszła|przyszło|dotarła|dotarło',
      'paczki|przesyłki|zamówienia .. nie ma',
    ],
  },
  arrived: [
    'paczka|przesyłka|zamówienie|towar|produkt .. dziś|dzisiaj|wczoraj|właśnie|wreszcie|już .. dotarł|dotarła|dotarło|przyszła|przyszło|przyszedł|doszła|doszło',
    'dotarł|dotarła|dotarło|przyszła|przyszło|przyszedł|doszła|doszło .. dziś|dzisiaj|wczoraj|już|wreszcie',
    'otrzymałem|otrzymałam|dostałem|dostałam .. paczkę|przesyłkę|zamówienie .. dziś|dzisiaj|wczoraj|już',
    'dziś|dzisiaj|wczoraj .. otrzymałem|otrzymałam|dostałem|dostałam',
    'wszystko dotarło',
  ],
  photo: [
    'załączam|załączyłem|załączyłam|dołączam|dołączyłem|dołączyłam|przesyłam|przesłałem|przesłałam|wysyłam|wysłałem|wysłałam|dodałem|dodałam .. zdjęcie|zdjęcia|fotografię|fotografie|film|filmik|fotki',
    'zdjęcie|zdjęcia|film|filmik|fotki .. załączeniu|załączniku|załączone|załączam|załączono|dołączone|przesyłam',
    'załączniku|załączeniu .. zdjęcie|zdjęcia|film',
    'oto .. zdjęcie|zdjęcia|film',
  ],
  address: [
    'nowy|prawidłowy|poprawny|właściwy adres .. to',
    'mój nowy|prawidłowy|poprawny adres',
    'zmienić|zmianę|zmiana|poprawić|zły|błędny|inny|niewłaściwy .. adres|adresu|adresem',
    'adres .. jest|był .. zły|błędny|nieprawidłowy|niepoprawny',
    'przeprowadziłem|przeprowadziłam|przeprowadziliśmy się',
    'zapomniałem|zapomniałam .. numeru .. domu|mieszkania',
  ],
  away: [
    'będę|jestem|będziemy|jesteśmy .. urlopie|wyjeździe|nieobecny|nieobecna|granicą|wakacjach .. do|od',
    'będę|jestem|będziemy|jesteśmy .. do|od .. urlopie|wyjeździe|nieobecny|nieobecna|granicą|wakacjach',
    'wracam|wracamy|wrócę|wrócimy .. dnia|w|we',
    'nie będzie mnie',
    'wyjeżdżam|wyjeżdżamy',
    'będę .. domu .. dopiero|od',
    'potrzebuję .. do|najpóźniej',
  ],
  tried: [
    'próbowałem|próbowałam|próbowaliśmy',
    'zresetowałem|zresetowałam|wymieniłem|wymieniłam|naładowałem|naładowałam|wyczyściłem|wyczyściłam|sprawdziłem|sprawdziłam|zrestartowałem|zrestartowałam',
  ],
  promised: {
    refund: [
      'zwrócę|zwrócimy|zwracamy|oddamy|oddam|przelejemy|przeleję|zrefundujemy .. pieniądze|środki|kwotę|należność|koszt|koszty|całość|panu|pani|zł|ci|państwu|pełną|wpłatę',
      'zlecimy|zlecę|wykonamy|zrealizujemy|dokonamy|zlecamy|przekażemy .. zwrot|zwrotu|przelew',
      'zwrócimy|zwrócę|oddamy|przelejemy',
    ],
    replacement: [`${weSend} .. ${fresh}`, 'wymienimy|wymienię'],
    shipment: [`${weSend} .. ${goods}`, `${goods} .. wyślemy|wyślę|nadamy|nadam|wysyłamy`],
    answer: [
      'odpowiem|odpowiemy',
      'odezwę|odezwiemy się',
      'dam|damy .. znać',
      'skontaktuję|skontaktujemy się',
      'poinformuję|poinformujemy|powiadomimy|powiadomię',
      'wrócimy|wrócę .. z odpowiedzią|informacją',
    ],
    discount: [
      'udzielimy|udzielę|damy|dam|przyznamy|prześlemy|wyślemy .. rabat|rabatu|zniżkę|zniżki|kupon|bon|kod_rabatowy',
    ],
    label: [
      `${weSend}|wygenerujemy|wygeneruję|przygotujemy .. ${label}`,
      `${label} .. wyślemy|wyślę|prześlemy|prześlę`,
    ],
    invoice: [
      `${weSend}|wystawimy|wystawię .. ${invoice}`,
      `${invoice} .. wyślemy|wyślę|prześlemy|prześlę|wystawimy|wystawię`,
    ],
  },
  passive: {
    refund: [
      `otrzyma|dostanie|otrzymają|otrzymacie|otrzymasz|dostaniesz .. ${money}`,
      `${money} .. zostanie|zostaną|będzie|będą .. zwrócona|zwrócone|zwrócony|przelana|przelane|przelany|zrealizowany|wykonany|zlecony|dokonany|wysłane`,
    ],
    replacement: [
      `otrzyma|dostanie|otrzymacie|otrzymasz .. ${fresh}`,
      `${fresh} .. zostanie|zostaną|będzie .. wysłany|wysłana|wysłane|nadany|nadana|nadane`,
    ],
    shipment: [
      `${goods} .. zostanie|zostaną|będzie .. wysłany|wysłana|wysłane|nadany|nadana|nadane`,
      'zostanie|zostaną .. wysłana|wysłane|nadana|nadane .. paczka|przesyłka|zamówienie',
    ],
    answer: ['otrzyma|dostanie|otrzymają|otrzymacie|otrzymasz .. odpowiedź|informację'],
    label: [`otrzyma|dostanie|otrzymacie|otrzymasz .. ${label}`],
    invoice: [
      `otrzyma|dostanie|otrzymacie|otrzymasz .. ${invoice}`,
      'faktura .. zostanie .. wysłana|wystawiona|przesłana',
    ],
  },
  offered: {
    refund: [
      'możemy|mogę .. zwrócić|oddać .. pieniądze|środki|kwotę|koszt|część|całość|zł',
      'możemy|mogę .. zaproponować|zaoferować .. zwrot|refundację',
      'proponujemy|oferujemy .. zwrot',
    ],
    replacement: [
      `możemy|mogę .. ${send} .. ${fresh}`,
      'możemy|mogę .. wymienić|zaproponować_wymianę|zaoferować_wymianę',
      'proponujemy|oferujemy .. wymianę',
    ],
    discount: [
      'możemy|mogę .. zaproponować|zaoferować|dać|udzielić .. rabat|rabatu|zniżkę|zniżki|kupon|bon',
      'proponujemy|oferujemy .. rabat|zniżkę|kupon|bon',
    ],
  },
  done: {
    refund: [
      'zwróciliśmy|zwróciłem|zwróciłam|oddaliśmy|przelaliśmy|przelałem|przelałam',
      'zleciliśmy|zleciłem|zleciłam|wykonaliśmy|zrealizowaliśmy|dokonaliśmy .. zwrot|zwrotu|przelew',
      `${money} .. został|została|zostało|zostały .. zwrócona|zwrócone|zwrócony|przelana|przelane|zrealizowany|wykonany|zlecony|dokonany`,
      'zwrot .. jest .. zrealizowany|wykonany',
    ],
    replacement: [
      `${weSent} .. ${fresh}`,
      `${fresh} .. został|została|zostało|zostały .. wysłany|wysłana|wysłane|nadany|nadana|nadane`,
    ],
    shipment: [
      `${weSent} .. ${goods}`,
      'paczka|przesyłka|zamówienie|towar|produkt .. został|została|zostało .. wysłany|wysłana|wysłane|nadany|nadana|nadane',
      'paczka|przesyłka|zamówienie jest w drodze',
    ],
    discount: ['przyznaliśmy|wysłaliśmy|udzieliliśmy .. rabat|rabatu|zniżkę|kupon|bon'],
    label: [
      `${weSent}|wygenerowaliśmy .. ${label}`,
      `załączam|załączamy|dołączam|dołączamy|załączniku .. ${label}`,
      `etykieta .. została .. wysłana|przesłana`,
    ],
    invoice: [
      `${weSent}|wystawiliśmy|wystawiłem|wystawiłam .. ${invoice}`,
      `załączam|załączamy|dołączam|dołączamy|załączniku .. ${invoice}`,
      'faktura .. została .. wysłana|przesłana|wystawiona',
    ],
  },
  received: {
    refund: [
      'otrzymałem|otrzymałam|dostałem|dostałam .. zwrot|pieniądze|przelew',
      'pieniądze|zwrot|przelew .. dotarły|dotarł|doszły|wpłynęły|przyszły',
    ],
    replacement: [
      'otrzymałem|otrzymałam|dostałem|dostałam .. nowy|nową|nowe|zamiennik',
      'nowy|nowa|nowe .. dotarł|dotarła|dotarło|przyszła|przyszedł',
    ],
    label: [`otrzymałem|otrzymałam|dostałem|dostałam .. ${label}`],
    invoice: [`otrzymałem|otrzymałam|dostałem|dostałam .. ${invoice}`],
  },
  negators: 'nie|nigdy|bez|niestety|nikt|nic|ani|żaden|żadnej|żadnego|nieotrzymania|nigdzie|zamiast',
  hedges:
    'czy|może|być może|prawdopodobnie|ewentualnie|spróbujemy|spróbuję|postaramy|postaram|sprawdzimy|sprawdzę|napisał|napisała|napisaliście|napisali|obiecał|obiecała|obiecaliście|obiecali|mówił|mówiliście|powiedzieliście|pytał|pytała|zapytać|zapytam|zazwyczaj|zwykle|zasadniczo|mam nadzieję|mamy nadzieję|rozważymy|chcieliśmy|mieliście|mieli|powinien|powinna|powinno|powinny|powinniśmy|chyba|ustalimy|zapytamy',
  ifs: 'jeśli|jeżeli|gdyby|gdy|chyba|o ile|w razie|w przypadku',
  conditions: 'jeśli|jeżeli|gdyby|gdy|kiedy|po|o ile|jak tylko|skoro|w razie|w przypadku|pod warunkiem|gdybyście',
  others:
    'amazon|allegro|ebay|paypal|inpost|dhl|dpd|gls|ups|fedex|poczta|bank|kurier|producent|ubezpieczyciel|on|ona|sąsiad|sąsiadka|kolega|koleżanka|przewoźnik',
  came: 'otrzymałem|otrzymałam|dostałem|dostałam|przyszedł|przyszła|przyszło|dotarł|dotarła|dotarło|wysłaliście|przysłaliście|otrzymaliśmy',
  neutral: [
    'nie ma problemu',
    'nie ma sprawy',
    'proszę się nie martwić',
    'jeśli to możliwe',
    'jeśli możliwe',
    'jeżeli to możliwe',
    'w razie pytań',
    'w razie dalszych pytań',
    'w przypadku pytań',
    'jak najszybciej',
    'nie tylko',
    'nie później niż',
    'bez problemu',
    'bez zbędnej zwłoki',
    'bez obaw',
    'jeśli mają państwo pytania',
    'jeśli ma pan pytania',
    'jeśli ma pani pytania',
    'po prostu',
    'po południu',
    'dzień dobry',
    'w związku z',
    'w tej sprawie',
    'po raz kolejny',
    'po konsultacji',
  ],
  breaks: 'ale|jednak|lecz|ponieważ|bo|gdyż|więc|a|i(?= (?:proszę|chcę|chciałbym|chciałabym|wyślemy|zwrócimy|my|ja) )',
  abbreviations: 'godz|np|ul|r|dn|szt|m\\.in|tzn|ok|zam',
  size: 'rozmiar|rozmiarze|rozmiaru|rozm',
  colour: 'kolor|kolorze|koloru',
  colours:
    'czarny|biały|czerwony|niebieski|zielony|żółty|szary|brązowy|różowy|fioletowy|pomarańczowy|srebrny|złoty|beżowy|granatowy|czarną|białą|czerwoną|niebieską|zieloną|żółtą|szarą|brązową|czarne|białe|czerwone|niebieskie|zielone|szare|czarna|biała|czerwona|niebieska|zielona|szara|turkusowy',
  quantity: 'ile|ilość|sztuk|liczba',
  pieces: 'sztuki|sztuk|szt|sztukę|opakowania|opakowań|pary|par|komplety',
  wanting:
    'chcę|chciałbym|chciałabym|proszę|poproszę|wolę|wolałbym|wolałabym|zamówiłem|zamówiłam|zamawiałem|zamawiałam|potrzebuję|wymienić|biorę',
  fillers:
    'nie|jednak|raczej|proszę|poproszę|dziękuję|to|jest|rozmiar|rozmiarze|kolor|w|przepraszam|miałem|miałam|na|myśli|sztuki|sztuk|szt|biorę|dzień|dobry|wolę|chcę|o',
  thanks:
    'dziękuję|dziękujemy|dzięki|bardzo|ok|okej|super|dobrze|witam|dzień|dobry|pozdrawiam|pozdrowienia|świetnie|z|góry|poważaniem|cześć',
  dates: {
    days: [
      ['dziś', 'dzisiaj', 'dziś wieczorem'],
      ['jutro', 'jutra'],
      ['pojutrze', 'pojutrza'],
    ],
    notDayAfter: '',
    weekdays: [
      'niedziela|niedzielę|niedzieli',
      'poniedziałek|poniedziałku',
      'wtorek|wtorku',
      'środa|środę|środy',
      'czwartek|czwartku',
      'piątek|piątku',
      'sobota|sobotę|soboty',
    ],
    months: [
      'stycznia|styczeń',
      'lutego|luty',
      'marca|marzec',
      'kwietnia|kwiecień',
      'maja|maj',
      'czerwca|czerwiec',
      'lipca|lipiec',
      'sierpnia|sierpień',
      'września|wrzesień',
      'października|październik',
      'listopada|listopad',
      'grudnia|grudzień',
    ],
    numbers: [
      'jeden|jednego|jednej',
      'dwa|dwóch|dwie',
      'trzy|trzech',
      'cztery|czterech',
      'pięć|pięciu',
      'sześć|sześciu',
      'siedem|siedmiu',
      'osiem|ośmiu',
      'dziewięć|dziewięciu',
      'dziesięć|dziesięciu',
    ],
    hours: 'godzina|godziny|godzin|godz|h',
    dayUnits: 'dzień|dni|dnia',
    weeks: 'tydzień|tygodnie|tygodni|tygodnia',
    working: 'robocze|roboczych|roboczego|robocze|roboczy',
    perhapsSaturday: '',
    within: 'ciągu|do|za|przeciągu',
    before: '',
    noDue:
      'od|z|ze|po|przed|zamówiony|zamówione|ubiegły|zeszły|złożone|sprzed|między|wysłana|wysłano|złożonego|ubiegłego|zamówiłem|zamówienia',
    unsure:
      'przyszły|przyszłą|przyszłym|następny|następną|następnego|około|ok|ubiegły|ubiegłą|zeszły|zeszłą|minimum|co|lub|albo|jakieś|każdy|najmniej|przyszłego|kolejny|mniej',
    thisWeek: ['w tym tygodniu', 'do końca tygodnia', 'do końca tego tygodnia', 'pod koniec tygodnia', 'w ten weekend'],
    nextWeek: ['w przyszłym tygodniu', 'w następnym tygodniu', 'w nadchodzącym tygodniu'],
    endOfMonth: ['końca miesiąca', 'koniec miesiąca', 'końca tego miesiąca'],
    articles: 'dnia|dniu|w',
  },
};
