import { describe, expect, it } from 'vitest';
import {
  addressKind,
  conversationIdOfAddress,
  itemIdOfPath,
  orderIdOfAddress,
  userNameOfPath,
} from '@/lib/marketplaces/ebay/address';

describe('addressKind', () => {
  it.each([
    ['/cnt/ViewMessage?group_type=CORE', 'messages'],
    ['/cnt/viewMessage', 'messages'],
    ['/CNT/VIEWMESSAGE', 'messages'],
    ['/msg/anything', 'messages'],
    ['/sh/messages', 'messages'],
    ['/mye/myebay/messages', 'messages'],
    ['/mesgweb/ViewMessages/0/m2m', 'retired'],
    ['/contact/sendmsg?recipient=x', 'contact'],
    ['/cnt/intermediatedFAQ?requested=x', 'contact'],
    ['/cnt/FindAnswers?requested=x', 'contact'],
    ['/cnt/interact?requested=x', 'contact'],
    ['/cnt/TrackPackage?orderId=1', 'other'],
    ['/sh/ord', 'orders'],
    ['/sh/ord/?filter=status:ALL_ORDERS', 'orders'],
    ['/sh/ord/details?orderid=1', 'order'],
    ['/mesh/ord/details?orderid=1', 'order'],
    ['/itm/123456789012', 'other'],
    ['/msgs', 'other'],
  ])('calls %s %s', (path, kind) => {
    expect(addressKind(new URL(path, 'https://www.ebay.com'))).toBe(kind);
  });
});

describe('conversationIdOfAddress', () => {
  it.each([
    ['conversationId=abc-1', 'abc-1'],
    ['conversation_id=77', '77'],
    ['THREADID=77', '77'],
    ['question_id=77', undefined],
    ['messageId=77', undefined],
    ['conversationId=', undefined],
    ['conversationId=%3Cscript%3E', undefined],
  ])('reads ?%s as %s', (query, id) => {
    expect(conversationIdOfAddress(new URL(`https://www.ebay.com/cnt/ViewMessage?${query}`))).toBe(id);
  });
});

describe('itemIdOfPath', () => {
  it.each([
    ['/itm/123456789012', '123456789012'],
    ['/itm/a-blue-widget/123456789012', '123456789012'],
    ['/itm/123456789012/', '123456789012'],
    ['/itm/12', undefined],
    ['/usr/123456789012', undefined],
    ['/itm/123456789012345678', undefined],
  ])('reads %s as %s', (path, id) => {
    expect(itemIdOfPath(path)).toBe(id);
  });
});

describe('userNameOfPath', () => {
  it.each([
    ['/usr/jane_doe', 'jane_doe'],
    ['/usr/jane_doe/items', 'jane_doe'],
    ['/usr/zo%C3%AB', 'zoë'],
    ['/usr/%3Cb%3E', '<b>'],
    ['/usr/%E0%A4', undefined],
    ['/usr/', undefined],
  ])('reads %s as %s', (path, name) => {
    expect(userNameOfPath(path)).toBe(name);
  });
});

describe('orderIdOfAddress', () => {
  it.each([
    ['mode=SH&orderid=01-23456-78901', '01-23456-78901'],
    ['orderId=01-23456-78901', '01-23456-78901'],
    ['orderid=123456', undefined],
    ['orderid=01-23456-789012', undefined],
  ])('reads ?%s as %s', (query, id) => {
    expect(orderIdOfAddress(new URL(`https://www.ebay.com/mesh/ord/details?${query}`))).toBe(id);
  });
});
