/** The starter library in Swedish. */
import { item, type StarterWords } from './catalogue';

const tracking =
  '{% if tracking.number %}Kollinummer{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %}: {{ tracking.number }}{% endif %}';

export const sv: StarterWords = {
  greeting: 'Hej{% if buyer.name %} {{ buyer.name }}{% endif %},',
  replies: {
    'not-shipped-yet': {
      title: 'Inte skickad än',
      tags: ['leverans', 'väntar'],
      paragraphs: [
        `Tack för ditt meddelande. Din beställning${item} har inte skickats än{% if order.ship_by >= today %}; den ska skickas senast {{ order.ship_by | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Den beräknas vara framme senast {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        'Så snart paketet är hos transportören visas din beställning som skickad.',
      ],
    },
    'on-its-way': {
      title: 'På väg, fortfarande i tid',
      tags: ['spårning', 'var är paketet'],
      paragraphs: [
        `Tack för ditt meddelande. Din beställning${item} är på väg{% if order.shipped_on %}: den skickades {{ order.shipped_on | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Den beräknas vara framme senast {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Om den inte kommer i tid får du gärna skriva till oss här, så reder vi ut det med transportören.',
      ],
    },
    late: {
      title: 'Försenad, vi frågar transportören',
      tags: ['försening', 'spårning'],
      paragraphs: [
        `Vi beklagar att din beställning${item} ännu inte har kommit fram.{% if order.deliver_by < today %} Den skulle ha varit framme senast {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Vi frågar transportören var paketet är och skriver till dig här så snart vi har fått svar. Kan du under tiden kontrollera om en granne eller ett utlämningsställe har tagit emot det?',
      ],
    },
    lost: {
      title: 'Mycket försenad: transportören söker',
      tags: ['borta', 'efterlysning'],
      paragraphs: [
        `Vi är mycket ledsna över att din beställning${item} fortfarande inte har kommit fram.{% if order.deliver_by < today %} Den skulle ha varit framme senast {{ order.deliver_by | date: "weekday" }}.{% endif %} Efter så lång tid kan paketet ha kommit bort på vägen.`,
        tracking,
        'Vi ber transportören att söka efter det och skriver sedan till dig här med ett förslag. Om paketet har kommit fram under tiden får du gärna höra av dig.',
      ],
    },
    'shown-as-delivered': {
      title: 'Visas som levererad, hittas inte',
      tags: ['borta', 'inte fått'],
      paragraphs: [
        `Vi beklagar att du inte hittar ditt paket${item}. Det är registrerat som levererat{% if order.delivered_on %} {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Ibland lämnas ett paket hos en granne, på ett utlämningsställe eller på en skyddad plats nära dörren. Kan du titta där, fråga dem du bor med och kontrollera att leveransadressen i beställningen stämmer?',
        'Om det inte kommer till rätta får du gärna skriva till oss här, så reder vi ut det med transportören.',
      ],
    },
    'came-back-to-us': {
      title: 'Kom tillbaka till oss',
      tags: ['gick inte att leverera', 'retur till avsändaren'],
      paragraphs: [
        `Vi beklagar att din beställning${item} inte kom fram till dig. {% if order.status == "returned-to-seller" %}Transportören har lämnat tillbaka paketet till oss.{% else %}Transportören skickar tillbaka paketet till oss.{% endif %}`,
        tracking,
        'Det händer när en adress inte går att hitta, när ingen kan ta emot paketet eller när det inte hämtas ut i tid. Kan du kontrollera att leveransadressen i din beställning är fullständig och rätt och skriva det till oss här? Därefter återkommer vi med ett förslag.',
      ],
    },
    'where-we-check': {
      title: 'Var är den: vi kontrollerar',
      tags: ['spårning', 'leverans'],
      paragraphs: [
        `Tack för ditt meddelande. Vi kontrollerar var din beställning${item} är och skriver till dig här så snart vi vet.`,
        tracking,
      ],
    },
    'amazon-ships-it': {
      title: 'Amazon skickar: var du ser det',
      tags: ['levereras av Amazon', 'fba'],
      paragraphs: [
        `Tack för ditt meddelande. Amazon lagrar och levererar den här beställningen${item} åt oss och vet därför bäst var ditt paket är.`,
        'Du kan följa det bland dina beställningar på ditt Amazon-konto. Om det är försenat eller inte går att hitta kan Amazons kundtjänst undersöka saken och lösa det med dig.',
      ],
    },
    'amazon-shows-delivered': {
      title: 'Levererad enligt Amazon',
      tags: ['fba', 'inte fått'],
      paragraphs: [
        `Vi beklagar att du inte hittar ditt paket${item}. Amazon har levererat den här beställningen åt oss och visar den som levererad{% if order.delivered_on %} {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Ibland lämnas ett paket hos en granne, på ett utlämningsställe eller på en skyddad plats nära dörren. Kan du titta där och fråga dem du bor med?',
        'Om det inte kommer till rätta kan Amazons kundtjänst undersöka saken och lösa det med dig. Du når den via dina beställningar på ditt Amazon-konto.',
      ],
    },
    'order-was-cancelled': {
      title: 'Beställningen är annullerad',
      tags: ['avbeställd'],
      paragraphs: [
        `Tack för ditt meddelande. Din beställning${item} har annullerats och kommer därför inte att levereras.`,
        'Om det kommer oväntat får du gärna skriva till oss här, så tar vi reda på hur det gick till.',
      ],
    },
    'arrived-damaged': {
      title: 'Skadad: ursäkt och bild',
      tags: ['trasig', 'transportskada'],
      paragraphs: [
        `Vi är mycket ledsna över att din beställning${item} kom fram skadad.`,
        'Kan du skicka oss en bild på skadan och en på förpackningen här? Då ser vi vad som har hänt och kan föreslå en lösning. Spara förpackningen tills dess.',
      ],
    },
    'does-not-work': {
      title: 'Fungerar inte: första frågor',
      tags: ['defekt', 'fel'],
      paragraphs: [
        `Vi beklagar att din vara${item} inte fungerar som den ska.`,
        'För att vi ska kunna hjälpa dig behöver vi veta vad som händer, sedan när och vad du redan har provat. En bild eller texten i ett eventuellt felmeddelande är till stor hjälp.',
      ],
    },
    'wrong-item': {
      title: 'Fel vara levererad',
      tags: ['förväxling', 'färg', 'modell'],
      paragraphs: [
        'Vi beklagar att du inte fick det du beställde.',
        `Kan du skicka oss en bild på varan du fick och en på etiketten på paketet här? Vi jämför dem med din beställning${item} och föreslår en lösning. Använd inte varan tills dess.`,
      ],
    },
    'part-missing': {
      title: 'Något saknas',
      tags: ['ofullständig', 'tillbehör', 'reservdel'],
      paragraphs: [
        `Vi beklagar att något saknas i din beställning${item}.`,
        'Skriv gärna vilken del som saknas och titta en gång till mellan lagren i förpackningen: små delar göms lätt där. En bild på allt du har fått hjälper oss att hitta rätt del.',
      ],
    },
    'return-amazon': {
      title: 'Så gör du en retur (Amazon)',
      tags: ['retur', 'byte', 'ångerrätt'],
      paragraphs: [
        `Du kan returnera din vara${item} via ditt Amazon-konto: öppna dina beställningar, leta upp den här beställningen och välj att returnera eller ersätta varan. Amazon visar då vilka möjligheter du har, sista dag och hur du skickar tillbaka den.`,
        'Skicka med allt som följde med. Om något inte fungerar där får du gärna skriva till oss här.',
      ],
    },
    'return-ebay': {
      title: 'Så gör du en retur (eBay)',
      tags: ['retur', 'byte', 'ångerrätt'],
      paragraphs: [
        `Du kan påbörja returen av din vara${item} på ditt eBay-konto: öppna dina köp, leta upp varan och välj att returnera den. Vi får din begäran direkt och svarar dig där.`,
        'Skicka med allt som följde med. Om något inte fungerar där får du gärna skriva till oss här.',
      ],
    },
    'refund-status': {
      title: 'Var är återbetalningen',
      tags: ['pengar tillbaka'],
      paragraphs: [
        '{% if order.status == "refunded" %}Tack för ditt meddelande. Återbetalningen för din beställning är genomförd från vår sida.{% else %}Tack för ditt meddelande. Vi kontrollerar hur långt din återbetalning har kommit och skriver till dig här så snart vi vet.{% endif %}',
        'En återbetalning går tillbaka till det betalsätt du använde. Därefter kan det ta några bankdagar innan den syns på ditt konto.',
      ],
    },
    'amazon-refunds-it': {
      title: 'Amazon återbetalar',
      tags: ['fba', 'pengar tillbaka'],
      paragraphs: [
        `Tack för ditt meddelande. Amazon levererar den här beställningen${item} åt oss och sköter även returer och återbetalningar.`,
        'Du ser hur långt det har kommit bland dina beställningar på ditt Amazon-konto. Om återbetalningen inte syns där eller dröjer för länge kan Amazons kundtjänst titta på det med dig.',
      ],
    },
    'cancel-not-shipped': {
      title: 'Avbeställa: inte skickad än',
      tags: ['annullera', 'av misstag'],
      paragraphs: [
        `Tack för att du hör av dig. Din beställning${item} har inte skickats än. Vi kontrollerar om vi fortfarande kan stoppa den och skriver till dig här.`,
      ],
    },
    'cancel-already-shipped': {
      title: 'Avbeställa: redan skickad',
      tags: ['annullera', 'för sent'],
      paragraphs: [
        `Tack för att du hör av dig. Din beställning${item} är redan på väg{% if order.shipped_on %}: den skickades {{ order.shipped_on | date: "weekday" }}{% endif %}. Vi kan tyvärr inte stoppa den längre.`,
        'När den har kommit fram kan du påbörja en retur{% if marketplace.name %} på ditt {{ marketplace.name }}-konto{% endif %}. Lämna helst paketet oöppnat.',
      ],
    },
    'cancel-we-check': {
      title: 'Avbeställa: vi kontrollerar',
      tags: ['annullera'],
      paragraphs: [
        `Tack för att du hör av dig. Vi kontrollerar om din beställning${item} fortfarande kan stoppas och skriver till dig här.`,
      ],
    },
    'address-not-shipped': {
      title: 'Ny adress: inte skickad än',
      tags: ['leveransadress', 'flyttat'],
      paragraphs: [
        `Tack för att du hör av dig. Din beställning${item} har inte skickats än. Vi får bara skicka den till adressen som står i beställningen.`,
        'Du kan kanske fortfarande ändra den själv{% if marketplace.name %} på ditt {{ marketplace.name }}-konto{% endif %}, i beställningens detaljer. Om det inte går längre får du gärna skriva till oss här, så ser vi vad som kan göras.',
      ],
    },
    'address-already-shipped': {
      title: 'Ny adress: redan skickad',
      tags: ['leveransadress', 'omdirigera'],
      paragraphs: [
        `Tack för att du hör av dig. Din beställning${item} är redan på väg till adressen som står i beställningen, och vi kan tyvärr inte ändra den längre.`,
        'Transportören kan kanske styra om paketet eller lämna det på ett utlämningsställe åt dig.',
        tracking,
      ],
    },
    'address-we-check': {
      title: 'Ny adress: vi kontrollerar',
      tags: ['leveransadress'],
      paragraphs: [
        `Tack för att du hör av dig. Vi kontrollerar om adressen för din beställning${item} fortfarande kan ändras och skriver till dig här.`,
      ],
    },
    'amazon-ships-change': {
      title: 'Amazon skickar: avbeställa eller ny adress',
      tags: ['fba', 'annullera', 'leveransadress'],
      paragraphs: [
        `Tack för att du hör av dig. Amazon lagrar och levererar den här beställningen${item} åt oss, så vi kan tyvärr varken stoppa eller styra om den själva.`,
        'Bland dina beställningar på ditt Amazon-konto ser du vad som fortfarande kan ändras. Om det inte längre går där kan Amazons kundtjänst berätta vad mer som är möjligt.',
      ],
    },
    invoice: {
      title: 'Faktura',
      tags: ['kvitto', 'moms', 'företag'],
      paragraphs: [
        'Tack för ditt meddelande. Vi tar fram fakturan{% if order.id %} för beställning {{ order.id }}{% endif %} och skickar den till dig här.',
        'Om den ska ställas ut på ett företag behöver vi företagets exakta namn, adressen och, om det finns, momsregistreringsnumret.',
      ],
    },
    'which-size': {
      title: 'Vilken storlek',
      tags: ['passform', 'mått'],
      paragraphs: [
        `Tack för din fråga om storleken${item}. Måtten står i produktbeskrivningen; jämför dem helst med något som passar dig bra.`,
        'Om du tvekar mellan två storlekar får du gärna skriva dina mått, så hjälper vi dig att välja.',
      ],
    },
    'does-not-fit': {
      title: 'Passar inte',
      tags: ['för liten', 'för stor', 'byte'],
      paragraphs: [
        `Vi beklagar att din vara${item} inte passar.`,
        'Du kan påbörja en retur{% if marketplace.name %} på ditt {{ marketplace.name }}-konto{% endif %}. Låt etiketterna sitta kvar tills dess. Om du skriver var den inte passar hjälper vi dig gärna att hitta rätt storlek.',
      ],
    },
    availability: {
      title: 'Finns den i lager',
      tags: ['lager', 'färger', 'antal'],
      paragraphs: [
        `Tack för ditt intresse för den här varan${item}. På produktsidan ser du vad som går att beställa just nu.`,
        'Vi kontrollerar om vi även kan få fram det du söker och skriver till dig här.',
      ],
    },
    'price-stays': {
      title: 'Priset ligger fast, artigt',
      tags: ['rabatt', 'billigare'],
      paragraphs: [
        `Tack för ditt intresse för den här varan${item}. Våra priser är noga beräknade, så vi behöver hålla fast vid det angivna priset. Vi hoppas på din förståelse.`,
        'Har du en fråga om varan svarar vi gärna på den.',
      ],
    },
    'offer-declined': {
      title: 'Prisförslag avböjt, artigt',
      tags: ['bud', 'pris'],
      paragraphs: [
        `Tack för ditt prisförslag på den här varan${item}. Vi kan tyvärr inte anta det och behöver hålla fast vid priset i annonsen. Vi hoppas på din förståelse.`,
        'Har du en fråga om varan svarar vi gärna på den.',
      ],
    },
    warranty: {
      title: 'Garanti: vad vi behöver',
      tags: ['reklamation', 'reparation'],
      paragraphs: [
        `Tack för ditt meddelande om garantin${item}. Vi kontrollerar vad den täcker i ditt fall.`,
        'Skriv gärna vad som är fel och sedan när, och skicka en bild här om felet syns. Dina lagstadgade rättigheter påverkas inte.',
      ],
    },
    'question-we-check': {
      title: 'Produktfråga: vi kontrollerar',
      tags: ['passar till', 'detaljer'],
      paragraphs: [
        `Tack för din fråga om den här varan${item}. Vi vill ge dig ett svar som du kan lita på, så vi kontrollerar först och skriver sedan till dig här.`,
      ],
    },
    complaint: {
      title: 'Klagomål: en person tar över',
      tags: ['missnöjd', 'besviken'],
      paragraphs: [
        `Vi beklagar att din beställning${item} inte har blivit som du väntade dig. Tack för att du säger det rakt ut till oss.`,
        '{% if agent.name %}Jag heter {{ agent.name }} och tar hand om det här själv.{% else %}En av oss tar personligen hand om det här.{% endif %} Skriv gärna vad som stör dig mest och vilken lösning som skulle vara bra för dig. En bild hjälper om det finns något att se.',
      ],
    },
    'legal-receipt': {
      title: 'Juridiskt ärende: lugn bekräftelse',
      tags: ['advokat', 'tvist', 'krav'],
      paragraphs: [
        'Vi har tagit emot ditt meddelande och tar det på allvar.',
        'Vi går igenom hela ärendet{% if order.id %} som gäller beställning {{ order.id }}{% endif %} och svarar dig skriftligt här. Om det är något vi bör ta hänsyn till får du gärna lägga till det i den här konversationen.',
      ],
    },
    'stay-here': {
      title: 'Vi stannar på marknadsplatsen',
      tags: ['privat köp', 'kontaktuppgifter'],
      paragraphs: [
        'Tack för ditt intresse. Våra meddelanden, betalningar och beställningar sköts här{% if marketplace.name %} på {{ marketplace.name }}{% endif %}. Det skyddar dig lika mycket som oss.',
        'Vi svarar gärna på dina frågor i den här konversationen.',
      ],
    },
    'shipping-abroad': {
      title: 'Frakt utomlands och tull',
      tags: ['internationellt', 'import'],
      paragraphs: [
        `Tack för din fråga om frakten${item}. När du anger din leveransadress i kassan ser du om vi levererar dit, vad det kostar och hur lång tid det tar.`,
        'Om paketet passerar en tullgräns kan tullen ta ut avgifter och skatter.',
      ],
    },
    'delivery-time': {
      title: 'Leveranstid och transportör',
      tags: ['fraktsätt', 'express'],
      paragraphs: [
        `Tack för din fråga om leveransen${item}. Leveransdatumet för din adress och de fraktsätt du kan välja visas innan du bekräftar beställningen.`,
        'Om du behöver varan till en viss dag får du gärna skriva dag och ort, så kontrollerar vi vad som är möjligt.',
      ],
    },
    'combined-postage': {
      title: 'Samlad frakt (eBay)',
      tags: ['flera varor', 'porto'],
      paragraphs: [
        'Tack för ditt intresse. Lägg allt du vill ha i kundvagnen men vänta med att betala, och skriv här vilka varor det gäller. Vi kontrollerar om de får plats i ett paket och vad frakten i så fall skulle kosta.',
      ],
    },
    'business-offer-declined': {
      title: 'Affärserbjudande avböjt',
      tags: ['reklam', 'skräppost'],
      paragraphs: [
        'Tack för ditt meddelande. Vi är inte intresserade och ber dig att inte skriva till oss om detta igen.',
      ],
    },
    'glad-it-arrived': {
      title: 'Roligt att allt gick bra (eBay)',
      tags: ['tack'],
      paragraphs: [
        `Tack för ditt vänliga meddelande. Vi är glada att allt gick bra med din beställning${item}. Om det dyker upp en fråga senare når du oss här.`,
      ],
    },
    'tell-us-more': {
      title: 'Berätta gärna mer',
      tags: ['oklart', 'motfråga'],
      paragraphs: [
        'Tack för ditt meddelande. Vi vill gärna hjälpa dig och behöver veta lite mer: vilken beställning eller vara gäller det, och vad kan vi göra för dig?',
        'Om det finns något att se är en bild till hjälp.',
      ],
    },
  },
};
