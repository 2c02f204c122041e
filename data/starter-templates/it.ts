/** The starter library in Italian. */
import { item, type StarterWords } from './catalogue';

const tracking =
  '{% if tracking.number %}Numero di tracciamento{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %}: {{ tracking.number }}{% endif %}';

export const it: StarterWords = {
  greeting: 'Buongiorno{% if buyer.name %} {{ buyer.name }}{% endif %},',
  replies: {
    'not-shipped-yet': {
      title: 'Non ancora spedito',
      tags: ['spedizione', 'attesa'],
      paragraphs: [
        `grazie per il Suo messaggio. Il Suo ordine${item} non è ancora partito{% if order.ship_by >= today %}; la spedizione è prevista entro {{ order.ship_by | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Dovrebbe arrivarLe entro {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        'Appena il pacco sarà affidato al corriere, vedrà nell’ordine che è stato spedito.',
      ],
    },
    'on-its-way': {
      title: 'In viaggio, nei tempi',
      tags: ['tracciamento', 'dov’è'],
      paragraphs: [
        `grazie per il Suo messaggio. Il Suo ordine${item} è in viaggio{% if order.shipped_on %}: è partito {{ order.shipped_on | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Dovrebbe arrivarLe entro {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Se non dovesse arrivare in tempo, ci scriva qui e lo chiariremo con il corriere.',
      ],
    },
    late: {
      title: 'In ritardo, chiediamo al corriere',
      tags: ['ritardo', 'tracciamento'],
      paragraphs: [
        `ci dispiace che il Suo ordine${item} non sia ancora arrivato.{% if order.deliver_by < today %} Doveva arrivare entro {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Stiamo chiedendo al corriere dove si trova il pacco e Le scriveremo qui appena avremo una risposta. Nel frattempo, può verificare se un vicino o un punto di ritiro lo ha preso in consegna per Lei?',
      ],
    },
    lost: {
      title: 'In forte ritardo, ricerca del pacco',
      tags: ['smarrito', 'ricerca'],
      paragraphs: [
        `ci dispiace molto che il Suo ordine${item} non sia ancora arrivato.{% if order.deliver_by < today %} Doveva arrivare entro {{ order.deliver_by | date: "weekday" }}.{% endif %} Dopo tutto questo tempo è possibile che il pacco sia andato smarrito.`,
        tracking,
        'Stiamo chiedendo al corriere di cercarlo e poi Le scriveremo qui che cosa Le proponiamo. Se nel frattempo è arrivato, ce lo faccia sapere.',
      ],
    },
    'shown-as-delivered': {
      title: 'Risulta consegnato, non si trova',
      tags: ['smarrito', 'non ricevuto'],
      paragraphs: [
        `ci dispiace che Lei non trovi il Suo pacco${item}. Risulta consegnato{% if order.delivered_on %} {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'A volte il corriere lascia il pacco a un vicino, in un punto di ritiro o in un posto riparato vicino alla porta. Può guardare lì, chiedere a chi abita con Lei e verificare che l’indirizzo di consegna nell’ordine sia giusto?',
        'Se non si trova, ce lo scriva qui e lo chiariremo con il corriere.',
      ],
    },
    'came-back-to-us': {
      title: 'Tornato da noi',
      tags: ['non consegnato', 'reso al mittente'],
      paragraphs: [
        `ci dispiace che il Suo ordine${item} non Le sia arrivato. {% if order.status == "returned-to-seller" %}Il corriere ci ha riportato il pacco.{% else %}Il corriere ci sta riportando il pacco.{% endif %}`,
        tracking,
        'Succede quando un indirizzo non si trova, quando nessuno può ricevere il pacco o quando non viene ritirato in tempo. Può verificare che l’indirizzo di consegna nell’ordine sia completo e giusto e farcelo sapere qui? Poi Le proporremo come procedere.',
      ],
    },
    'where-we-check': {
      title: 'Dov’è: stiamo verificando',
      tags: ['tracciamento', 'consegna'],
      paragraphs: [
        `grazie per il Suo messaggio. Stiamo verificando dove si trova il Suo ordine${item} e Le scriveremo qui appena lo sapremo.`,
        tracking,
      ],
    },
    'amazon-ships-it': {
      title: 'Spedito da Amazon: dove guardare',
      tags: ['logistica di Amazon', 'fba'],
      paragraphs: [
        `grazie per il Suo messaggio. Questo ordine${item} viene conservato e consegnato da Amazon per conto nostro, quindi è Amazon a sapere meglio dove si trova il pacco.`,
        'Può seguirlo in «I miei ordini». Se è in ritardo o non si trova, il servizio clienti di Amazon può fare ricerche e trovare una soluzione con Lei.',
      ],
    },
    'amazon-shows-delivered': {
      title: 'Consegnato secondo Amazon',
      tags: ['logistica di Amazon', 'fba', 'non ricevuto'],
      paragraphs: [
        `ci dispiace che Lei non trovi il Suo pacco${item}. Amazon ha consegnato questo ordine per conto nostro e lo indica come consegnato{% if order.delivered_on %} {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'A volte il pacco viene lasciato a un vicino, in un punto di ritiro o in un posto riparato vicino alla porta. Può guardare lì e chiedere a chi abita con Lei?',
        'Se non si trova, il servizio clienti di Amazon può fare ricerche e trovare una soluzione con Lei. Lo raggiunge da «I miei ordini».',
      ],
    },
    'order-was-cancelled': {
      title: 'L’ordine è stato annullato',
      tags: ['annullato'],
      paragraphs: [
        `grazie per il Suo messaggio. Il Suo ordine${item} è stato annullato e quindi non verrà consegnato.`,
        'Se non se lo aspettava, ce lo scriva qui e cercheremo di capire che cosa è successo.',
      ],
    },
    'arrived-damaged': {
      title: 'Arrivato danneggiato: scuse e foto',
      tags: ['rotto', 'trasporto'],
      paragraphs: [
        `ci dispiace molto che il Suo ordine${item} sia arrivato danneggiato.`,
        'Può mandarci qui una foto del danno e una dell’imballaggio? Così vediamo che cosa è successo e Le proponiamo una soluzione. Nel frattempo conservi l’imballaggio, per favore.',
      ],
    },
    'does-not-work': {
      title: 'Non funziona: prime domande',
      tags: ['guasto', 'difetto'],
      paragraphs: [
        `ci dispiace che il Suo articolo${item} non funzioni come dovrebbe.`,
        'Per poterLa aiutare, ci scriva che cosa succede esattamente, da quando e che cosa ha già provato. Una foto o il testo di un eventuale messaggio di errore ci è molto utile.',
      ],
    },
    'wrong-item': {
      title: 'Articolo sbagliato ricevuto',
      tags: ['scambio', 'colore', 'modello'],
      paragraphs: [
        'ci dispiace che Lei non abbia ricevuto quello che aveva ordinato.',
        `Può mandarci qui una foto dell’articolo ricevuto e una dell’etichetta sul pacco? Le confrontiamo con il Suo ordine${item} e Le proponiamo una soluzione. Nel frattempo non usi l’articolo, per favore.`,
      ],
    },
    'part-missing': {
      title: 'Manca qualcosa',
      tags: ['incompleto', 'accessori', 'ricambio'],
      paragraphs: [
        `ci dispiace che nel Suo ordine${item} mancasse qualcosa.`,
        'Ci scriva quale pezzo manca e guardi ancora una volta tra gli strati dell’imballaggio: i pezzi piccoli vi si nascondono facilmente. Una foto di tutto quello che ha ricevuto ci aiuta a trovare il pezzo giusto.',
      ],
    },
    'return-amazon': {
      title: 'Come restituire (Amazon)',
      tags: ['reso', 'cambio', 'recesso'],
      paragraphs: [
        `può restituire il Suo articolo${item} dal Suo account Amazon: apra «I miei ordini», trovi l’ordine e scelga «Restituisci o sostituisci articoli». Amazon Le mostra allora quali possibilità ha, entro quando va spedito e come.`,
        'Unisca tutto ciò che faceva parte della confezione. Se qualcosa non funziona, ci scriva qui.',
      ],
    },
    'return-ebay': {
      title: 'Come restituire (eBay)',
      tags: ['reso', 'cambio', 'recesso'],
      paragraphs: [
        `può avviare la restituzione del Suo articolo${item} in «Il mio eBay»: apra «Acquisti», trovi l’oggetto e scelga di restituirlo. Noi lo sapremo subito e Le risponderemo lì.`,
        'Unisca tutto ciò che faceva parte della confezione. Se qualcosa non funziona, ci scriva qui.',
      ],
    },
    'refund-status': {
      title: 'A che punto è il rimborso',
      tags: ['soldi', 'rimborsare'],
      paragraphs: [
        '{% if order.status == "refunded" %}grazie per il Suo messaggio. Il rimborso del Suo ordine è stato disposto.{% else %}grazie per il Suo messaggio. Stiamo verificando a che punto è il Suo rimborso e Le scriveremo qui appena lo sapremo.{% endif %}',
        'Un rimborso avviene con lo stesso metodo usato per il pagamento. Una volta disposto, può richiedere alcuni giorni lavorativi prima di comparire sul Suo conto.',
      ],
    },
    'amazon-refunds-it': {
      title: 'Il rimborso spetta ad Amazon',
      tags: ['logistica di Amazon', 'fba'],
      paragraphs: [
        `grazie per il Suo messaggio. Amazon consegna questo ordine${item} per conto nostro e si occupa anche di resi e rimborsi.`,
        'Può vedere a che punto è in «I miei ordini». Se il rimborso non compare o tarda troppo, il servizio clienti di Amazon può verificarlo con Lei.',
      ],
    },
    'cancel-not-shipped': {
      title: 'Annullamento: non ancora spedito',
      tags: ['annullare', 'per sbaglio'],
      paragraphs: [
        `grazie per averci avvisato. Il Suo ordine${item} non è ancora partito. Stiamo verificando se possiamo ancora fermarlo e Le scriveremo qui.`,
      ],
    },
    'cancel-already-shipped': {
      title: 'Annullamento: già spedito',
      tags: ['annullare', 'troppo tardi'],
      paragraphs: [
        `grazie per averci avvisato. Il Suo ordine${item} è già in viaggio{% if order.shipped_on %}: è partito {{ order.shipped_on | date: "weekday" }}{% endif %}. Purtroppo non possiamo più fermarlo.`,
        'Quando sarà arrivato, potrà avviare una restituzione{% if marketplace.name %} dal Suo account {{ marketplace.name }}{% endif %}. Se possibile, non apra il pacco.',
      ],
    },
    'cancel-we-check': {
      title: 'Annullamento: stiamo verificando',
      tags: ['annullare'],
      paragraphs: [
        `grazie per averci avvisato. Stiamo verificando se il Suo ordine${item} si può ancora fermare e Le scriveremo qui.`,
      ],
    },
    'address-not-shipped': {
      title: 'Nuovo indirizzo: non ancora spedito',
      tags: ['indirizzo di consegna', 'trasloco'],
      paragraphs: [
        `grazie per averci avvisato. Il Suo ordine${item} non è ancora partito. Possiamo spedirlo solo all’indirizzo indicato nell’ordine.`,
        'Forse può ancora modificarlo da sé{% if marketplace.name %} nel Suo account {{ marketplace.name }}{% endif %}, nei dettagli dell’ordine. Se non è più possibile, ce lo scriva qui e vedremo che cosa si può fare.',
      ],
    },
    'address-already-shipped': {
      title: 'Nuovo indirizzo: già spedito',
      tags: ['indirizzo di consegna', 'punto di ritiro'],
      paragraphs: [
        `grazie per averci avvisato. Il Suo ordine${item} è già in viaggio verso l’indirizzo indicato nell’ordine e purtroppo non possiamo più modificarlo.`,
        'Forse il corriere può deviare il pacco o tenerlo per Lei in un punto di ritiro.',
        tracking,
      ],
    },
    'address-we-check': {
      title: 'Nuovo indirizzo: stiamo verificando',
      tags: ['indirizzo di consegna'],
      paragraphs: [
        `grazie per averci avvisato. Stiamo verificando se l’indirizzo del Suo ordine${item} si può ancora modificare e Le scriveremo qui.`,
      ],
    },
    'amazon-ships-change': {
      title: 'Spedito da Amazon: annullamento o indirizzo',
      tags: ['fba', 'annullare', 'indirizzo di consegna'],
      paragraphs: [
        `grazie per averci avvisato. Amazon conserva e consegna questo ordine${item} per conto nostro, quindi non possiamo né fermarlo né deviarlo noi stessi.`,
        'In «I miei ordini» vede che cosa si può ancora modificare. Se lì non è più possibile, il servizio clienti di Amazon può dirLe che cosa si può fare.',
      ],
    },
    invoice: {
      title: 'Fattura',
      tags: ['ricevuta', 'iva', 'azienda'],
      paragraphs: [
        'grazie per il Suo messaggio. Stiamo preparando la fattura{% if order.id %} dell’ordine {{ order.id }}{% endif %} e Gliela faremo avere qui.',
        'Se va intestata a un’azienda, ci indichi il nome esatto, l’indirizzo e, se disponibile, la partita IVA.',
      ],
    },
    'which-size': {
      title: 'Quale taglia',
      tags: ['vestibilità', 'misure'],
      paragraphs: [
        `grazie per la Sua domanda sulla taglia${item}. Le misure sono nella descrizione del prodotto; la cosa migliore è confrontarle con quelle di qualcosa che Le sta bene.`,
        'Nel dubbio tra due taglie, ci dica le Sue misure: La aiuteremo volentieri a scegliere.',
      ],
    },
    'does-not-fit': {
      title: 'La taglia non va bene',
      tags: ['troppo piccolo', 'troppo grande', 'cambio'],
      paragraphs: [
        `ci dispiace che la taglia del Suo articolo${item} non vada bene.`,
        'Può avviare una restituzione{% if marketplace.name %} dal Suo account {{ marketplace.name }}{% endif %}. Nel frattempo lasci attaccate le etichette, per favore. Se ci scrive che cosa non va, La aiuteremo volentieri a trovare la taglia giusta.',
      ],
    },
    availability: {
      title: 'È disponibile',
      tags: ['magazzino', 'colori', 'quantità'],
      paragraphs: [
        `grazie per il Suo interesse per questo articolo${item}. La pagina del prodotto mostra che cosa si può ordinare in questo momento.`,
        'Stiamo verificando se possiamo procurare anche quello che cerca e Le scriveremo qui.',
      ],
    },
    'price-stays': {
      title: 'Il prezzo resta, con cortesia',
      tags: ['sconto', 'meno caro'],
      paragraphs: [
        `grazie per il Suo interesse per questo articolo${item}. I nostri prezzi sono calcolati con attenzione e dobbiamo mantenere quello indicato. Confidiamo nella Sua comprensione.`,
        'Se ha una domanda sull’articolo, risponderemo volentieri.',
      ],
    },
    'offer-declined': {
      title: 'Proposta rifiutata, con cortesia',
      tags: ['proposta d’acquisto', 'prezzo'],
      paragraphs: [
        `grazie per la Sua proposta per questo articolo${item}. Non possiamo accettarla e dobbiamo mantenere il prezzo dell’inserzione. Confidiamo nella Sua comprensione.`,
        'Se ha una domanda sull’articolo, risponderemo volentieri.',
      ],
    },
    warranty: {
      title: 'Garanzia: che cosa ci serve',
      tags: ['garanzia', 'riparazione'],
      paragraphs: [
        `grazie per il Suo messaggio sulla garanzia${item}. Verificheremo che cosa copre nel Suo caso.`,
        'Ci scriva che cosa non va esattamente e da quando, e ci mandi qui una foto se il difetto si vede. I Suoi diritti di legge restano invariati.',
      ],
    },
    'question-we-check': {
      title: 'Domanda sul prodotto: stiamo verificando',
      tags: ['compatibile', 'dettagli'],
      paragraphs: [
        `grazie per la Sua domanda su questo articolo${item}. Vogliamo darLe una risposta sicura: prima verifichiamo e poi Le scriveremo qui.`,
      ],
    },
    complaint: {
      title: 'Lamentela: se ne occupa una persona',
      tags: ['deluso', 'insoddisfatto'],
      paragraphs: [
        `ci dispiace che il Suo ordine${item} non L’abbia soddisfatta, e grazie per avercelo detto con franchezza.`,
        '{% if agent.name %}Mi chiamo {{ agent.name }} e me ne occupo di persona.{% else %}Uno di noi se ne occupa di persona.{% endif %} Ci scriva che cosa Le ha creato più problemi e quale sarebbe per Lei una buona soluzione. Una foto aiuta, se c’è qualcosa da vedere.',
      ],
    },
    'legal-receipt': {
      title: 'Questione legale: conferma di ricezione',
      tags: ['controversia', 'reclamo'],
      paragraphs: [
        'abbiamo ricevuto il Suo messaggio e lo prendiamo sul serio.',
        'Stiamo ripercorrendo tutta la vicenda{% if order.id %} dell’ordine {{ order.id }}{% endif %} e Le risponderemo qui per iscritto. Se c’è qualcosa di cui dobbiamo tenere conto, lo aggiunga a questa conversazione.',
      ],
    },
    'stay-here': {
      title: 'Restiamo sul marketplace',
      tags: ['vendita privata', 'contatti'],
      paragraphs: [
        'grazie per il Suo interesse. I nostri messaggi, pagamenti e ordini restano qui{% if marketplace.name %} su {{ marketplace.name }}{% endif %}: questo tutela Lei quanto noi.',
        'Risponderemo volentieri alle Sue domande in questa conversazione.',
      ],
    },
    'shipping-abroad': {
      title: 'Spedizione all’estero e dogana',
      tags: ['internazionale', 'importazione'],
      paragraphs: [
        `grazie per la Sua domanda sulla spedizione${item}. Quando inserisce l’indirizzo di consegna al momento dell’ordine, vede se spediamo lì, quanto costa e quanto tempo occorre.`,
        'Se il pacco attraversa un confine doganale, la dogana può chiedere dazi e imposte.',
      ],
    },
    'delivery-time': {
      title: 'Tempi di consegna e corriere',
      tags: ['consegna', 'espresso'],
      paragraphs: [
        `grazie per la Sua domanda sulla consegna${item}. La data di consegna valida per il Suo indirizzo e le modalità che può scegliere compaiono prima di confermare l’ordine.`,
        'Se Le serve entro un certo giorno, ci indichi il giorno e il luogo e vedremo che cosa è possibile.',
      ],
    },
    'combined-postage': {
      title: 'Spedizione unica (eBay)',
      tags: ['più oggetti', 'costi di spedizione'],
      paragraphs: [
        'grazie per il Suo interesse. Metta nel carrello tutto quello che desidera senza pagare per il momento, e ci scriva qui di quali oggetti si tratta. Vedremo se possono viaggiare in un solo pacco e quanto costerebbe allora la spedizione.',
      ],
    },
    'business-offer-declined': {
      title: 'Proposta commerciale rifiutata',
      tags: ['pubblicità', 'spam'],
      paragraphs: [
        'grazie per il Suo messaggio. Non siamo interessati e Le chiediamo di non scriverci più al riguardo.',
      ],
    },
    'glad-it-arrived': {
      title: 'Felici che sia arrivato (eBay)',
      tags: ['grazie'],
      paragraphs: [
        `grazie per il Suo gentile messaggio. Siamo contenti che con il Suo ordine${item} sia andato tutto bene. Se in seguito avrà una domanda, ci trova qui.`,
      ],
    },
    'tell-us-more': {
      title: 'Ci servono più dettagli',
      tags: ['poco chiaro', 'domanda'],
      paragraphs: [
        'grazie per il Suo messaggio. Vorremmo aiutarLa e abbiamo bisogno di saperne un po’ di più: di quale ordine o articolo si tratta, e che cosa possiamo fare per Lei?',
        'Se c’è qualcosa da vedere, una foto ci aiuta.',
      ],
    },
  },
};
