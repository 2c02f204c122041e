/** The starter library in Danish. */
import { item, type StarterWords } from './catalogue';

const tracking =
  '{% if tracking.number %}Pakkenummer{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %}: {{ tracking.number }}{% endif %}';

export const da: StarterWords = {
  greeting: 'Hej{% if buyer.name %} {{ buyer.name }}{% endif %},',
  replies: {
    'not-shipped-yet': {
      title: 'Ikke sendt endnu',
      tags: ['forsendelse', 'venter'],
      paragraphs: [
        `Tak for din besked. Din bestilling${item} er ikke sendt endnu{% if order.ship_by >= today %}; den skal efter planen sendes senest {{ order.ship_by | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Den forventes at være fremme senest {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        'Så snart pakken er hos fragtfirmaet, vises din bestilling som sendt.',
      ],
    },
    'on-its-way': {
      title: 'På vej, stadig til tiden',
      tags: ['sporing', 'hvor er pakken'],
      paragraphs: [
        `Tak for din besked. Din bestilling${item} er på vej{% if order.shipped_on %}: den blev sendt {{ order.shipped_on | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Den forventes at være fremme senest {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Hvis den ikke kommer til tiden, må du gerne skrive til os her. Så afklarer vi det med fragtfirmaet.',
      ],
    },
    late: {
      title: 'Forsinket, vi spørger fragtfirmaet',
      tags: ['forsinkelse', 'sporing'],
      paragraphs: [
        `Vi beklager, at din bestilling${item} endnu ikke er kommet frem.{% if order.deliver_by < today %} Den skulle have været fremme senest {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Vi spørger fragtfirmaet, hvor pakken er, og skriver til dig her, så snart vi har fået svar. Vil du imens undersøge, om en nabo eller et udleveringssted har taget imod den?',
      ],
    },
    lost: {
      title: 'Meget forsinket: fragtfirmaet leder',
      tags: ['forsvundet', 'eftersøgning'],
      paragraphs: [
        `Vi er meget kede af, at din bestilling${item} stadig ikke er kommet frem.{% if order.deliver_by < today %} Den skulle have været fremme senest {{ order.deliver_by | date: "weekday" }}.{% endif %} Efter så lang tid kan pakken være gået tabt undervejs.`,
        tracking,
        'Vi beder fragtfirmaet om at lede efter den og skriver derefter til dig her med et forslag. Hvis pakken er dukket op i mellemtiden, hører vi gerne fra dig.',
      ],
    },
    'shown-as-delivered': {
      title: 'Vises som leveret, ikke fundet',
      tags: ['forsvundet', 'ikke modtaget'],
      paragraphs: [
        `Vi beklager, at du ikke kan finde din pakke${item}. Den er registreret som leveret{% if order.delivered_on %} {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Nogle gange bliver en pakke afleveret hos en nabo, på et udleveringssted eller et beskyttet sted ved døren. Vil du se efter der, spørge dem, du bor sammen med, og kontrollere, at leveringsadressen i bestillingen er rigtig?',
        'Hvis den ikke dukker op, må du gerne skrive til os her. Så afklarer vi det med fragtfirmaet.',
      ],
    },
    'came-back-to-us': {
      title: 'Kom tilbage til os',
      tags: ['kunne ikke leveres', 'retur til afsender'],
      paragraphs: [
        `Vi beklager, at din bestilling${item} ikke nåede frem til dig. {% if order.status == "returned-to-seller" %}Fragtfirmaet har bragt pakken tilbage til os.{% else %}Fragtfirmaet er ved at sende pakken tilbage til os.{% endif %}`,
        tracking,
        'Det sker, når en adresse ikke kan findes, når ingen kan tage imod pakken, eller når den ikke bliver hentet i tide. Vil du kontrollere, at leveringsadressen i din bestilling er fuldstændig og rigtig, og give os besked her? Derefter vender vi tilbage med et forslag.',
      ],
    },
    'where-we-check': {
      title: 'Hvor er den: vi undersøger det',
      tags: ['sporing', 'levering'],
      paragraphs: [
        `Tak for din besked. Vi undersøger, hvor din bestilling${item} er, og skriver til dig her, så snart vi ved det.`,
        tracking,
      ],
    },
    'amazon-ships-it': {
      title: 'Amazon sender: hvor du ser det',
      tags: ['leveres af Amazon', 'fba'],
      paragraphs: [
        `Tak for din besked. Amazon opbevarer og leverer denne bestilling${item} for os og ved derfor bedst, hvor din pakke er.`,
        'Du kan følge den blandt dine bestillinger på din Amazon-konto. Hvis den er forsinket eller ikke kan findes, kan Amazons kundeservice undersøge sagen og løse den sammen med dig.',
      ],
    },
    'amazon-shows-delivered': {
      title: 'Leveret ifølge Amazon',
      tags: ['fba', 'ikke modtaget'],
      paragraphs: [
        `Vi beklager, at du ikke kan finde din pakke${item}. Amazon har leveret denne bestilling for os og viser den som leveret{% if order.delivered_on %} {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Nogle gange bliver en pakke afleveret hos en nabo, på et udleveringssted eller et beskyttet sted ved døren. Vil du se efter der og spørge dem, du bor sammen med?',
        'Hvis den ikke dukker op, kan Amazons kundeservice undersøge sagen og løse den sammen med dig. Du finder den via dine bestillinger på din Amazon-konto.',
      ],
    },
    'order-was-cancelled': {
      title: 'Bestillingen er annulleret',
      tags: ['afbestilt'],
      paragraphs: [
        `Tak for din besked. Din bestilling${item} er blevet annulleret og bliver derfor ikke leveret.`,
        'Hvis det kommer bag på dig, må du gerne skrive til os her. Så finder vi ud af, hvordan det er sket.',
      ],
    },
    'arrived-damaged': {
      title: 'Beskadiget: undskyldning og billede',
      tags: ['i stykker', 'transportskade'],
      paragraphs: [
        `Vi er meget kede af, at din bestilling${item} er kommet beskadiget frem.`,
        'Vil du sende os et billede af skaden og et af emballagen her? Så kan vi se, hvad der er sket, og foreslå en løsning. Gem emballagen indtil da.',
      ],
    },
    'does-not-work': {
      title: 'Virker ikke: første spørgsmål',
      tags: ['defekt', 'fejl'],
      paragraphs: [
        `Vi beklager, at din vare${item} ikke virker, som den skal.`,
        'For at kunne hjælpe dig har vi brug for at vide, hvad der præcist sker, siden hvornår, og hvad du allerede har prøvet. Et billede eller teksten i en eventuel fejlmeddelelse er en stor hjælp.',
      ],
    },
    'wrong-item': {
      title: 'Forkert vare modtaget',
      tags: ['forbyttet', 'farve', 'model'],
      paragraphs: [
        'Vi beklager, at du ikke har fået det, du bestilte.',
        `Vil du sende os et billede af den vare, du har fået, og et af etiketten på pakken her? Vi sammenligner dem med din bestilling${item} og foreslår en løsning. Lad være med at bruge varen indtil da.`,
      ],
    },
    'part-missing': {
      title: 'Der mangler noget',
      tags: ['ufuldstændig', 'tilbehør', 'reservedel'],
      paragraphs: [
        `Vi beklager, at der mangler noget i din bestilling${item}.`,
        'Skriv gerne, hvilken del der mangler, og se en ekstra gang efter mellem lagene i emballagen: Små dele gemmer sig let der. Et billede af alt, hvad du har fået, hjælper os med at finde den rigtige del.',
      ],
    },
    'return-amazon': {
      title: 'Sådan returnerer du (Amazon)',
      tags: ['retur', 'ombytning', 'fortrydelse'],
      paragraphs: [
        `Du kan returnere din vare${item} via din Amazon-konto: Åbn dine bestillinger, find denne bestilling, og vælg at returnere eller ombytte varen. Amazon viser dig så dine muligheder, fristen, og hvordan du sender varen tilbage.`,
        'Læg alt det ved, der fulgte med. Hvis noget ikke lykkes der, må du gerne skrive til os her.',
      ],
    },
    'return-ebay': {
      title: 'Sådan returnerer du (eBay)',
      tags: ['retur', 'ombytning', 'fortrydelse'],
      paragraphs: [
        `Du kan starte returneringen af din vare${item} på din eBay-konto: Åbn dine køb, find varen, og vælg at returnere den. Vi får din anmodning med det samme og svarer dig der.`,
        'Læg alt det ved, der fulgte med. Hvis noget ikke lykkes der, må du gerne skrive til os her.',
      ],
    },
    'refund-status': {
      title: 'Hvor er refusionen',
      tags: ['penge tilbage', 'tilbagebetaling'],
      paragraphs: [
        '{% if order.status == "refunded" %}Tak for din besked. Refusionen for din bestilling er sat i gang.{% else %}Tak for din besked. Vi undersøger, hvor langt din refusion er, og skriver til dig her, så snart vi ved det.{% endif %}',
        'En refusion går tilbage til den betalingsmetode, du brugte. Derefter kan der gå nogle bankdage, før den kan ses på din konto.',
      ],
    },
    'amazon-refunds-it': {
      title: 'Amazon refunderer',
      tags: ['fba', 'penge tilbage'],
      paragraphs: [
        `Tak for din besked. Amazon leverer denne bestilling${item} for os og tager sig også af returneringer og refusioner.`,
        'Du kan se, hvor langt det er, blandt dine bestillinger på din Amazon-konto. Hvis refusionen ikke står der eller trækker ud, kan Amazons kundeservice se på det sammen med dig.',
      ],
    },
    'cancel-not-shipped': {
      title: 'Annullering: ikke sendt endnu',
      tags: ['afbestille', 'ved en fejl'],
      paragraphs: [
        `Tak, fordi du giver os besked. Din bestilling${item} er ikke sendt endnu. Vi undersøger, om vi stadig kan stoppe den, og skriver til dig her.`,
      ],
    },
    'cancel-already-shipped': {
      title: 'Annullering: allerede sendt',
      tags: ['afbestille', 'for sent'],
      paragraphs: [
        `Tak, fordi du giver os besked. Din bestilling${item} er allerede på vej{% if order.shipped_on %}: den blev sendt {{ order.shipped_on | date: "weekday" }}{% endif %}. Vi kan desværre ikke længere stoppe den.`,
        'Når den er kommet frem, kan du starte en returnering{% if marketplace.name %} på din {{ marketplace.name }}-konto{% endif %}. Lad helst pakken være uåbnet.',
      ],
    },
    'cancel-we-check': {
      title: 'Annullering: vi undersøger det',
      tags: ['afbestille'],
      paragraphs: [
        `Tak, fordi du giver os besked. Vi undersøger, om din bestilling${item} stadig kan stoppes, og skriver til dig her.`,
      ],
    },
    'address-not-shipped': {
      title: 'Ny adresse: ikke sendt endnu',
      tags: ['leveringsadresse', 'flyttet'],
      paragraphs: [
        `Tak, fordi du giver os besked. Din bestilling${item} er ikke sendt endnu. Vi må kun sende den til den adresse, der står i bestillingen.`,
        'Måske kan du stadig selv ændre den{% if marketplace.name %} på din {{ marketplace.name }}-konto{% endif %} under detaljerne for bestillingen. Hvis det ikke længere er muligt, må du gerne skrive til os her. Så ser vi, hvad der kan gøres.',
      ],
    },
    'address-already-shipped': {
      title: 'Ny adresse: allerede sendt',
      tags: ['leveringsadresse', 'omdirigere'],
      paragraphs: [
        `Tak, fordi du giver os besked. Din bestilling${item} er allerede på vej til den adresse, der står i bestillingen, og vi kan desværre ikke længere ændre den.`,
        'Måske kan fragtfirmaet omdirigere pakken eller lægge den på et udleveringssted til dig.',
        tracking,
      ],
    },
    'address-we-check': {
      title: 'Ny adresse: vi undersøger det',
      tags: ['leveringsadresse'],
      paragraphs: [
        `Tak, fordi du giver os besked. Vi undersøger, om adressen for din bestilling${item} stadig kan ændres, og skriver til dig her.`,
      ],
    },
    'amazon-ships-change': {
      title: 'Amazon sender: annullering eller ny adresse',
      tags: ['fba', 'afbestille', 'leveringsadresse'],
      paragraphs: [
        `Tak, fordi du giver os besked. Amazon opbevarer og leverer denne bestilling${item} for os, så vi kan desværre hverken stoppe eller omdirigere den selv.`,
        'Blandt dine bestillinger på din Amazon-konto kan du se, hvad der stadig kan ændres. Hvis det ikke længere er muligt der, kan Amazons kundeservice fortælle dig, hvad der ellers kan gøres.',
      ],
    },
    invoice: {
      title: 'Faktura',
      tags: ['kvittering', 'moms', 'firma'],
      paragraphs: [
        'Tak for din besked. Vi gør fakturaen{% if order.id %} for bestilling {{ order.id }}{% endif %} klar og sender den til dig her.',
        'Hvis den skal udstedes til et firma, har vi brug for det nøjagtige navn, adressen og, hvis det findes, momsnummeret.',
      ],
    },
    'which-size': {
      title: 'Hvilken størrelse',
      tags: ['pasform', 'mål'],
      paragraphs: [
        `Tak for dit spørgsmål om størrelsen${item}. Målene står i produktbeskrivelsen; sammenlign dem helst med noget, der passer dig godt.`,
        'Hvis du er i tvivl mellem to størrelser, må du gerne skrive dine mål. Så hjælper vi dig med at vælge.',
      ],
    },
    'does-not-fit': {
      title: 'Passer ikke',
      tags: ['for lille', 'for stor', 'ombytning'],
      paragraphs: [
        `Vi beklager, at din vare${item} ikke passer.`,
        'Du kan starte en returnering{% if marketplace.name %} på din {{ marketplace.name }}-konto{% endif %}. Lad mærkerne sidde på indtil da. Hvis du skriver, hvor den ikke passer, hjælper vi dig gerne med at finde den rigtige størrelse.',
      ],
    },
    availability: {
      title: 'Er den på lager',
      tags: ['lager', 'farver', 'antal'],
      paragraphs: [
        `Tak for din interesse for denne vare${item}. På produktsiden kan du se, hvad der kan bestilles lige nu.`,
        'Vi undersøger, om vi også kan skaffe det, du søger, og skriver til dig her.',
      ],
    },
    'price-stays': {
      title: 'Prisen står fast, høfligt',
      tags: ['rabat', 'billigere'],
      paragraphs: [
        `Tak for din interesse for denne vare${item}. Vores priser er nøje beregnet, så vi bliver nødt til at holde fast i den angivne pris. Vi håber på din forståelse.`,
        'Har du et spørgsmål om varen, svarer vi gerne på det.',
      ],
    },
    'offer-declined': {
      title: 'Prisforslag afslået, høfligt',
      tags: ['bud', 'pris'],
      paragraphs: [
        `Tak for dit prisforslag på denne vare${item}. Vi kan desværre ikke tage imod det og holder fast i prisen i annoncen. Vi håber på din forståelse.`,
        'Har du et spørgsmål om varen, svarer vi gerne på det.',
      ],
    },
    warranty: {
      title: 'Garanti: hvad vi har brug for',
      tags: ['reklamationsret', 'reparation'],
      paragraphs: [
        `Tak for din besked om garantien${item}. Vi undersøger, hvad den dækker i dit tilfælde.`,
        'Skriv gerne, hvad der præcist er galt, og siden hvornår, og send et billede her, hvis fejlen kan ses. Dine lovbestemte rettigheder påvirkes ikke.',
      ],
    },
    'question-we-check': {
      title: 'Produktspørgsmål: vi undersøger det',
      tags: ['passer til', 'detaljer'],
      paragraphs: [
        `Tak for dit spørgsmål om denne vare${item}. Vi vil give dig et svar, du kan stole på, så vi undersøger det først og skriver derefter til dig her.`,
      ],
    },
    complaint: {
      title: 'Klage: en person tager over',
      tags: ['utilfreds', 'skuffet'],
      paragraphs: [
        `Vi beklager, at din bestilling${item} ikke har levet op til det, du ventede. Tak, fordi du siger det ligeud til os.`,
        '{% if agent.name %}Jeg hedder {{ agent.name }} og tager mig selv af sagen.{% else %}En af os tager sig personligt af sagen.{% endif %} Skriv gerne, hvad der generer dig mest, og hvilken løsning der ville være god for dig. Et billede hjælper, hvis der er noget at se.',
      ],
    },
    'legal-receipt': {
      title: 'Juridisk sag: rolig bekræftelse',
      tags: ['advokat', 'tvist', 'krav'],
      paragraphs: [
        'Vi har modtaget din besked og tager den alvorligt.',
        'Vi gennemgår hele forløbet{% if order.id %} for bestilling {{ order.id }}{% endif %} og svarer dig skriftligt her. Er der noget, vi skal tage hensyn til, må du gerne tilføje det i denne samtale.',
      ],
    },
    'stay-here': {
      title: 'Vi bliver på markedspladsen',
      tags: ['privat salg', 'kontaktoplysninger'],
      paragraphs: [
        'Tak for din interesse. Beskeder, betalinger og bestillinger bliver hos os her{% if marketplace.name %} på {{ marketplace.name }}{% endif %}. Det beskytter dig lige så meget som os.',
        'Vi svarer gerne på dine spørgsmål i denne samtale.',
      ],
    },
    'shipping-abroad': {
      title: 'Forsendelse til udlandet og told',
      tags: ['international', 'import'],
      paragraphs: [
        `Tak for dit spørgsmål om forsendelsen${item}. Når du angiver din leveringsadresse ved bestillingen, kan du se, om vi leverer dertil, hvad det koster, og hvor lang tid det tager.`,
        'Hvis pakken krydser en toldgrænse, kan toldmyndighederne opkræve told og afgifter.',
      ],
    },
    'delivery-time': {
      title: 'Leveringstid og fragtfirma',
      tags: ['leveringsmåde', 'ekspres'],
      paragraphs: [
        `Tak for dit spørgsmål om leveringen${item}. Leveringsdatoen for din adresse og de leveringsmåder, du kan vælge, vises, før du bekræfter bestillingen.`,
        'Hvis du skal bruge varen til en bestemt dag, må du gerne skrive dag og sted. Så undersøger vi, hvad der er muligt.',
      ],
    },
    'combined-postage': {
      title: 'Samlet forsendelse (eBay)',
      tags: ['flere varer', 'porto'],
      paragraphs: [
        'Tak for din interesse. Læg alt det, du gerne vil have, i indkøbskurven, men vent med at betale, og skriv her, hvilke varer det drejer sig om. Vi undersøger, om de kan være i én pakke, og hvad forsendelsen så ville koste.',
      ],
    },
    'business-offer-declined': {
      title: 'Forretningstilbud afslået',
      tags: ['reklame', 'spam'],
      paragraphs: ['Tak for din besked. Vi er ikke interesserede og beder dig om ikke at skrive til os om dette igen.'],
    },
    'glad-it-arrived': {
      title: 'Godt, at alt gik vel (eBay)',
      tags: ['tak'],
      paragraphs: [
        `Tak for din venlige besked. Vi er glade for, at alt gik godt med din bestilling${item}. Hvis der senere opstår et spørgsmål, kan du skrive til os her.`,
      ],
    },
    'tell-us-more': {
      title: 'Fortæl os gerne mere',
      tags: ['uklart', 'opklarende spørgsmål'],
      paragraphs: [
        'Tak for din besked. Vi vil gerne hjælpe dig og har brug for at vide lidt mere: Hvilken bestilling eller vare drejer det sig om, og hvad kan vi gøre for dig?',
        'Hvis der er noget at se, er et billede en hjælp.',
      ],
    },
  },
};
