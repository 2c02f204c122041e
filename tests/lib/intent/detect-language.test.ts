import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '@/lib/intent/detect-language';

describe('detectLanguage', () => {
  it.each([
    ['en', 'Hello, my parcel has still not arrived. Could you check please?'],
    ['de', 'Guten Tag, mein Paket ist noch nicht angekommen. Können Sie bitte nachsehen?'],
    ['fr', 'Bonjour, mon colis n’est toujours pas arrivé. Pouvez-vous vérifier ?'],
    ['it', 'Buongiorno, il mio pacco non è ancora arrivato. Potete controllare?'],
    ['es', 'Hola, mi paquete todavía no ha llegado. ¿Pueden mirarlo?'],
    ['nl', 'Hallo, mijn pakket is nog niet aangekomen. Kunt u dit nakijken?'],
    ['pl', 'Dzień dobry, moja paczka jeszcze nie dotarła. Proszę sprawdzić.'],
    ['sv', 'Hej, mitt paket har inte kommit än. Kan ni kontrollera det?'],
    ['da', 'Hej, min pakke er ikke kommet endnu. Kan I undersøge det?'],
    ['pt', 'Olá, a minha encomenda ainda não chegou. Podem verificar?'],
    ['tr', 'Merhaba, siparişim hâlâ gelmedi. Kontrol eder misiniz lütfen?'],
    ['ja', '商品がまだ届きません。確認をお願いします。'],
    ['zh', '我的包裹还没有到，请帮我查一下。'],
    ['ko', '아직 상품이 도착하지 않았습니다.'],
    ['th', 'พัสดุยังไม่มาถึง'],
  ])('reads %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['numbers', '000-0000001-0000001'],
    ['a word of many languages', 'Problem'],
    ['a name', 'Anna'],
    ['Cyrillic, which several languages write', 'Где мой заказ?'],
    ['Arabic script, which several languages write', 'أين طلبي'],
  ])('is unsure about %s', (_name, text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  it.each([
    ['ru', 'Где мой заказ?', 'ru-RU'],
    ['ja', '返品希望', 'ja-JP'],
    ['ar', 'أين طلبي', 'ar-AE'],
    ['it', 'reso', 'it-IT'],
  ])('lets the buyer’s preference tip the scale: %s', (language, text, prior) => {
    expect(detectLanguage(text, prior)).toBe(language);
  });

  it('believes the words, not the preference, where they are plain', () => {
    expect(detectLanguage('Where is my order? I have not received it yet.', 'de-DE')).toBe('en');
  });

  it('never takes the preference alone for an answer', () => {
    expect(detectLanguage('000', 'de-DE')).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string(), { nil: undefined }), (text, prior) => {
        expect([undefined, 'string']).toContain(detectLanguage(text, prior) === undefined ? undefined : 'string');
      }),
    );
  });
});
