// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/conversation/reading';
import { createReader } from '@/lib/overlay/read-page';
import { aConversation, aReading } from '../../support/conversations';
import { FakeMessagePage } from '../../support/message-page';

function aReader(tell: (reading: Reading) => Promise<void> = async () => {}) {
  const page = new FakeMessagePage(document);
  const told: Reading[] = [];
  const { adapter, view } = page;
  const reader = createReader({
    adapter,
    view,
    onRead: () => {},
    tell: (reading) => {
      told.push(reading);
      return tell(reading);
    },
  });
  return { page, reader, told };
}

describe('createReader', () => {
  it('tells what it reads with the conversation it belongs to', () => {
    const { reader, told } = aReader();
    reader.read();
    expect(told).toMatchObject([{ identity: { key: 'amazon:one' }, conversation: { buyerName: 'Tamsin' } }]);
  });

  it('tells nothing twice, however late it reads again', () => {
    const { page, reader, told } = aReader();
    reader.read();
    page.now += 60_000;
    reader.read();
    expect(told).toHaveLength(1);
  });

  it('tells what has changed', () => {
    const { page, reader, told } = aReader();
    reader.read();
    page.reading = aReading({ conversation: aConversation({ buyerName: 'Rufus' }) });
    reader.read();
    expect(told.map((reading) => reading.conversation?.buyerName)).toEqual(['Tamsin', 'Rufus']);
  });

  it('tells again when asked', () => {
    const { reader, told } = aReader();
    reader.read();
    reader.tellAgain();
    expect(told).toHaveLength(2);
  });

  it('tells again at the next reading when nobody heard', async () => {
    const { reader, told } = aReader(() => Promise.reject(new Error('asleep')));
    reader.read();
    await Promise.resolve();
    await Promise.resolve();
    reader.read();
    expect(told).toHaveLength(2);
  });

  it('reads once for many calls of one turn', async () => {
    const { page, reader, told } = aReader();
    reader.readSoon();
    reader.readSoon();
    page.reading = aReading({ conversation: aConversation({ buyerName: 'Rufus' }) });
    await Promise.resolve();
    expect(told.map((reading) => reading.conversation?.buyerName)).toEqual(['Rufus']);
  });
});
