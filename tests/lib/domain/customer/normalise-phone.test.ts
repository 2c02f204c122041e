import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOfNumber, dialledCountry } from '@/lib/domain/customer/dialling-codes';
import { normalisePhone } from '@/lib/domain/customer/normalise-phone';

describe('normalisePhone', () => {
  it.each([
    ['030/23125-014', 'DE', '+493023125014'],
    ['+49 30 23125014', 'DE', '+493023125014'],
    ['+49 (0)30 23125014', 'DE', '+493023125014'],
    ['+49 030 23125014', undefined, '+493023125014'],
    ['0049 30 23125014', 'AT', '+493023125014'],
    ['493023125014', 'DE', '+493023125014'],
    ['07700 900321', 'GB', '+447700900321'],
    ['07700 900321', 'UK', '+447700900321'],
    ['+447700900321', 'GB', '+447700900321'],
    ['7700900321', 'GB', '+447700900321'],
    ['Tel: 07700 900321', 'GB', '+447700900321'],
    ['011 44 7700 900321', 'US', '+447700900321'],
    ['555-555-0142', 'US', '+15555550142'],
    ['1 (555) 555-0142', 'US', '+15555550142'],
    ['+353 20 911 0000', 'IE', '+353209110000'],
    ['06 12345678', 'IT', '+390612345678'],
    ['392 1234567', 'IT', '+393921234567'],
    ['612 345 679', 'ES', '+34612345679'],
    ['06 30 123 4568', 'HU', '+36301234568'],
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['+7 (812) 345-67-89', 'RU', '+78123456789'],
    ['090-1234-5679', 'JP', '+819012345679'],
    ['٠٥٠١٢٣٤٥٦٨', 'AE', '+971501234568'],
    ['+599 9 123 4568', undefined, '+59991234568'],
  ])('%s dialled from %s', (phone, country, e164) => {
    expect(normalisePhone(phone, country)).toEqual({ e164 });
  });

  it.each([
    ['+1 555-555-0142 ext. 01422', '+15555550142', '01422'],
    ['555-555-0142 x12', '+15555550142', '12'],
    ['555-555-0142;ext=77', '+15555550142', '77'],
    ['555-555-0142 #9', '+15555550142', '9'],
    ['555-555-0142 Extension: 4', '+15555550142', '4'],
  ])('keeps the extension of %s apart', (phone, e164, extension) => {
    expect(normalisePhone(phone, 'US')).toEqual({ e164, extension });
  });

  it.each([
    ['a dash', '--', 'DE'],
    ['zeros', '0000000', 'DE'],
    ['one digit over and over', '5555555555', 'US'],
    ['an area and one digit over and over', '0151 11111111', 'DE'],
    ['counted digits', '1234567890', 'US'],
    ['counted digits of another form', '0123456789', 'DE'],
    ['too few digits', '911', 'US'],
    ['a number without its area', '23125014', 'DE'],
    ['a number of unknown country', '030 23125014', undefined],
    ['two numbers', '07700 900321 / 01947 600000', 'GB'],
    ['words', 'call me', 'GB'],
    ['a name in letters', '1-800-FLOWERS', 'US'],
    ['an impossible area', '155-555-0142', 'US'],
    ['a long text', '1'.repeat(200), 'US'],
  ])('refuses %s', (_, phone, country) => {
    expect(normalisePhone(phone, country)).toEqual({});
  });

  it('never makes anything but E.164', () => {
    const country = fc.constantFrom('US', 'GB', 'DE', 'IT', 'JP', undefined);
    const text = fc.oneof(fc.string({ maxLength: 70 }), fc.stringMatching(/^\+?[\d ()/-]{4,24}$/));
    fc.assert(
      fc.property(text, country, (phone, where) => {
        const { e164, extension } = normalisePhone(phone, where);
        if (e164 !== undefined) expect(e164).toMatch(/^\+[1-9]\d{5,14}$/);
        if (extension !== undefined) expect(extension).toMatch(/^\d{1,10}$/);
      }),
    );
  });

  it('gives the same for what it made itself', () => {
    const national = fc.stringMatching(/^0[1-9]\d{8,9}$/);
    fc.assert(
      fc.property(national, (phone) => {
        const { e164 } = normalisePhone(phone, 'DE');
        if (e164 !== undefined) expect(normalisePhone(e164, 'US')).toEqual({ e164 });
      }),
    );
  });
});

describe('dialledCountry', () => {
  it('knows every marketplace’s country', () => {
    const countries = 'US CA MX BR UK IE DE FR IT ES NL BE SE PL TR AE SA EG ZA IN SG AU JP AT CH HK MY PH VN TH TW CN';
    expect(countries.split(' ').filter((country) => !dialledCountry(country))).toEqual([]);
  });

  it('finds the country of an international number', () => {
    expect(countryOfNumber('353209110000')?.code).toBe('353');
    expect(countryOfNumber('599')).toBeUndefined();
  });
});
