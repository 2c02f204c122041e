import { describe, expect, it } from 'vitest';
import { carrierNamed } from '@/lib/domain/order/carriers/carrier-named';

describe('carrierNamed', () => {
  it.each([
    ['DHL Paket', 'dhl-de'],
    ['DHL', 'dhl-de'],
    ['DHL Express Worldwide', 'dhl-express'],
    ['DE_DHLPaket', 'dhl-de'],
    ['DEUTSCHE_POST_BRIEF', 'deutsche-post'],
    ['DE_DeutschePostBrief', 'deutsche-post'],
    ['Deutsche Post Warenpost', 'deutsche-post'],
    ['Bücher- und Warensendung', 'deutsche-post'],
    ['Hermes', 'hermes-de'],
    ['HermesPaket', 'hermes-de'],
    ['myHermes', 'evri'],
    ['Evri Standard', 'evri'],
    ['Royal Mail Tracked 48', 'royal-mail'],
    ['UK_RoyalMailTracked24', 'royal-mail'],
    ['Parcelforce 48', 'parcelforce'],
    ['UPS Standard', 'ups'],
    ['USPSFirstClass', 'usps'],
    ['USPS Ground Advantage', 'usps'],
    ['Priority Mail', 'usps'],
    ['DPD Classic', 'dpd'],
    ['DPD UK', 'dpd-uk'],
    ['FedEx Ground', 'fedex'],
    ['GLS Paket', 'gls'],
    ['La Poste - Lettre suivie', 'la-poste'],
    ['La Poste Suisse', 'swiss-post'],
    ['Colissimo avec signature', 'colissimo'],
    ['Chronopost 13', 'chronopost'],
    ['Mondial Relay', 'mondial-relay'],
    ['PostNL', 'postnl'],
    ['bpost', 'bpost'],
    ['Poste Italiane - Raccomandata', 'poste-italiane'],
    ['SDA Express', 'poste-italiane'],
    ['Bartolini', 'brt'],
    ['Correos Express', 'correos-express'],
    ['Correos - Paq Premium', 'correos'],
    ['InPost Paczkomaty', 'inpost'],
    ['Österreichische Post', 'austrian-post'],
    ['Canada Post Xpresspost', 'canada-post'],
    ['ヤマト運輸', 'yamato'],
    ['AMZL_US', 'amazon'],
    ['Yun Express', 'yunexpress'],
    ['PostNord MyPack', 'postnord'],
  ])('%s → %s', (text, expected) => {
    expect(carrierNamed(text)).toBe(expected);
  });

  it.each(['', 'Standard', 'Other', 'Sonstige', 'Economy Shipping', 'upside down', 'Japan Post', '佐川急便'])(
    'knows none in "%s"',
    (text) => {
      expect(carrierNamed(text)).toBeUndefined();
    },
  );

  it.each([
    ['DHL', 'US', 'dhl-express'],
    ['DHL', 'DE', 'dhl-de'],
    ['Hermes', 'UK', 'evri'],
    ['Hermes', 'DE', 'hermes-de'],
    ['DHL Paket', 'US', 'dhl-de'],
  ])('%s in %s is %s', (text, country, expected) => {
    expect(carrierNamed(text, country)).toBe(expected);
  });
});
