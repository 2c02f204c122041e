/** Past answers go the way of templates without being any: by their id they are told apart. */
import { hashText } from '@/lib/domain/conversation/conversation-identity';

const prefix = 'past:';

/** The same for the same words. */
export function pastAnswerId(language: string, body: string): string {
  return `${prefix}${hashText(`${language} ${body}`)}`;
}

/** Whether this is no template: nothing of its use is counted or learned. */
export function isPastAnswerId(id: string): boolean {
  return id.startsWith(prefix);
}
