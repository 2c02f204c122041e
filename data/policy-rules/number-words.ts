/** Words around numbers that tell what a number is, and digits written as words; all folded, several languages. */

/** A number near these is one to call. */
export const phoneWords =
  'call calls phone phones telephone tel text sms mobile cell cellphone hotline whatsapp whatsap telegram viber wechat dial reach number fax helpline callback ' +
  'anrufen anruf anrufe rufen ruf rufe ruft telefon telefonisch telefonnummer telefonnr rufnummer handy handynummer handynr mobil mobilnummer mobiltelefon durchwahl festnetz tel telefonieren zuruck erreichen erreichbar ' +
  'telephone telephoner appeler appelez rappeler rappelez portable mobile joindre joignable ligne fixe ' +
  'telefono telefonare telefoni telefonate chiami chiamare chiamaci chiamateci chiamarci chiamarmi chiamami cellulare cell recapito numero ' +
  'llamar llame llamenos llameme llamen telefono movil telf tfno tlf contacto numero ' +
  'bellen belt telefoonnummer telefoon telefonisch mobiel nummer bereikbaar zadzwon zadzwonic telefonu telefoniczny telefoniczne telefonicznie komorka numer numerem ringa telefonnummer mobilnummer mobil nummer ringe telefon tlf mobiltelefon';

/** A number near these names a thing. */
export const thingWords =
  'order orders tracking track parcel package shipment consignment serial part model item article listing sku ean upc gtin isbn asin batch lot reference ref invoice receipt number vat eori customs code pin barcode case claim ticket return rma label postcode zip version firmware catalogue product id hs tariff locker account policy warranty certificate patent license frame chassis vin imei mac chassis frame plate engraving engraved engrave inscription stamp stamped drawing ' +
  'bestellung bestellnummer auftrag auftragsnummer sendung sendungsnummer sendungsverfolgung paket paketnummer paketschein seriennummer teilenummer ersatzteilnummer ersatzteil artikel artikelnummer modell modellnummer rechnung rechnungsnummer charge chargennummer referenz referenznummer kundennummer vorgang vorgangsnummer fallnummer tracking trackingnummer identcode leitcode zollnummer ust ustid steuernummer typ typennummer modellnr artnr hersteller herstellernummer oem fahrgestellnummer fahrgestell gravur graviert zeichnung schild inventarnummer ' +
  'commande colis suivi serie article modele facture reference piece lot expedition envoi bordereau numero-de-suivi gravure grave graver chassis plaque plan dessin ' +
  'ordine spedizione pacco tracciamento seriale articolo modello fattura codice lotto riferimento ricambio lettera vettura matricola telaio targhetta incisione incidere disegno ' +
  'pedido paquete envio seguimiento serie articulo modelo factura referencia codigo lote pieza localizador expedicion grabado grabar bastidor placa plano dibujo ' +
  'bestelnummer zending pakket factuur artikelnummer serienummer zamowienie zamowienia przesylka przesylki paczka paczki seryjny faktura kolli forsendelse sporing sporingsnummer ordrenummer ordernummer sandning paketet spara kolli-id serienummer artikel ' +
  'dhl dpd ups gls hermes evri fedex usps royal yodel colissimo chronopost brt bartolini correos seur mrw nacex postnl bpost postnord inpost tnt laposte mondial relay parcelforce barcode streckkod stregkode';

/** Digits as words. `doppel`, `double` stand for two. */
export const digitWords =
  'zero oh one two three four five six seven eight nine double triple null eins ein zwei zwo drei vier funf sechs sieben acht neun doppel ' +
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante ' +
  'uno due tre quattro cinque sei sette otto nove doppio cero uno dos tres cuatro cinco seis siete ocho nueve doble ' +
  'nul een twee drie vijf zes zeven acht negen zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec noll ett tva tre fyra fem sex sju atta nio nul en to fire syv otte ni ' +
  '〇 零 一 二 三 四 五 六 七 八 九 幺 ゼロ';
