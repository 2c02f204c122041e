/** The starter library in Dutch. */
import { item, type StarterWords } from './catalogue';

const tracking =
  '{% if tracking.number %}Track-en-tracenummer{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %}: {{ tracking.number }}{% endif %}';

export const nl: StarterWords = {
  greeting: 'Goedendag{% if buyer.name %} {{ buyer.name }}{% endif %},',
  replies: {
    'not-shipped-yet': {
      title: 'Nog niet verzonden',
      tags: ['verzending', 'wachten'],
      paragraphs: [
        `Bedankt voor uw bericht. Uw bestelling${item} is nog niet verzonden{% if order.ship_by >= today %}; dat staat gepland voor uiterlijk {{ order.ship_by | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} U kunt het pakket uiterlijk {{ order.deliver_by | date: "weekday" }} verwachten.{% endif %}`,
        'Zodra het pakket bij de vervoerder is, staat uw bestelling als verzonden vermeld.',
      ],
    },
    'on-its-way': {
      title: 'Onderweg, nog op tijd',
      tags: ['track en trace', 'waar blijft het'],
      paragraphs: [
        `Bedankt voor uw bericht. Uw bestelling${item} is onderweg{% if order.shipped_on %}: het pakket is op {{ order.shipped_on | date: "weekday" }} verzonden{% endif %}.{% if order.deliver_by >= today %} U kunt het pakket uiterlijk {{ order.deliver_by | date: "weekday" }} verwachten.{% endif %}`,
        tracking,
        'Komt uw bestelling niet op tijd aan, laat het ons dan hier weten. We zoeken het dan uit met de vervoerder.',
      ],
    },
    late: {
      title: 'Te laat, we vragen het na',
      tags: ['vertraging', 'track en trace'],
      paragraphs: [
        `Het spijt ons dat uw bestelling${item} nog niet bij u is.{% if order.deliver_by < today %} Het pakket had uiterlijk {{ order.deliver_by | date: "weekday" }} moeten aankomen.{% endif %}`,
        tracking,
        'We vragen bij de vervoerder na waar het pakket is en schrijven u hier zodra we antwoord hebben. Wilt u intussen nagaan of het bij de buren of bij een afhaalpunt is afgegeven?',
      ],
    },
    lost: {
      title: 'Veel te laat: de vervoerder zoekt',
      tags: ['zoekgeraakt', 'onderzoek'],
      paragraphs: [
        `Het spijt ons zeer dat uw bestelling${item} nog steeds niet bij u is.{% if order.deliver_by < today %} Het pakket had uiterlijk {{ order.deliver_by | date: "weekday" }} moeten aankomen.{% endif %} Na zo lange tijd is het mogelijk dat het onderweg is zoekgeraakt.`,
        tracking,
        'We laten de vervoerder ernaar zoeken en doen u daarna hier een voorstel. Is het pakket inmiddels toch aangekomen, laat het ons dan weten.',
      ],
    },
    'shown-as-delivered': {
      title: 'Staat als bezorgd, niet gevonden',
      tags: ['kwijt', 'niet ontvangen'],
      paragraphs: [
        `Het spijt ons dat u uw pakket${item} niet kunt vinden. Het staat vermeld als bezorgd{% if order.delivered_on %} op {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Soms laat een bezorger een pakket achter bij de buren, bij een afhaalpunt of op een beschutte plek bij de deur. Wilt u daar kijken, het bij uw huisgenoten navragen en controleren of het bezorgadres in de bestelling klopt?',
        'Is het dan nog niet gevonden, laat het ons hier weten. We zoeken het dan uit met de vervoerder.',
      ],
    },
    'came-back-to-us': {
      title: 'Bij ons teruggekomen',
      tags: ['onbestelbaar', 'retour afzender'],
      paragraphs: [
        `Het spijt ons dat uw bestelling${item} niet bij u is aangekomen. {% if order.status == "returned-to-seller" %}De vervoerder heeft het pakket bij ons teruggebracht.{% else %}De vervoerder brengt het pakket naar ons terug.{% endif %}`,
        tracking,
        'Dat gebeurt als een adres niet te vinden is, als niemand het pakket kan aannemen of als het niet op tijd wordt opgehaald. Wilt u controleren of het bezorgadres in uw bestelling volledig en juist is en ons dat hier laten weten? Daarna doen we u een voorstel.',
      ],
    },
    'where-we-check': {
      title: 'Waar is het: we kijken het na',
      tags: ['track en trace', 'bezorging'],
      paragraphs: [
        `Bedankt voor uw bericht. We gaan na waar uw bestelling${item} is en schrijven u hier zodra we het weten.`,
        tracking,
      ],
    },
    'amazon-ships-it': {
      title: 'Amazon verzendt: waar te kijken',
      tags: ['verzonden door Amazon', 'fba'],
      paragraphs: [
        `Bedankt voor uw bericht. Amazon bewaart en bezorgt deze bestelling${item} voor ons en weet daarom het best waar uw pakket is.`,
        'U kunt het volgen bij uw bestellingen in uw Amazon-account. Is het te laat of niet te vinden, dan kan de klantenservice van Amazon het nagaan en met u oplossen.',
      ],
    },
    'amazon-shows-delivered': {
      title: 'Volgens Amazon bezorgd',
      tags: ['fba', 'niet ontvangen'],
      paragraphs: [
        `Het spijt ons dat u uw pakket${item} niet kunt vinden. Amazon heeft deze bestelling voor ons bezorgd. Ze staat vermeld als bezorgd{% if order.delivered_on %} op {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Soms wordt een pakket achtergelaten bij de buren, bij een afhaalpunt of op een beschutte plek bij de deur. Wilt u daar kijken en het bij uw huisgenoten navragen?',
        'Is het dan nog niet gevonden, dan kan de klantenservice van Amazon het nagaan en met u oplossen. U bereikt die via uw bestellingen in uw Amazon-account.',
      ],
    },
    'order-was-cancelled': {
      title: 'Bestelling is geannuleerd',
      tags: ['geannuleerd'],
      paragraphs: [
        `Bedankt voor uw bericht. Uw bestelling${item} is geannuleerd en wordt daarom niet bezorgd.`,
        'Had u dat niet verwacht, laat het ons dan hier weten. We zoeken uit hoe het zo is gekomen.',
      ],
    },
    'arrived-damaged': {
      title: 'Beschadigd: excuses en foto',
      tags: ['kapot', 'transportschade'],
      paragraphs: [
        `Het spijt ons zeer dat uw bestelling${item} beschadigd is aangekomen.`,
        'Wilt u ons hier een foto van de schade en een foto van de verpakking sturen? Dan zien we wat er is gebeurd en stellen we u een oplossing voor. Bewaar de verpakking tot die tijd.',
      ],
    },
    'does-not-work': {
      title: 'Werkt niet: eerste vragen',
      tags: ['defect', 'storing'],
      paragraphs: [
        `Het spijt ons dat uw artikel${item} niet werkt zoals het hoort.`,
        'Om u te kunnen helpen, horen we graag wat er precies gebeurt, sinds wanneer en wat u al hebt geprobeerd. Een foto of de tekst van een eventuele foutmelding helpt ons erg.',
      ],
    },
    'wrong-item': {
      title: 'Verkeerd artikel ontvangen',
      tags: ['verwisseld', 'kleur', 'model'],
      paragraphs: [
        'Het spijt ons dat u niet hebt ontvangen wat u had besteld.',
        `Wilt u ons hier een foto van het ontvangen artikel en een foto van het etiket op het pakket sturen? We vergelijken die met uw bestelling${item} en stellen u een oplossing voor. Gebruik het artikel tot die tijd liever niet.`,
      ],
    },
    'part-missing': {
      title: 'Er ontbreekt iets',
      tags: ['onvolledig', 'accessoires', 'onderdeel'],
      paragraphs: [
        `Het spijt ons dat er iets ontbreekt aan uw bestelling${item}.`,
        'Wilt u ons schrijven welk onderdeel ontbreekt en nog eens tussen de lagen van de verpakking kijken? Kleine onderdelen blijven daar snel achter. Met een foto van alles wat u hebt ontvangen vinden we sneller het juiste onderdeel.',
      ],
    },
    'return-amazon': {
      title: 'Zo retourneert u (Amazon)',
      tags: ['retour', 'ruilen', 'herroeping'],
      paragraphs: [
        `U kunt uw artikel${item} via uw Amazon-account retourneren: open uw bestellingen, zoek deze bestelling en kies daar voor retourneren of vervangen. Amazon laat u dan zien welke mogelijkheden u hebt, wat de uiterste datum is en hoe u het artikel terugstuurt.`,
        'Stuur alles mee wat erbij zat. Lukt daar iets niet, schrijf ons dan hier.',
      ],
    },
    'return-ebay': {
      title: 'Zo retourneert u (eBay)',
      tags: ['retour', 'ruilen', 'herroeping'],
      paragraphs: [
        `U kunt de retour van uw artikel${item} starten in uw eBay-account: open uw aankopen, zoek het artikel en kies daar voor retourneren. We zien uw verzoek meteen en antwoorden u daar.`,
        'Stuur alles mee wat erbij zat. Lukt daar iets niet, schrijf ons dan hier.',
      ],
    },
    'refund-status': {
      title: 'Waar blijft de terugbetaling',
      tags: ['geld terug'],
      paragraphs: [
        '{% if order.status == "refunded" %}Bedankt voor uw bericht. De terugbetaling van uw bestelling is in gang gezet.{% else %}Bedankt voor uw bericht. We gaan na hoe het met uw terugbetaling staat en schrijven u hier zodra we het weten.{% endif %}',
        'Een terugbetaling gaat naar de betaalmethode die u hebt gebruikt. Daarna kan het enkele werkdagen duren voordat het bedrag op uw rekening staat.',
      ],
    },
    'amazon-refunds-it': {
      title: 'Amazon betaalt terug',
      tags: ['fba', 'geld terug'],
      paragraphs: [
        `Bedankt voor uw bericht. Amazon bezorgt deze bestelling${item} voor ons en regelt ook de retouren en terugbetalingen.`,
        'De stand ziet u bij uw bestellingen in uw Amazon-account. Staat de terugbetaling daar niet of duurt het te lang, dan kan de klantenservice van Amazon het met u nagaan.',
      ],
    },
    'cancel-not-shipped': {
      title: 'Annuleren: nog niet verzonden',
      tags: ['annulering', 'per ongeluk'],
      paragraphs: [
        `Bedankt dat u het ons laat weten. Uw bestelling${item} is nog niet verzonden. We gaan na of we de verzending nog kunnen tegenhouden en schrijven u hier.`,
      ],
    },
    'cancel-already-shipped': {
      title: 'Annuleren: al onderweg',
      tags: ['annulering', 'te laat'],
      paragraphs: [
        `Bedankt dat u het ons laat weten. Uw bestelling${item} is al onderweg{% if order.shipped_on %}: het pakket is op {{ order.shipped_on | date: "weekday" }} verzonden{% endif %}. We kunnen het pakket helaas niet meer tegenhouden.`,
        'Zodra het pakket er is, kunt u{% if marketplace.name %} in uw {{ marketplace.name }}-account{% endif %} een retour starten. Laat het pakket liefst ongeopend.',
      ],
    },
    'cancel-we-check': {
      title: 'Annuleren: we gaan het na',
      tags: ['annulering'],
      paragraphs: [
        `Bedankt dat u het ons laat weten. We gaan na of uw bestelling${item} nog kan worden tegengehouden en schrijven u hier.`,
      ],
    },
    'address-not-shipped': {
      title: 'Nieuw adres: nog niet verzonden',
      tags: ['bezorgadres', 'verhuisd'],
      paragraphs: [
        `Bedankt dat u het ons laat weten. Uw bestelling${item} is nog niet verzonden. We mogen die alleen sturen naar het adres dat in de bestelling staat.`,
        'Misschien kunt u het adres{% if marketplace.name %} in uw {{ marketplace.name }}-account{% endif %} bij de gegevens van de bestelling nog zelf wijzigen. Gaat dat niet meer, schrijf ons dan hier. We kijken dan wat er mogelijk is.',
      ],
    },
    'address-already-shipped': {
      title: 'Nieuw adres: al onderweg',
      tags: ['bezorgadres', 'omleiden'],
      paragraphs: [
        `Bedankt dat u het ons laat weten. Uw bestelling${item} is al onderweg naar het adres dat in de bestelling staat. We kunnen het helaas niet meer wijzigen.`,
        'Misschien kan de vervoerder het pakket omleiden of voor u bij een afhaalpunt bewaren.',
        tracking,
      ],
    },
    'address-we-check': {
      title: 'Nieuw adres: we gaan het na',
      tags: ['bezorgadres'],
      paragraphs: [
        `Bedankt dat u het ons laat weten. We gaan na of het adres van uw bestelling${item} nog kan worden gewijzigd en schrijven u hier.`,
      ],
    },
    'amazon-ships-change': {
      title: 'Amazon verzendt: annuleren of nieuw adres',
      tags: ['fba', 'annulering', 'bezorgadres'],
      paragraphs: [
        `Bedankt dat u het ons laat weten. Amazon bewaart en bezorgt deze bestelling${item} voor ons. Daarom kunnen we die zelf niet tegenhouden of omleiden.`,
        'Bij uw bestellingen in uw Amazon-account ziet u wat er nog te wijzigen is. Gaat het daar niet meer, dan kan de klantenservice van Amazon u zeggen wat er verder mogelijk is.',
      ],
    },
    invoice: {
      title: 'Factuur',
      tags: ['bon', 'btw', 'bedrijf'],
      paragraphs: [
        'Bedankt voor uw bericht. We maken de factuur{% if order.id %} van bestelling {{ order.id }}{% endif %} in orde en sturen u die hier.',
        'Moet de factuur op naam van een bedrijf staan, geef ons dan de precieze naam, het adres en, als u dat hebt, het btw-nummer door.',
      ],
    },
    'which-size': {
      title: 'Welke maat',
      tags: ['pasvorm', 'afmetingen'],
      paragraphs: [
        `Bedankt voor uw vraag over de maat${item}. De maten staan in de productbeschrijving; u kunt ze het best vergelijken met iets wat u goed past.`,
        'Twijfelt u tussen twee maten, geef ons dan uw maten door. We helpen u graag kiezen.',
      ],
    },
    'does-not-fit': {
      title: 'Past niet',
      tags: ['te klein', 'te groot', 'ruilen'],
      paragraphs: [
        `Het spijt ons dat uw artikel${item} niet past.`,
        'U kunt{% if marketplace.name %} in uw {{ marketplace.name }}-account{% endif %} een retour starten. Laat de labels er tot die tijd aan zitten. Als u ons schrijft waar het niet past, helpen we u graag de juiste maat te vinden.',
      ],
    },
    availability: {
      title: 'Is het leverbaar',
      tags: ['voorraad', 'kleuren', 'aantal'],
      paragraphs: [
        `Bedankt voor uw interesse in dit artikel${item}. Op de productpagina ziet u wat u op dit moment kunt bestellen.`,
        'We gaan na of we ook kunnen krijgen wat u zoekt en schrijven u hier.',
      ],
    },
    'price-stays': {
      title: 'De prijs blijft, beleefd',
      tags: ['korting', 'goedkoper'],
      paragraphs: [
        `Bedankt voor uw interesse in dit artikel${item}. Onze prijzen zijn scherp berekend, daarom houden we ons aan de aangegeven prijs. We hopen op uw begrip.`,
        'Hebt u een vraag over het artikel, dan beantwoorden we die graag.',
      ],
    },
    'offer-declined': {
      title: 'Bod afgewezen, beleefd',
      tags: ['bod', 'prijs'],
      paragraphs: [
        `Bedankt voor uw bod op dit artikel${item}. We kunnen het niet aannemen en houden ons aan de prijs in de advertentie. We hopen op uw begrip.`,
        'Hebt u een vraag over het artikel, dan beantwoorden we die graag.',
      ],
    },
    warranty: {
      title: 'Garantie: wat we nodig hebben',
      tags: ['garantie', 'reparatie'],
      paragraphs: [
        `Bedankt voor uw bericht over de garantie${item}. We gaan na wat die in uw geval dekt.`,
        'Wilt u ons schrijven wat er precies mis is en sinds wanneer, en ons hier een foto sturen als het gebrek te zien is? Uw wettelijke rechten blijven gewoon gelden.',
      ],
    },
    'question-we-check': {
      title: 'Productvraag: we kijken het na',
      tags: ['geschikt', 'details'],
      paragraphs: [
        `Bedankt voor uw vraag over dit artikel${item}. We willen u een antwoord geven waarop u kunt vertrouwen. Daarom kijken we het eerst na en schrijven we u daarna hier.`,
      ],
    },
    complaint: {
      title: 'Klacht: iemand kijkt ernaar',
      tags: ['ontevreden', 'teleurgesteld'],
      paragraphs: [
        `Het spijt ons dat uw bestelling${item} u ergernis heeft bezorgd. Dank u wel dat u ons dat zo open laat weten.`,
        '{% if agent.name %}Mijn naam is {{ agent.name }} en ik zoek dit zelf voor u uit.{% else %}Een van ons zoekt dit persoonlijk voor u uit.{% endif %} Wilt u ons schrijven wat u het meest stoort en welke oplossing voor u goed zou zijn? Als er iets te zien is, helpt een foto.',
      ],
    },
    'legal-receipt': {
      title: 'Juridisch: rustige bevestiging',
      tags: ['advocaat', 'geschil', 'vordering'],
      paragraphs: [
        'We hebben uw bericht ontvangen en nemen het serieus.',
        'We nemen de hele zaak{% if order.id %} rond bestelling {{ order.id }}{% endif %} door en antwoorden u hier schriftelijk. Is er iets waarmee we rekening moeten houden, voeg het dan aan dit gesprek toe.',
      ],
    },
    'stay-here': {
      title: 'We blijven op de marktplaats',
      tags: ['onderhandse verkoop', 'contactgegevens'],
      paragraphs: [
        'Bedankt voor uw interesse. Berichten, betalingen en bestellingen blijven bij ons hier{% if marketplace.name %} op {{ marketplace.name }}{% endif %}. Dat beschermt u net zo goed als ons.',
        'Uw vragen beantwoorden we graag in dit gesprek.',
      ],
    },
    'shipping-abroad': {
      title: 'Verzending naar het buitenland en douane',
      tags: ['internationaal', 'invoer'],
      paragraphs: [
        `Bedankt voor uw vraag over de verzending${item}. Als u bij het bestellen uw bezorgadres invult, ziet u of we daar bezorgen, wat het kost en hoe lang het duurt.`,
        'Gaat het pakket over een douanegrens, dan kan de douane invoerrechten en belastingen vragen.',
      ],
    },
    'delivery-time': {
      title: 'Levertijd en vervoerder',
      tags: ['bezorging', 'express'],
      paragraphs: [
        `Bedankt voor uw vraag over de bezorging${item}. De bezorgdatum voor uw adres en de verzendwijzen die u kunt kiezen, ziet u voordat u de bestelling bevestigt.`,
        'Hebt u het artikel op een bepaalde dag nodig, laat ons dan de dag en de plaats weten. We gaan na wat er mogelijk is.',
      ],
    },
    'combined-postage': {
      title: 'Verzendkosten samenvoegen (eBay)',
      tags: ['meerdere artikelen', 'porto'],
      paragraphs: [
        'Bedankt voor uw interesse. Leg alles wat u wilt in de winkelwagen en betaal nog niet. Schrijf ons hier om welke artikelen het gaat. We gaan dan na of ze in één pakket passen en wat de verzending dan zou kosten.',
      ],
    },
    'business-offer-declined': {
      title: 'Zakelijk aanbod afgewezen',
      tags: ['reclame', 'spam'],
      paragraphs: [
        'Bedankt voor uw bericht. We hebben geen interesse en verzoeken u ons hierover niet meer te schrijven.',
      ],
    },
    'glad-it-arrived': {
      title: 'Fijn dat alles er is (eBay)',
      tags: ['bedankje'],
      paragraphs: [
        `Dank u voor uw vriendelijke bericht. We zijn blij dat met uw bestelling${item} alles goed is gegaan. Hebt u later nog een vraag, dan kunt u ons hier bereiken.`,
      ],
    },
    'tell-us-more': {
      title: 'Vraag om meer uitleg',
      tags: ['onduidelijk', 'navraag'],
      paragraphs: [
        'Bedankt voor uw bericht. We helpen u graag en willen daarvoor iets meer weten: om welke bestelling of welk artikel gaat het, en wat kunnen we voor u doen?',
        'Als er iets te zien is, helpt een foto ons.',
      ],
    },
  },
};
