/**
 * The starter library in Polish. It greets nobody by name, because a name has to be put in another case for that, and
 * writes days in the one case that a day has by itself.
 */
import { item, type StarterWords } from './catalogue';

const tracking =
  '{% if tracking.number %}Numer przesyłki{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %}: {{ tracking.number }}{% endif %}';

export const pl: StarterWords = {
  greeting: 'Dzień dobry,',
  replies: {
    'not-shipped-yet': {
      title: 'Jeszcze niewysłane',
      tags: ['wysyłka', 'czekanie'],
      paragraphs: [
        `dziękujemy za wiadomość. Państwa zamówienie${item} nie zostało jeszcze wysłane{% if order.ship_by >= today %}; wysyłka jest planowana najpóźniej na {{ order.ship_by | date: "long" }}{% endif %}.{% if order.deliver_by >= today %} Paczka powinna dotrzeć do {{ order.deliver_by | date: "long" }}.{% endif %}`,
        'Gdy tylko przekażemy paczkę przewoźnikowi, przy zamówieniu pojawi się informacja o wysyłce.',
      ],
    },
    'on-its-way': {
      title: 'W drodze, jeszcze w terminie',
      tags: ['śledzenie', 'gdzie jest paczka'],
      paragraphs: [
        `dziękujemy za wiadomość. Państwa zamówienie${item} jest w drodze{% if order.shipped_on %}: wysłaliśmy je {{ order.shipped_on | date: "long" }}{% endif %}.{% if order.deliver_by >= today %} Paczka powinna dotrzeć do {{ order.deliver_by | date: "long" }}.{% endif %}`,
        tracking,
        'Jeśli nie dotrze na czas, prosimy napisać do nas tutaj. Wyjaśnimy to z przewoźnikiem.',
      ],
    },
    late: {
      title: 'Opóźnione, pytamy przewoźnika',
      tags: ['opóźnienie', 'śledzenie'],
      paragraphs: [
        `przepraszamy, że zamówienie${item} jeszcze do Państwa nie dotarło.{% if order.deliver_by < today %} Powinno było dotrzeć do {{ order.deliver_by | date: "long" }}.{% endif %}`,
        tracking,
        'Pytamy przewoźnika, gdzie jest paczka, i napiszemy tutaj, gdy tylko otrzymamy odpowiedź. Prosimy w tym czasie sprawdzić, czy nie odebrał jej ktoś z sąsiadów i czy nie czeka w punkcie odbioru.',
      ],
    },
    lost: {
      title: 'Bardzo opóźnione: przewoźnik szuka',
      tags: ['zaginęła', 'poszukiwanie'],
      paragraphs: [
        `bardzo przepraszamy, że zamówienie${item} nadal do Państwa nie dotarło.{% if order.deliver_by < today %} Powinno było dotrzeć do {{ order.deliver_by | date: "long" }}.{% endif %} Po tak długim czasie możliwe, że paczka zaginęła w drodze.`,
        tracking,
        'Prosimy przewoźnika o jej odszukanie, a potem napiszemy tutaj, co proponujemy. Jeśli paczka w międzyczasie dotarła, prosimy dać nam znać.',
      ],
    },
    'shown-as-delivered': {
      title: 'Oznaczone jako doręczone, brak paczki',
      tags: ['zaginęła', 'nieotrzymana'],
      paragraphs: [
        `przykro nam, że nie mogą Państwo znaleźć swojej paczki${item}. Jest oznaczona jako doręczona{% if order.delivered_on %} {{ order.delivered_on | date: "long" }}{% endif %}.`,
        'Zdarza się, że kurier zostawia paczkę u sąsiadów, w punkcie odbioru albo w osłoniętym miejscu przy drzwiach. Prosimy tam zajrzeć, zapytać domowników i sprawdzić, czy adres dostawy w zamówieniu jest prawidłowy.',
        'Jeśli paczka się nie znajdzie, prosimy napisać do nas tutaj. Wyjaśnimy to z przewoźnikiem.',
      ],
    },
    'came-back-to-us': {
      title: 'Wróciło do nas',
      tags: ['niedoręczone', 'zwrot do nadawcy'],
      paragraphs: [
        `przepraszamy, że zamówienie${item} do Państwa nie dotarło. {% if order.status == "returned-to-seller" %}Przewoźnik zwrócił nam paczkę.{% else %}Przewoźnik odsyła paczkę do nas.{% endif %}`,
        tracking,
        'Dzieje się tak, gdy nie można znaleźć adresu, gdy nikt nie może odebrać paczki albo gdy nie zostanie ona odebrana w terminie. Prosimy sprawdzić, czy adres dostawy w zamówieniu jest pełny i prawidłowy, i dać nam tutaj znać. Potem zaproponujemy dalsze kroki.',
      ],
    },
    'where-we-check': {
      title: 'Gdzie jest: sprawdzamy',
      tags: ['śledzenie', 'dostawa'],
      paragraphs: [
        `dziękujemy za wiadomość. Sprawdzamy, gdzie jest Państwa zamówienie${item}, i napiszemy tutaj, gdy tylko będziemy wiedzieć.`,
        tracking,
      ],
    },
    'amazon-ships-it': {
      title: 'Wysyła Amazon: gdzie sprawdzić',
      tags: ['wysyłka przez Amazon', 'fba'],
      paragraphs: [
        `dziękujemy za wiadomość. To zamówienie${item} przechowuje i dostarcza w naszym imieniu Amazon, dlatego to Amazon najlepiej wie, gdzie jest paczka.`,
        'Można ją śledzić na swoim koncie Amazon, na liście zamówień. Jeśli paczka się spóźnia albo nie można jej znaleźć, obsługa klienta Amazon może to sprawdzić i znaleźć z Państwem rozwiązanie.',
      ],
    },
    'amazon-shows-delivered': {
      title: 'Według Amazon doręczone',
      tags: ['wysyłka przez Amazon', 'fba', 'nieotrzymana'],
      paragraphs: [
        `przykro nam, że nie mogą Państwo znaleźć swojej paczki${item}. Amazon dostarczył to zamówienie w naszym imieniu i oznaczył je jako doręczone{% if order.delivered_on %} {{ order.delivered_on | date: "long" }}{% endif %}.`,
        'Zdarza się, że paczka zostaje u sąsiadów, w punkcie odbioru albo w osłoniętym miejscu przy drzwiach. Prosimy tam zajrzeć i zapytać domowników.',
        'Jeśli paczka się nie znajdzie, obsługa klienta Amazon może to sprawdzić i znaleźć z Państwem rozwiązanie. Kontakt do niej jest na koncie Amazon, przy tym zamówieniu.',
      ],
    },
    'order-was-cancelled': {
      title: 'Zamówienie zostało anulowane',
      tags: ['anulowane'],
      paragraphs: [
        `dziękujemy za wiadomość. Państwa zamówienie${item} zostało anulowane, dlatego nie zostanie dostarczone.`,
        'Jeśli to dla Państwa zaskoczenie, prosimy napisać do nas tutaj. Sprawdzimy, jak do tego doszło.',
      ],
    },
    'arrived-damaged': {
      title: 'Uszkodzone: przeprosiny i zdjęcie',
      tags: ['zepsute', 'transport'],
      paragraphs: [
        `bardzo przepraszamy, że zamówienie${item} dotarło uszkodzone.`,
        'Prosimy przesłać nam tutaj zdjęcie uszkodzenia i zdjęcie opakowania. Zobaczymy wtedy, co się stało, i zaproponujemy rozwiązanie. Do tego czasu prosimy zachować opakowanie.',
      ],
    },
    'does-not-work': {
      title: 'Nie działa: pierwsze pytania',
      tags: ['awaria', 'usterka'],
      paragraphs: [
        `przepraszamy, że artykuł${item} nie działa tak, jak powinien.`,
        'Abyśmy mogli pomóc, prosimy napisać, co dokładnie się dzieje, od kiedy i co zostało już wypróbowane. Bardzo pomoże nam zdjęcie albo treść komunikatu o błędzie, jeśli się pojawia.',
      ],
    },
    'wrong-item': {
      title: 'Przyszedł nie ten artykuł',
      tags: ['pomyłka', 'kolor', 'model'],
      paragraphs: [
        'przepraszamy, że nie dotarło to, co zostało zamówione.',
        `Prosimy przesłać nam tutaj zdjęcie otrzymanego artykułu i zdjęcie etykiety z paczki. Porównamy je z zamówieniem${item} i zaproponujemy rozwiązanie. Do tego czasu prosimy nie używać artykułu.`,
      ],
    },
    'part-missing': {
      title: 'Czegoś brakuje',
      tags: ['niekompletne', 'akcesoria', 'część'],
      paragraphs: [
        `przepraszamy, że w zamówieniu${item} czegoś zabrakło.`,
        'Prosimy napisać, której części brakuje, i jeszcze raz zajrzeć między warstwy opakowania: małe części łatwo się tam chowają. Zdjęcie wszystkiego, co było w paczce, pomoże nam ustalić właściwą część.',
      ],
    },
    'return-amazon': {
      title: 'Jak zwrócić (Amazon)',
      tags: ['zwrot', 'wymiana', 'odstąpienie'],
      paragraphs: [
        `artykuł${item} można zwrócić przez konto Amazon: prosimy otworzyć listę zamówień, znaleźć to zamówienie i wybrać zwrot lub wymianę. Amazon pokaże wtedy, jakie są możliwości, do kiedy trzeba odesłać artykuł i w jaki sposób.`,
        'Prosimy dołączyć wszystko, co było w zestawie. Jeśli coś się tam nie uda, prosimy napisać do nas tutaj.',
      ],
    },
    'return-ebay': {
      title: 'Jak zwrócić (eBay)',
      tags: ['zwrot', 'wymiana', 'odstąpienie'],
      paragraphs: [
        `zwrot artykułu${item} można rozpocząć na koncie eBay: prosimy otworzyć listę zakupów, znaleźć artykuł i wybrać zwrot. Zgłoszenie dotrze do nas od razu i tam na nie odpowiemy.`,
        'Prosimy dołączyć wszystko, co było w zestawie. Jeśli coś się tam nie uda, prosimy napisać do nas tutaj.',
      ],
    },
    'refund-status': {
      title: 'Gdzie jest zwrot pieniędzy',
      tags: ['pieniądze', 'zwrot płatności'],
      paragraphs: [
        '{% if order.status == "refunded" %}dziękujemy za wiadomość. Zwrot płatności za zamówienie został zlecony.{% else %}dziękujemy za wiadomość. Sprawdzamy, na jakim etapie jest zwrot płatności, i napiszemy tutaj, gdy tylko będziemy wiedzieć.{% endif %}',
        'Zwrot trafia tą samą drogą, którą dokonano płatności. Od zlecenia może minąć kilka dni roboczych, zanim pokaże go bank.',
      ],
    },
    'amazon-refunds-it': {
      title: 'Zwrot płatności robi Amazon',
      tags: ['fba', 'pieniądze'],
      paragraphs: [
        `dziękujemy za wiadomość. To zamówienie${item} dostarcza w naszym imieniu Amazon, który zajmuje się też zwrotami artykułów i płatności.`,
        'Stan zwrotu widać na koncie Amazon, na liście zamówień. Jeśli go tam nie ma albo trwa to zbyt długo, obsługa klienta Amazon może to z Państwem sprawdzić.',
      ],
    },
    'cancel-not-shipped': {
      title: 'Anulowanie: jeszcze niewysłane',
      tags: ['anulować', 'przez pomyłkę'],
      paragraphs: [
        `dziękujemy za informację. Zamówienie${item} nie zostało jeszcze wysłane. Sprawdzamy, czy możemy je jeszcze zatrzymać, i napiszemy tutaj.`,
      ],
    },
    'cancel-already-shipped': {
      title: 'Anulowanie: już w drodze',
      tags: ['anulować', 'za późno'],
      paragraphs: [
        `dziękujemy za informację. Zamówienie${item} jest już w drodze{% if order.shipped_on %}: wysłaliśmy je {{ order.shipped_on | date: "long" }}{% endif %}. Niestety nie możemy go już zatrzymać.`,
        'Gdy dotrze, można{% if marketplace.name %} na koncie {{ marketplace.name }}{% endif %} rozpocząć zwrot. W miarę możliwości prosimy nie otwierać paczki.',
      ],
    },
    'cancel-we-check': {
      title: 'Anulowanie: sprawdzamy',
      tags: ['anulować'],
      paragraphs: [
        `dziękujemy za informację. Sprawdzamy, czy zamówienie${item} można jeszcze zatrzymać, i napiszemy tutaj.`,
      ],
    },
    'address-not-shipped': {
      title: 'Nowy adres: jeszcze niewysłane',
      tags: ['adres dostawy', 'przeprowadzka'],
      paragraphs: [
        `dziękujemy za informację. Zamówienie${item} nie zostało jeszcze wysłane. Możemy je wysłać tylko na adres podany w zamówieniu.`,
        'Być może da się go jeszcze zmienić samodzielnie{% if marketplace.name %} na koncie {{ marketplace.name }}{% endif %}, w szczegółach zamówienia. Jeśli to już niemożliwe, prosimy napisać do nas tutaj. Zobaczymy, co da się zrobić.',
      ],
    },
    'address-already-shipped': {
      title: 'Nowy adres: już w drodze',
      tags: ['adres dostawy', 'przekierowanie'],
      paragraphs: [
        `dziękujemy za informację. Zamówienie${item} jest już w drodze na adres podany w zamówieniu i niestety nie możemy go już zmienić.`,
        'Być może przewoźnik może przekierować paczkę albo zostawić ją w punkcie odbioru.',
        tracking,
      ],
    },
    'address-we-check': {
      title: 'Nowy adres: sprawdzamy',
      tags: ['adres dostawy'],
      paragraphs: [
        `dziękujemy za informację. Sprawdzamy, czy adres w zamówieniu${item} można jeszcze zmienić, i napiszemy tutaj.`,
      ],
    },
    'amazon-ships-change': {
      title: 'Wysyła Amazon: anulowanie lub nowy adres',
      tags: ['fba', 'anulować', 'adres dostawy'],
      paragraphs: [
        `dziękujemy za informację. To zamówienie${item} przechowuje i dostarcza w naszym imieniu Amazon, dlatego sami nie możemy go zatrzymać ani przekierować.`,
        'Na koncie Amazon, na liście zamówień, widać, co można jeszcze zmienić. Jeśli tam się już nie da, obsługa klienta Amazon powie, co jest jeszcze możliwe.',
      ],
    },
    invoice: {
      title: 'Faktura',
      tags: ['rachunek', 'vat', 'firma'],
      paragraphs: [
        'dziękujemy za wiadomość. Przygotowujemy fakturę{% if order.id %} do zamówienia {{ order.id }}{% endif %} i przekażemy ją tutaj.',
        'Jeśli faktura ma być wystawiona na firmę, prosimy podać jej dokładną nazwę, adres i numer NIP.',
      ],
    },
    'which-size': {
      title: 'Jaki rozmiar',
      tags: ['dopasowanie', 'wymiary'],
      paragraphs: [
        `dziękujemy za pytanie o rozmiar${item}. Wymiary są w opisie produktu; najlepiej porównać je z czymś, co dobrze leży.`,
        'Jeśli trudno wybrać między dwoma rozmiarami, prosimy podać nam wymiary. Chętnie pomożemy w wyborze.',
      ],
    },
    'does-not-fit': {
      title: 'Nie pasuje',
      tags: ['za małe', 'za duże', 'wymiana'],
      paragraphs: [
        `przykro nam, że artykuł${item} nie pasuje.`,
        'Można rozpocząć zwrot{% if marketplace.name %} na koncie {{ marketplace.name }}{% endif %}. Do tego czasu prosimy nie odrywać metek. Jeśli napiszą Państwo, w którym miejscu nie pasuje, chętnie pomożemy znaleźć właściwy rozmiar.',
      ],
    },
    availability: {
      title: 'Czy jest dostępne',
      tags: ['magazyn', 'kolory', 'ilość'],
      paragraphs: [
        `dziękujemy za zainteresowanie tym artykułem${item}. Na stronie produktu widać, co można obecnie zamówić.`,
        'Sprawdzamy, czy możemy zdobyć także to, czego Państwo szukają, i napiszemy tutaj.',
      ],
    },
    'price-stays': {
      title: 'Cena bez zmian, uprzejmie',
      tags: ['zniżka', 'taniej'],
      paragraphs: [
        `dziękujemy za zainteresowanie tym artykułem${item}. Nasze ceny są starannie wyliczone, dlatego musimy pozostać przy podanej cenie. Liczymy na zrozumienie.`,
        'Na pytania o artykuł chętnie odpowiemy.',
      ],
    },
    'offer-declined': {
      title: 'Propozycja ceny odrzucona, uprzejmie',
      tags: ['oferta', 'cena'],
      paragraphs: [
        `dziękujemy za propozycję ceny tego artykułu${item}. Nie możemy jej przyjąć i musimy pozostać przy cenie z ogłoszenia. Liczymy na zrozumienie.`,
        'Na pytania o artykuł chętnie odpowiemy.',
      ],
    },
    warranty: {
      title: 'Gwarancja: czego potrzebujemy',
      tags: ['rękojmia', 'naprawa'],
      paragraphs: [
        `dziękujemy za wiadomość w sprawie gwarancji${item}. Sprawdzimy, co obejmuje w tym przypadku.`,
        'Prosimy napisać, co dokładnie jest nie tak i od kiedy, a jeśli usterkę widać, przesłać nam tutaj zdjęcie. Prawa wynikające z przepisów pozostają bez zmian.',
      ],
    },
    'question-we-check': {
      title: 'Pytanie o produkt: sprawdzamy',
      tags: ['pasuje', 'szczegóły'],
      paragraphs: [
        `dziękujemy za pytanie o ten artykuł${item}. Chcemy udzielić odpowiedzi, na której można polegać, dlatego najpierw to sprawdzimy, a potem napiszemy tutaj.`,
      ],
    },
    complaint: {
      title: 'Skarga: ktoś się tym zajmuje',
      tags: ['niezadowolenie', 'rozczarowanie'],
      paragraphs: [
        `przepraszamy za kłopot z zamówieniem${item} i dziękujemy, że piszą Państwo o tym otwarcie.`,
        '{% if agent.name %}Nazywam się {{ agent.name }} i zajmuję się tą sprawą osobiście.{% else %}Ktoś z nas zajmuje się tą sprawą osobiście.{% endif %} Prosimy napisać, co sprawiło największy kłopot i jakie rozwiązanie byłoby dobre. Jeśli coś widać, pomoże zdjęcie.',
      ],
    },
    'legal-receipt': {
      title: 'Sprawa prawna: spokojne potwierdzenie',
      tags: ['prawnik', 'spór', 'roszczenie'],
      paragraphs: [
        'otrzymaliśmy Państwa wiadomość i traktujemy ją poważnie.',
        'Sprawdzamy cały przebieg sprawy{% if order.id %} dotyczącej zamówienia {{ order.id }}{% endif %} i odpowiemy tutaj na piśmie. Jeśli powinniśmy coś jeszcze uwzględnić, prosimy dopisać to w tej rozmowie.',
      ],
    },
    'stay-here': {
      title: 'Zostajemy na platformie',
      tags: ['sprzedaż prywatna', 'dane kontaktowe'],
      paragraphs: [
        'dziękujemy za zainteresowanie. Wiadomości, płatności i zamówienia pozostają u nas tutaj{% if marketplace.name %}, na {{ marketplace.name }}{% endif %}. To chroni tak samo Państwa, jak i nas.',
        'Na pytania chętnie odpowiemy w tej rozmowie.',
      ],
    },
    'shipping-abroad': {
      title: 'Wysyłka za granicę i cło',
      tags: ['międzynarodowa', 'import'],
      paragraphs: [
        `dziękujemy za pytanie o wysyłkę${item}. Po podaniu adresu dostawy przy składaniu zamówienia widać, czy tam wysyłamy, ile to kosztuje i jak długo trwa.`,
        'Jeśli paczka przekracza granicę celną, urząd celny może naliczyć cło i podatki.',
      ],
    },
    'delivery-time': {
      title: 'Czas dostawy i przewoźnik',
      tags: ['kurier', 'ekspres'],
      paragraphs: [
        `dziękujemy za pytanie o dostawę${item}. Termin dostawy pod wskazany adres i sposoby dostawy do wyboru widać przed potwierdzeniem zamówienia.`,
        'Jeśli artykuł jest potrzebny na określony dzień, prosimy podać dzień i miejscowość. Sprawdzimy, co da się zrobić.',
      ],
    },
    'combined-postage': {
      title: 'Wspólna wysyłka (eBay)',
      tags: ['kilka artykułów', 'koszt wysyłki'],
      paragraphs: [
        'dziękujemy za zainteresowanie. Prosimy dodać do koszyka wszystko, co Państwo wybrali, i jeszcze nie płacić, a tutaj napisać, które to artykuły. Sprawdzimy, czy zmieszczą się w jednej paczce i ile kosztowałaby wtedy wysyłka.',
      ],
    },
    'business-offer-declined': {
      title: 'Oferta handlowa odrzucona',
      tags: ['reklama', 'spam'],
      paragraphs: [
        'dziękujemy za wiadomość. Nie jesteśmy zainteresowani i prosimy nie pisać do nas więcej w tej sprawie.',
      ],
    },
    'glad-it-arrived': {
      title: 'Cieszymy się, że dotarło (eBay)',
      tags: ['podziękowanie'],
      paragraphs: [
        `dziękujemy za miłą wiadomość. Cieszymy się, że z zamówieniem${item} wszystko poszło dobrze. Gdyby później pojawiło się pytanie, jesteśmy tutaj.`,
      ],
    },
    'tell-us-more': {
      title: 'Prosimy o więcej szczegółów',
      tags: ['niejasne', 'dopytanie'],
      paragraphs: [
        'dziękujemy za wiadomość. Chętnie pomożemy, ale potrzebujemy trochę więcej informacji: o które zamówienie lub który artykuł chodzi i co możemy zrobić?',
        'Jeśli coś widać, pomoże nam zdjęcie.',
      ],
    },
  },
};
