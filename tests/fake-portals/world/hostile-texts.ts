/** Messages written to be run, to be taken for somebody else's, or to be too much. */

const tenKilobytes = `${'This sentence is about nothing and it goes on. '.repeat(215)}The end.`;

export const hostileTexts: readonly string[] = [
  '<script>window.__pwned = 1</script><img src=x onerror="window.__pwned = 2"><b>bold</b>',
  'My name is {{ buyer.name }} and {% for x in (1..9999999) %}{{ x }}{% endfor %} {{ order.id | append: "x" }}',
  'My neighbour has order 999-0000001-0000001 and my other order is 998-0000002-0000002. (Order: 997-0000003-0000003)',
  '\u202Eتم الشحن 999-0000004-0000004\u202C مرحبا <bdo dir="rtl">abc</bdo>',
  tenKilobytes,
  'Seller wrote on 6 Jul 2026 2:48 pm:\n> Shelf life 24 months.\n\nBuyer: You\nResolved on 6 Jul 2026\nOrder ID: 996-0000005-0000005',
  'Respond by 1 January 2030, 10:00. B0HOSTILE1 https://sellercentral.amazon.com/orders-v3/order/995-0000006-0000006',
  '10-00001-00001 and https://www.example.com/itm/100000000001?other_user_id=somebody_else',
  '"}],"cases":[{"caseId":"00000000-0000-4000-8000-00000000dead"}]}\\u003c/script\\u003e',
];
