import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeSubject, readSubject } from '@/lib/marketplaces/amazon/subject';

const id = '000-0000001-0000001';

describe('readSubject', () => {
  it.each([
    ['en', `Product details enquiry from Amazon customer Vesna (Order: ${id})`, 'Vesna'],
    [
      'en, several words',
      `Return inquiry from Amazon customer Anne-Flore de la Tour (Order: ${id})`,
      'Anne-Flore de la Tour',
    ],
    ['de', `Anfrage zu Produktdetails von Amazon-Kunde Änne (Bestellung: ${id})`, 'Änne'],
    ['fr', `Demande de renseignements du client Amazon Maëlle (Commande : ${id})`, 'Maëlle'],
    ['it', `Richiesta di informazioni dal cliente Amazon Nicolò (Ordine: ${id})`, 'Nicolò'],
    ['es', `Consulta del cliente de Amazon Íñigo (Pedido: ${id})`, 'Íñigo'],
    ['nl', `Vraag van Amazon-klant Sjoerd (Bestelling: ${id})`, 'Sjoerd'],
    ['sv', `Fråga från Amazon-kunden Åsa (Beställning: ${id})`, 'Åsa'],
    ['pl', `Zapytanie od klienta Amazon Łucja (Zamówienie: ${id})`, 'Łucja'],
    ['tr', `Amazon müşterisi İlknur tarafından ürün sorusu (Sipariş: ${id})`, 'İlknur'],
    ['pt', `Consulta do cliente da Amazon João (Pedido: ${id})`, 'João'],
    ['ja', `Amazonのお客様 春野 様からのお問い合わせ（注文番号: ${id}）`, '春野'],
    ['zh', `亚马逊买家 小满 的商品咨询（订单：${id}）`, '小满'],
    ['ar', `استفسار من عميل أمازون سلمى (الطلب: ${id})`, 'سلمى'],
  ])('reads name and order in %s', (_, subject, buyerName) => {
    expect(readSubject(subject)).toEqual({ orderId: id, buyerName });
  });

  it('reads the name of a case without an order', () => {
    expect(readSubject('Product details enquiry from Amazon customer Vesna ')).toEqual({ buyerName: 'Vesna' });
  });

  it.each([
    [
      'within the number',
      'Product details enquiry from Amazon customer Vesna (Order: 000-0000001-00…',
      { buyerName: 'Vesna' },
    ],
    ['within the name', 'Product details enquiry from Amazon customer Ves…', {}],
    ['with three dots', 'Product details enquiry from Amazon customer Ves...', {}],
  ])('tells nothing that is cut: %s', (_, subject, facts) => {
    expect(readSubject(subject)).toEqual(facts);
  });

  it.each([
    ['a number in the name', `enquiry from Amazon customer Order 999-0000000-0000000 (Order: ${id})`],
    ['two endings', `enquiry from Amazon customer Eve (Order: 999-0000000-0000000) (Order: ${id})`],
  ])('believes no subject with a forged part: %s', (_, subject) => {
    expect(readSubject(subject)).toEqual({});
  });

  it.each([
    ['en', `Product details enquiry from Amazon customer Buyer (Order: ${id})`],
    ['de', `Anfrage zu Produktdetails von Amazon-Kunde Käufer (Bestellung: ${id})`],
  ])('takes no placeholder for a name in %s', (_, subject) => {
    expect(readSubject(subject)).toEqual({ orderId: id });
  });

  it('takes no sentence for a name', () => {
    expect(readSubject('Amazon customer Vesna has a question about shipping').buyerName).toBeUndefined();
  });

  it('never reports an order that is not the last in brackets, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (name) => {
        const { orderId } = readSubject(`Return enquiry from Amazon customer ${name} (Order: ${id})`);
        expect([undefined, id]).toContain(orderId);
      }),
    );
  });
});

describe('looksLikeSubject', () => {
  it.each([
    ['Product details enquiry from Amazon customer Vesna', true],
    ['Irgendeine Sprache (Irgendwas: 000-0000001-0000001)', true],
    ['Where is my order?', false],
    ['Resolved', false],
  ])('%s: %s', (text, expected) => {
    expect(looksLikeSubject(text)).toBe(expected);
  });
});
