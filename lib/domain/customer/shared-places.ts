/**
 * What stands in addresses where parcels of many people meet, folded, by kind. `*` stands for any further letters.
 *
 * Source: eBay's guide to Global Shipping addresses (developer.ebay.com, trading user guide); the names that carriers
 * give their lockers and parcel shops; read 2026-11.
 */

export const sharedPlaceKinds = ['hub', 'locker', 'parcel-shop', 'forwarder', 'front-desk'] as const;
export type SharedPlaceKind = (typeof sharedPlaceKinds)[number];

const phrases = (text: string): readonly string[] =>
  text
    .split(/[\n;]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

export const sharedPlaces: Readonly<Record<SharedPlaceKind, readonly string[]>> = {
  hub: phrases(`
    global shipping; international shipping; gsp; gsp shipping; shipping center; shipping centre; airport exchange
    pitney bowes; langham park; authenticity guarantee; authenticity center; authenticity centre; ebay vault
    ebay gsp; ebay eis; ebay hub; ebay fulfil*; reference #*; reference no; reference number
  `),
  locker: phrases(`
    packstation*; pack station; paketbox*; paketautomat*; paketkasten; paketstation*; abholstation*; post 24; post24
    my post 24; mypost24; parcel locker*; parcellocker*; parcel box; parcel station; parcel machine; locker; lockers
    amazon hub; amazon counter; hub counter; inpost; in post; paczkomat*; paczko punkt; paczkopunkt; automat paczkow*
    orlen paczka; citypaq*; consigne*; casier*; armadietto; punto poste; puntoposte; budbee; instabox; smartpost*
    omniva; pakiautomaat*; pakomat*; nova poshta; easybox; easy box; packeta; zasilkovna; z box; zbox; pudo; bloqit
    宅配ロッカー; 宅配ボックス; 蜂巢; 丰巢; 菜鸟驿站
  `),
  'parcel-shop': phrases(`
    postfiliale*; post filiale*; postfil; postnummer; paketshop*; paket shop; paketpartner; paketfiliale; parcelshop*
    parcel shop*; parcel point*; parcel collect*; parcel drop*; packshop; pack shop; pickup*; pick up; pickpost
    post partner; postpartner; access point*; point relais; relais colis; relais pickup; relay point; mondial relay
    punto pack; punto di ritiro; punto de recogida; punto recogida; punt de recollida; oficina de correos
    lista de correos; fermo posta; fermoposta; fermopoint; fermo point; fermo deposito; ufficio postale; bureau de poste
    poste restante; postlagernd; general delivery; post office; collectplus; collect plus; click and collect
    click collect; hermes shop; dpd shop; gls shop; ups store; fedex office; fedex onsite; mail boxes etc
    mailboxes etc; afhaal*; ophaalpunt*; postnl punt; postnlpunt; pakketpunt*; kiala; bpack; ombud; utlamning*
    utlevering*; punkt odbioru; odbior w punkcie; zabka; kiosk ruch; pocztex punkt; argos
    コンビニ受取; 営業所止; 局留; センター止
  `),
  forwarder: phrases(`
    freight forward*; forwarding; forward2me; myus; shipito; stackry; planet express; borderlinx; shop ship
    shop and ship; shopandship; reship*; parcl; mailboxde; logoix; tiptrans; qwintry; zenmarket; tenso; buyee; neokyo
    from japan; fromjapan; meest; skypostal; aeropost; usgobuy; comgateway; vpost; bongo international; opas; shipwire
    pmb; grenzpaket*; lieferadresse
  `),
  'front-desk': phrases(`
    front desk; frontdesk; reception; rezeption; empfang; pfortner*; pforte; poststelle; hauspost; wareneingang
    warenannahme; mail room; mailroom; post room; postroom; loading dock; loading bay; goods in; concierge; lobby
    accueil; conciergerie; loge gardien; loge du gardien; portineria; conserjeria; recepcion; porteria; receptie
    recepcja; portiernia; receptionen; vaktmasteri; hotel; hostel; motel; pension; studentenwohnheim; studentenheim
    studentheim; hall of residence; dormitory; barracks; kaserne; prison; gefangnis; jva
    受付; フロント; ホテル
  `),
};

/** Hubs by their town, where no line says what they are. `postcode` is how it begins, without spaces. */
export const hubTowns = [
  { country: 'US', town: 'erlanger', postcodes: ['41018', '41025'] },
  { country: 'GB', town: 'south normanton', postcodes: ['de552gf'] },
] as const;
