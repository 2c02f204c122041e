import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrierIds } from '@/lib/domain/order/carriers/carrier';
import { carriersOf, certainCarrier, type TrackedParcel } from '@/lib/domain/order/carriers/carriers-of';
import { hasShape, numberShapes } from '@/lib/domain/order/carriers/number-shapes';
import cases from '../../../../data/carriers/cases.json';

describe('carriersOf', () => {
  it.each(cases)('$note: $number', ({ number, country, carriers }) => {
    const found = carriersOf({ number, ...(country !== null && { country }) });

    expect(found.filter((carrier) => !carriers.includes(carrier))).toEqual([]);
    expect(found.length > 0).toBe(carriers.length > 0);
  });

  const rows: [string, TrackedParcel, readonly string[]][] = [
    ['UPS, spaced and in lower case', { number: '1z 999aa1-01 2345 6784' }, ['ups']],
    ['UPS, wrong check digit', { number: '1Z999AA10123456785' }, []],
    ['USPS, wrong check digit', { number: '9400111202555842332668' }, []],
    ['USPS with the postcode before it', { number: '420787459400111206206406260787' }, ['usps']],
    ['USPS of 26 digits', { number: '92748931507708513018050063' }, ['usps']],
    ['USPS of 20 digits to the US', { number: '7196 9010 7560 0307 7385', country: 'US' }, ['usps']],
    ['USPS of 20 digits, nothing else known', { number: '71969010756003077385' }, []],
    ['FedEx Express', { number: '986578788855' }, ['fedex']],
    ['FedEx Express, wrong check digit', { number: '996578788855' }, []],
    ['FedEx Ground', { number: '568283610012734' }, ['fedex']],
    ['FedEx Ground, wrong check digit', { number: '568283610012732' }, []],
    ['FedEx Ground 96', { number: '9611020987654312345672' }, ['fedex']],
    ['FedEx of 34 digits', { number: '1001921334250001000300779017972697' }, ['fedex']],
    ['DHL Express', { number: '3318810025' }, ['dhl-express']],
    ['DHL Express, wrong check digit', { number: '3318810010' }, []],
    ['DHL Express piece', { number: 'JVGL0999999990' }, ['dhl-express']],
    ['DHL, wrong check digit', { number: '00340434161094042558', country: 'DE' }, []],
    ['DHL of 12 digits, nothing else known', { number: '344345678908' }, []],
    ['DHL of 12 digits, as the report says', { number: '344345678908', carrier: 'DHL Paket' }, ['dhl-de']],
    ['12 digits in Germany that DHL never gave out', { number: '344345678909', country: 'DE' }, ['gls']],
    ['PostNord SSCC', { number: '00373500489530470000' }, ['postnord']],
    ['14 digits, nothing else known', { number: '12345678901234' }, []],
    ['14 digits, as the report says', { number: '12345678901234', carrier: 'Hermes' }, ['hermes-de']],
    ['14 digits, DPD without a country', { number: '01505123456789', carrier: 'DPD Classic' }, ['dpd']],
    ['14 digits, DPD in France', { number: '25012345678901', carrier: 'DPD', country: 'fr' }, ['dpd-fr']],
    ['14 digits, DPD in Austria', { number: '06225012345678', country: 'AT' }, ['dpd-at']],
    ['14 digits, DPD in the Netherlands', { number: '05212345678901', country: 'NL' }, ['dpd']],
    ['14 digits, the sister that is named', { number: '15501234567890', carrier: 'DPD UK' }, ['dpd-uk']],
    ['14 digits that two carriers may have', { number: '05212345678901', country: 'DE' }, ['dpd-de', 'hermes-de']],
    ['DPD with its check character', { number: '0998 0000 0200 33F' }, ['dpd']],
    ['DPD, wrong check character', { number: '0998 0000 0200 33D' }, []],
    ['DPD barcode to Germany', { number: '008182709980000020033350276C', country: 'DE' }, ['dpd-de']],
    ['DPD barcode, wrong check character', { number: '008182709980000020033350276A', country: 'DE' }, []],
    ['registered letter from Germany', { number: 'RR123456785DE' }, ['deutsche-post']],
    ['parcel from Germany', { number: 'CX123456785DE' }, ['dhl-de']],
    ['other post from Germany', { number: 'JA123456785DE' }, ['dhl-de', 'deutsche-post']],
    ['parcel from Britain', { number: 'CP123456785GB' }, ['parcelforce', 'royal-mail']],
    ['parcel from Britain, as the report says', { number: 'CP123456785GB', carrier: 'Royal Mail' }, ['royal-mail']],
    ['letter from France', { number: 'LP123456785FR' }, ['la-poste']],
    [
      'letter from France that Colissimo is said to carry',
      { number: 'LP123456785FR', carrier: 'Colissimo' },
      ['colissimo'],
    ],
    ['parcel from France', { number: 'CP123456785FR' }, ['colissimo', 'la-poste']],
    ['post from Austria', { number: 'RR123456785AT' }, ['austrian-post']],
    ['post from China to Germany', { number: 'LX123456785CN', country: 'DE' }, ['china-post']],
    ['post from a country unknown to us', { number: 'RR123456785BR' }, []],
    ['post with a wrong check digit', { number: 'RN123456786GB', country: 'GB' }, []],
    ['Italian post with a wrong check digit', { number: 'RA123456786IT', country: 'IT' }, []],
    ['Poste Italiane', { number: '28A5B12345678', country: 'IT' }, ['poste-italiane']],
    ['BRT', { number: '0123456789012345678', country: 'IT' }, ['brt']],
    ['Colissimo', { number: '8R 12345678901' }, ['colissimo']],
    ['Correos Express', { number: '3231234567890123', country: 'ES' }, ['correos-express']],
    ['SEUR', { number: '01234567890123', country: 'ES' }, ['seur']],
    ['bpost', { number: '323212345678901234567890', country: 'BE' }, ['bpost']],
    ['24 digits, nothing else known', { number: '323212345678901234567890' }, []],
    ['Swiss Post', { number: '99.60.123456.12345678', country: 'CH' }, ['swiss-post']],
    ['Austrian Post', { number: '1012345678901234567890', country: 'AT' }, ['austrian-post']],
    ['Evri of 16 digits', { number: '1234567890123450', country: 'UK' }, ['evri']],
    ['Parcelforce', { number: 'AB1234567', country: 'GB' }, ['parcelforce']],
    ['Yodel', { number: 'JJD0002257639032011' }, ['yodel']],
    ['Canada Post', { number: '0073938000549297', country: 'CA' }, ['canada-post']],
    ['Canada Post, wrong check digit', { number: '0073938000549292', country: 'CA' }, []],
    ['Purolator', { number: '320595463938', country: 'CA' }, ['purolator']],
    ['OnTrac', { number: 'C11031500001879' }, ['ontrac']],
    ['OnTrac, wrong check digit', { number: 'C11031500001889' }, []],
    ['YunExpress', { number: 'YT2229521272164446' }, ['yunexpress']],
    ['Amazon in Europe', { number: 'DE3040212345', country: 'DE' }, ['amazon']],
    ['a report that names another carrier than the number', { number: '1Z999AA10123456784', carrier: 'DHL' }, ['ups']],
    [
      'a report that names a carrier unknown to us',
      { number: '50123456789', country: 'DE', carrier: 'Japan Post' },
      [],
    ],
    ['a report that names no carrier', { number: '50123456789', country: 'DE', carrier: 'Standard' }, ['gls']],
    ['a number that does not fit the named carrier', { number: '50123456789', country: 'DE', carrier: 'UPS' }, []],
    ['an order number of a multi-channel order', { number: 'S02-0000000-0000001', country: 'DE' }, []],
    ['a number with a slash', { number: '0151/23456789', country: 'DE' }, []],
    ['an O for a zero', { number: 'O0340434161094042557', country: 'DE' }, []],
    ['a placeholder', { number: '0000 0000 0000', country: 'DE' }, []],
    ['nothing', { number: ' ' }, []],
    ['a novel', { number: '1'.repeat(5000) }, []],
  ];
  it.each(rows)('%s', (_, parcel, expected) => {
    expect(carriersOf(parcel)).toEqual(expected);
  });

  const country = fc.option(fc.constantFrom('DE', 'GB', 'FR', 'IT', 'ES', 'US', 'CA', 'JP', 'AT'), { nil: undefined });
  const carrier = fc.option(fc.constantFrom('DHL', 'UPS', 'FedEx', 'USPS', 'DPD', 'Canada Post', 'GLS', 'Other'), {
    nil: undefined,
  });
  const number = fc.oneof(
    fc.stringMatching(/^\d{8,28}$/),
    fc.stringMatching(/^(?:1Z[0-9A-Z]{16}|9[1-6]\d{20}|00340\d{15}|[CD]\d{14}|[A-Z]{2}\d{9}(?:GB|DE|FR|US))$/),
  );

  it('never claims a number for a carrier whose check digits are all wrong, unless another of its shapes stands', () => {
    fc.assert(
      fc.property(number, country, carrier, (written, where, said) => {
        for (const id of carriersOf({ number: written, country: where, carrier: said })) {
          const own = numberShapes.filter(
            (shape) => shape.carrier === id || (id.startsWith('dpd') && shape.carrier === 'dpd'),
          );
          const isPostal = /^[A-Z]{2}\d{9}[A-Z]{2}$/.test(written);
          expect(isPostal || own.some((shape) => hasShape(written, shape))).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never names a carrier by digits alone that no check digit speaks for', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6,40}$/), (digits) => {
        for (const id of carriersOf({ number: digits })) {
          const checked = numberShapes.filter((shape) => shape.check && hasShape(digits, shape));
          expect(checked.map((shape) => shape.carrier)).toContain(id);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never changes its answer for spaces and case, and always knows the ids it gives', () => {
    fc.assert(
      fc.property(number, country, (written, where) => {
        const spaced = written.toLowerCase().replace(/(.{4})/g, '$1 ');
        expect(carriersOf({ number: spaced, country: where })).toEqual(carriersOf({ number: written, country: where }));
        expect(carrierIds).toEqual(expect.arrayContaining([...carriersOf({ number: written, country: where })]));
      }),
    );
  });

  it('never fails, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string(), (written, said) => {
        expect(Array.isArray(carriersOf({ number: written, country: said, carrier: said }))).toBe(true);
      }),
    );
  });
});

describe('certainCarrier', () => {
  const rows: [string, TrackedParcel, string | undefined][] = [
    ['the number can be nobody else’s', { number: '1Z999AA10123456784' }, 'ups'],
    ['the report agrees', { number: '12345678901234', carrier: 'Hermes' }, 'hermes-de'],
    ['only the length and the country speak for it', { number: '12345678901234', country: 'DE' }, undefined],
    ['only a check digit speaks for it', { number: '986578788855' }, undefined],
    ['the report names another', { number: '1Z999AA10123456784', carrier: 'DHL' }, undefined],
    ['the report names one unknown to us', { number: '1Z999AA10123456784', carrier: 'Sagawa' }, undefined],
    ['two fit', { number: 'JA123456785DE' }, undefined],
    ['none fits', { number: 'ABC', carrier: 'UPS' }, undefined],
  ];
  it.each(rows)('where %s', (_, parcel, expected) => {
    expect(certainCarrier(parcel)).toBe(expected);
  });
});
