/**
 * Carriers and services as report columns name them, in several languages, and which carriers each may mean. The first
 * row that fits counts, so a service stands above the carrier whose name it holds.
 */
import type { CarrierId } from './carrier';

export interface NamedCarriers {
  readonly words: RegExp;
  /** The usual one first; empty for carriers whose numbers and pages are unknown to us. */
  readonly carriers: readonly CarrierId[];
}

const row = (words: RegExp, ...carriers: readonly CarrierId[]): NamedCarriers => ({ words, carriers });

/** Compared with text in lower case, without accents, its words apart by single spaces. */
export const namedCarriers: readonly NamedCarriers[] = [
  row(/\b(?:dhl (?:e ?commerce|global mail|parcel (?:uk|us|nl|benelux)|freight|supply)|dhlecommerce|globalmail)\b/),
  row(/\b(?:dhl (?:express|worldwide|expresseasy|medical express)|dhlexpress)\b/, 'dhl-express'),
  row(/\b(?:deutsche post dhl|dp dhl|dhl (?:deutsche post|germany))\b/, 'dhl-de', 'deutsche-post'),
  row(
    /\b(?:deutsche ?post|dpag|(?:prio|gross|maxi|kompakt|standard)brief|warensendung|einschreiben|bucher und waren\w*)\b/,
    'deutsche-post',
    'dhl-de',
  ),
  row(
    /\b(?:dhl (?:paket|packchen|paeckchen|warenpost|kleinpaket|retoure|packet|de|deutschland|paketmarke|\d+ ?kg)|dhlpaket)\b/,
    'dhl-de',
  ),
  row(/\bdhl\b/, 'dhl-de', 'dhl-express'),
  row(/\b(?:my ?hermes|hermes uk|evri)\b/, 'evri'),
  row(/\bhermes\b/, 'hermes-de', 'evri'),
  row(/\b(?:dpd (?:uk|gb|local)|interlink express)\b/, 'dpd-uk'),
  row(/\bdpd (?:de|germany|deutschland)\b/, 'dpd-de'),
  row(/\b(?:dpd (?:fr|france|predict fr)|exapaq)\b/, 'dpd-fr'),
  row(/\bdpd (?:at|austria|osterreich)\b/, 'dpd-at'),
  row(/\bdpd\b/, 'dpd'),
  row(/\bups mail innovations\b/, 'ups', 'usps'),
  row(/\b(?:ups|united parcel service)\b/, 'ups'),
  row(/\bfedex smart ?post\b/, 'fedex', 'usps'),
  row(/\b(?:fed ?ex|federal express)\b/, 'fedex'),
  row(
    /\b(?:usps|u s postal service|us postal service|united states postal service|first class (?:package|mail)|priority mail|media mail|parcel select|ground advantage)\b/,
    'usps',
  ),
  row(/\bparcel ?force\b/, 'parcelforce', 'royal-mail'),
  row(/\b(?:royal ?mail|special delivery guaranteed|signed for (?:1st|2nd) class)\b/, 'royal-mail', 'parcelforce'),
  row(/\b(?:yodel|collect ?plus)\b/, 'yodel'),
  row(/\b(?:poste suisse|posta svizzera|schweizerische post|swiss ?post|post ch|die post schweiz)\b/, 'swiss-post'),
  row(/\bchrono ?(?:post|relais|express|\d+)\b/, 'chronopost'),
  row(/\b(?:colissimo|coli ?poste|so colissimo)\b/, 'colissimo', 'la-poste'),
  row(
    /\b(?:laposte|la poste|lettre (?:suivie|verte|recommandee|max)|courrier suivi|delivengo)\b/,
    'la-poste',
    'colissimo',
  ),
  row(/\b(?:mondial ?relay|point relais mondial)\b/, 'mondial-relay'),
  row(/\b(?:post ?nl|tnt post)\b/, 'postnl'),
  row(/\b(?:b ?post|bpack|post belgium)\b/, 'bpost'),
  row(/\b(?:correos express|correosexpress|chronoexpres)\b/, 'correos-express'),
  row(/\b(?:correos de (?:mexico|chile|costa rica|cuba|ecuador))\b/),
  row(/\b(?:correos|paq (?:premium|estandar|ligero|48|72)|carta certificada)\b/, 'correos'),
  row(/\bseur\b/, 'seur'),
  row(/\b(?:brt|bartolini)\b/, 'brt'),
  row(
    /\b(?:poste ?italiane|sda|crono (?:express|internazionale)|pacco(?:celere| ordinario| poste)|poste ?delivery|(?:posta )?raccomandata)\b/,
    'poste-italiane',
  ),
  row(/\bin ?post\b|\bpaczkomat\w*\b/, 'inpost'),
  row(/\b(?:osterreichische post|oesterreichische post|austrian ?post|post (?:at|austria))\b/, 'austrian-post'),
  row(/\b(?:gls|general logistics systems)\b/, 'gls'),
  row(/\b(?:on ?trac|laser ?ship)\b/, 'ontrac'),
  row(/\b(?:canada ?post|postes ?canada|xpresspost)\b/, 'canada-post'),
  row(/\bpurolator\b/, 'purolator'),
  row(/\b(?:china ?post|china ems|epacket)\b|中国邮政/, 'china-post'),
  row(/\b(?:post ?nord|post danmark)\b/, 'postnord'),
  row(/\b(?:yamato|kuroneko|ta q bin)\b|ヤマト|クロネコ|宅急便|ネコポス/, 'yamato'),
  row(/\b(?:yun ?express|yunexp|yuntu|yun track)\b|云途/, 'yunexpress'),
  row(/\b(?:amazon|amzl|swa|swiship)\b/, 'amazon'),
  row(
    /\b(?:japan post|australia ?post|aus ?post|sagawa|cainiao|4 ?px|sf express|tnt|asendia|an post|posti|posten|bring|omniva|packeta|zasilkovna|gofo|uni ?uni|nacex|mrw|ctt|colis prive|relais colis|landmark|canpar|lone star|spee dee|poczta polska|ceska posta|magyar posta|india post|delhivery|singapore post|hongkong post|royal mail international hub|global shipping program(?:me)?|pitney bowes|budbee|instabox|trans o ?flex|iloxx|gel express|dachser|tuffnells|arrow xl|whistl|toll|startrack|couriers please|aramex|nippon express|seino|fukuyama|winit|wanb|yanwen)\b|日本郵便|ゆうパック|ゆうパケット|佐川/,
  ),
];
