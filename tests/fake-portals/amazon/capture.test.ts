import { describe, expect, it } from 'vitest';
import type { PortalRequest } from '../server/portal-page';
import { captureOf } from './capture';

const caseId = '00000000-0000-4000-8000-000000000001';
const path = `/messaging/api/global/cases/${caseId}?marketplaceId=A21TJRUUN4KGV`;
const recording = `[{"method":"GET","url":"https://sellercentral.amazon.in${path}",
  "body":{"threadId":1000000000000000005,"text":"a \\"1000000000000000006\\" : 1000000000000000007, b"}}]`;

function asks(address: string, method = 'GET'): PortalRequest {
  const url = new URL(address);
  return { method, host: url.host, url, headers: {}, body: '' };
}

describe('captureOf', () => {
  const capture = captureOf(recording);

  it('answers the recorded path on any host', () => {
    expect(capture.answer(asks(`https://sellercentral.amazon.de${path}`))?.status).toBe(200);
  });

  it('keeps numbers that JavaScript cannot hold, and texts that hold numbers', () => {
    expect(capture.answer(asks(`https://sellercentral.amazon.in${path}`))?.body).toBe(
      '{"threadId":1000000000000000005,"text":"a \\"1000000000000000006\\" : 1000000000000000007, b"}',
    );
  });

  it('has no answer for what was not recorded', () => {
    expect(capture.answer(asks(`https://sellercentral.amazon.in${path}`, 'POST'))).toBeUndefined();
    expect(capture.answer(asks('https://sellercentral.amazon.in/messaging/api/global/rights'))).toBeUndefined();
  });

  it('tells which cases were recorded, and where', () => {
    expect(capture).toMatchObject({ caseIds: [caseId], host: 'sellercentral.amazon.in' });
  });
});
