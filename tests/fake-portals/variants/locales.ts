/** Languages in which a portal is shown, with hosts and the zone in which an account there most likely prints times. */
import type { PortalName } from '../server/portal-hosts';

export interface PortalLocale {
  readonly language: string;
  readonly hosts: readonly string[];
  readonly zone: string;
  readonly isRtl: boolean;
}

function locale(language: string, zone: string, ...hosts: readonly string[]): PortalLocale {
  return { language, zone, hosts, isRtl: language.startsWith('ar') };
}

const amazonLocales: readonly PortalLocale[] = [
  locale('en-US', 'America/Los_Angeles', 'sellercentral.amazon.com', 'sellercentral-na.amazon.com'),
  locale('en-GB', 'Europe/London', 'sellercentral.amazon.co.uk', 'sellercentral-europe.amazon.com'),
  locale('en-IN', 'Asia/Kolkata', 'sellercentral.amazon.in'),
  locale('de-DE', 'Europe/Berlin', 'sellercentral.amazon.de', 'sellercentral-europe.amazon.com'),
  locale('fr-FR', 'Europe/Paris', 'sellercentral.amazon.fr', 'sellercentral.amazon.com.be'),
  locale('it-IT', 'Europe/Rome', 'sellercentral.amazon.it'),
  locale('es-ES', 'Europe/Madrid', 'sellercentral.amazon.es', 'sellercentral-europe.amazon.com'),
  locale('es-MX', 'America/Mexico_City', 'sellercentral.amazon.com.mx'),
  locale('nl-NL', 'Europe/Amsterdam', 'sellercentral.amazon.nl'),
  locale('pl-PL', 'Europe/Warsaw', 'sellercentral.amazon.pl'),
  locale('sv-SE', 'Europe/Stockholm', 'sellercentral.amazon.se'),
  locale('tr-TR', 'Europe/Istanbul', 'sellercentral.amazon.com.tr'),
  locale('pt-BR', 'America/Sao_Paulo', 'sellercentral.amazon.com.br'),
  locale('ja-JP', 'Asia/Tokyo', 'sellercentral.amazon.co.jp', 'sellercentral-japan.amazon.com'),
  locale('zh-CN', 'America/Los_Angeles', 'sellercentral.amazon.com', 'sellercentral.amazon.co.jp'),
  locale('ar-AE', 'Asia/Dubai', 'sellercentral.amazon.ae', 'sellercentral.amazon.sa'),
];

const ebayLocales: readonly PortalLocale[] = [
  locale('en-US', 'America/Los_Angeles', 'www.ebay.com'),
  locale('en-GB', 'Europe/London', 'www.ebay.co.uk', 'www.ebay.ie'),
  locale('en-AU', 'Australia/Sydney', 'www.ebay.com.au'),
  locale('en-CA', 'America/Toronto', 'www.ebay.ca'),
  locale('de-DE', 'Europe/Berlin', 'www.ebay.de'),
  locale('de-AT', 'Europe/Vienna', 'www.ebay.at'),
  locale('fr-FR', 'Europe/Paris', 'www.ebay.fr'),
  locale('it-IT', 'Europe/Rome', 'www.ebay.it'),
  locale('es-ES', 'Europe/Madrid', 'www.ebay.es'),
  locale('nl-NL', 'Europe/Amsterdam', 'www.ebay.nl', 'benl.ebay.be'),
  locale('pl-PL', 'Europe/Warsaw', 'www.ebay.pl'),
  locale('zh-TW', 'Asia/Taipei', 'www.ebay.com.tw'),
];

const locales: Readonly<Record<PortalName, readonly PortalLocale[]>> = { amazon: amazonLocales, ebay: ebayLocales };

export function localesOf(portal: PortalName): readonly PortalLocale[] {
  return locales[portal];
}
