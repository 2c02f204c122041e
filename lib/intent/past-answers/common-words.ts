/**
 * Words that answers begin sentences with, and German nouns. Folded, by language; beside the commonest words of each
 * language, which are in `data/intent-words`.
 */
export const commonWords: Readonly<Record<string, string>> = {
  en: `
    dear sell sales apologies apologise apologize sorry unfortunately regrettably kindly please sincerely hopefully
    fortunately however therefore meanwhile additionally furthermore moreover also once after before until unless
    although though since while because otherwise instead usually normally generally currently today tomorrow
    yesterday monday tuesday wednesday thursday friday saturday sunday january february march july september october
    november december let lets feel having being looking allow again could should would might must never always
    sometimes here there these those both either neither each every some many most few several other another such same
    next last first second third then now soon later already yet still just only even much more less very too quite
    rather perhaps maybe greetings morning afternoon evening welcome customer sir madam team everyone folks attached
    below above regarding concerning following further per via thus hence indeed sure certainly absolutely definitely
    great perfect excellent wonderful glad happy pleased delighted appreciate understand confirm check checked contact
    reply respond response message photo photos picture video details information department service support warehouse
    courier carrier international federal express post mail box letter parcel depot neighbour neighbor door address
    label return refund replacement invoice receipt vat warranty guarantee manual instructions battery charger cable
    plug switch lamp bulb colour color size weight height width length does don't didn't doesn't won't can't i'm i'll
    i've we're we'll we've you're you'll it's that's there's what's let's
  `,
  de: `
    leider selbstverstandlich naturlich gerne bitte danke vielen herzlichen besten entschuldigung entschuldigen
    verzeihung hiermit zunachst anschliessend ausserdem zudem weiterhin allerdings jedoch daher deshalb deswegen
    sobald falls sofern wenn weil obwohl nachdem bevor bis seit heute morgen gestern ubermorgen dienstag mittwoch
    donnerstag samstag januar februar marz april juni juli august september oktober november dezember damen herren
    kunde kundin kunden team hallo moin servus guten tag abend sie ihr ihre ihnen ihren ihrem ihrer ihres wir unser
    unsere uns mich mir dass diese dieser dieses alle beide jede jeder anbei gemass laut dank gruss grusse wunsch
    frage fragen antwort nachricht mitteilung ruckmeldung bild bilder foto fotos video details angaben information
    informationen abteilung dienst lager lagerhaus versand zusteller zustellung paket packchen brief post postfach
    filiale nachbar nachbarn tur haus adresse anschrift etikett rucksendung rucksendeetikett retoure retourenlabel
    erstattung ruckerstattung ersatz ersatzlieferung ersatzteil rechnung beleg mehrwertsteuer umsatzsteuer
    gewahrleistung garantie anleitung bedienungsanleitung akku batterie ladegerat kabel stecker schalter lampe
    leuchtmittel farbe grosse gewicht hohe breite lange woche wochen werktag werktage werktagen arbeitstag arbeitstage
    arbeitstagen tage tagen stunde stunden minute minuten monat monate monaten jahr jahre jahren uhr problem fehler
    schaden defekt mangel artikel produkt ware gerat teil teile schraube schrauben zubehor verpackung karton lieferung
    sendung sendungsnummer sendungsverfolgung bestellung bestellnummer auftrag kauf kaufpreis preis betrag geld konto
    zahlung uberweisung rabatt gutschein angebot menge stuck lagerbestand verfugung geduld verstandnis
    unannehmlichkeiten muhe hilfe losung weg moglichkeit fall ordnung zeit ende anfang stelle hinweis transport
    transportschaden verzogerung zoll ausland inland europa deutschland osterreich schweiz kontakt kundendienst
    kundenservice mitarbeiter kollege kollegen kollegin hersteller handler modell marke passform masse material wasser
    strom spannung leistung seite vorderseite ruckseite oberseite unterseite inhalt lieferumfang stornierung widerruf
  `,
  fr: `
    bonjour bonsoir merci madame monsieur cher chere malheureusement effectivement cependant toutefois desormais
    actuellement aujourd'hui demain hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars
    avril mai juin juillet aout septembre octobre novembre decembre veuillez nous vous votre vos notre nos
    cordialement bien dans des afin ainsi aussi apres avant pendant pour par si n'hesitez c'est l'article l'equipe
    colis commande livraison transporteur remboursement facture retour garantie photo
  `,
  it: `
    buongiorno buonasera salve gentile grazie signora signore purtroppo attualmente oggi domani ieri lunedi martedi
    mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
    ottobre novembre dicembre siamo abbiamo possiamo potete puo le il la gli i pacco ordine spedizione corriere
    rimborso fattura reso garanzia foto cordiali saluti
  `,
  es: `
    hola buenos buenas gracias estimado estimada lamentablemente desafortunadamente actualmente hoy manana ayer lunes
    martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre hemos podemos puede si su sus nuestro nuestra quedamos sentimos lamentamos paquete
    pedido envio transportista reembolso factura devolucion garantia foto saludo saludos
  `,
};
