/** The carriers that Replydock knows, with the name buyers know them by and their public tracking page. */

export interface Carrier {
  readonly name: string;
  /** What stands before the number in the address of its tracking page; absent where there is no public page. */
  readonly trackingPage?: string;
}

export const carriers = {
  amazon: { name: 'Amazon' },
  'austrian-post': { name: 'Österreichische Post', trackingPage: 'https://www.post.at/sv/sendungsdetails?snr=' },
  bpost: { name: 'bpost', trackingPage: 'https://track.bpost.cloud/btr/web/#/search?itemCode=' },
  brt: {
    name: 'BRT',
    trackingPage: 'https://vas.brt.it/vas/sped_det_show.hsm?referer=sped_numspe_par.htm&Nspediz=',
  },
  'canada-post': {
    name: 'Canada Post',
    trackingPage: 'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=',
  },
  'china-post': { name: 'China Post' },
  chronopost: {
    name: 'Chronopost',
    trackingPage: 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=',
  },
  colissimo: { name: 'Colissimo', trackingPage: 'https://www.laposte.fr/outils/suivre-vos-envois?code=' },
  correos: {
    name: 'Correos',
    trackingPage: 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=',
  },
  'correos-express': { name: 'Correos Express' },
  'deutsche-post': {
    name: 'Deutsche Post',
    trackingPage: 'https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode=',
  },
  'dhl-de': {
    name: 'DHL',
    trackingPage: 'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=',
  },
  'dhl-express': {
    name: 'DHL Express',
    trackingPage: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=',
  },
  /** The network without a country: its companies have a page each, so it has none. */
  dpd: { name: 'DPD' },
  'dpd-at': { name: 'DPD' },
  'dpd-de': { name: 'DPD', trackingPage: 'https://tracking.dpd.de/status/de_DE/parcel/' },
  'dpd-fr': { name: 'DPD', trackingPage: 'https://trace.dpd.fr/fr/trace/' },
  'dpd-uk': { name: 'DPD', trackingPage: 'https://track.dpd.co.uk/search?reference=' },
  evri: { name: 'Evri', trackingPage: 'https://www.evri.com/track/parcel/' },
  fedex: { name: 'FedEx', trackingPage: 'https://www.fedex.com/fedextrack/?trknbr=' },
  gls: { name: 'GLS', trackingPage: 'https://gls-group.eu/track/' },
  'hermes-de': {
    name: 'Hermes',
    trackingPage: 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsdetails/#',
  },
  inpost: { name: 'InPost', trackingPage: 'https://inpost.pl/sledzenie-przesylek?number=' },
  'la-poste': { name: 'La Poste', trackingPage: 'https://www.laposte.fr/outils/suivre-vos-envois?code=' },
  /** Asks for the postcode besides. */
  'mondial-relay': { name: 'Mondial Relay', trackingPage: 'https://www.mondialrelay.fr/suivi-de-colis/?Expedition=' },
  ontrac: { name: 'OnTrac', trackingPage: 'https://www.ontrac.com/tracking/?number=' },
  parcelforce: { name: 'Parcelforce', trackingPage: 'https://www.parcelforce.com/track-trace?trackNumber=' },
  'poste-italiane': {
    name: 'Poste Italiane',
    trackingPage: 'https://www.poste.it/cerca/index.html#/risultati-spedizioni/',
  },
  /** Its page also takes country and postcode behind the number: personal, so it has to ask the buyer itself. */
  postnl: { name: 'PostNL', trackingPage: 'https://jouw.postnl.nl/track-and-trace/' },
  postnord: { name: 'PostNord' },
  purolator: { name: 'Purolator', trackingPage: 'https://www.purolator.com/en/shipping/tracker?searchValue=' },
  'royal-mail': { name: 'Royal Mail', trackingPage: 'https://www.royalmail.com/track-your-item#/tracking-results/' },
  seur: { name: 'SEUR', trackingPage: 'https://www.seur.com/livetracking/?segOnlineIdentificador=' },
  'swiss-post': { name: 'Swiss Post', trackingPage: 'https://service.post.ch/ekp-web/ui/entry/search/' },
  ups: { name: 'UPS', trackingPage: 'https://www.ups.com/track?tracknum=' },
  usps: { name: 'USPS', trackingPage: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=' },
  yamato: { name: 'Yamato' },
  yodel: { name: 'Yodel', trackingPage: 'https://www.yodel.co.uk/tracking/' },
  yunexpress: { name: 'YunExpress', trackingPage: 'https://www.yuntrack.com/parcelTracking?id=' },
} as const satisfies Readonly<Record<string, Carrier>>;

export type CarrierId = keyof typeof carriers;

export const carrierIds: readonly CarrierId[] = Object.keys(carriers).filter((id): id is CarrierId => id in carriers);

/** The name that a buyer knows the carrier by. */
export function carrierName(id: CarrierId): string {
  return carriers[id].name;
}
