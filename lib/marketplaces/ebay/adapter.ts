/** Reads eBay's message, contact and order pages from the page as it stands; what eBay's own requests carry is not known. */
import type { PageAdapter } from '../page-adapter';
import { FieldLog } from './fields';
import { findReplyControls } from './find-reply-field';
import { findRows } from './find-rows';
import { ebayPage } from './page';
import { readAccount } from './read-account';
import { conversationOf, identityOf, toReading } from './read-page';
import { readRow } from './read-row';
import { toRows } from './row-on-page';
import { surveyPage } from './survey';
import { ThreadMemory } from './thread-memory';

export function createEbayAdapter(): PageAdapter {
  const memory = new ThreadMemory();
  return {
    marketplace: 'ebay',
    takePageData: () => false,
    read: (view) => toReading(surveyPage(view, memory)),
    listRows: (view) => {
      const page = ebayPage(view);
      const rows = findRows(page).map((row) => readRow(row, page));
      return toRows(rows, page, readAccount(page).name);
    },
    identify: (view) => {
      const survey = surveyPage(view, memory);
      return identityOf(survey, conversationOf(survey, new FieldLog()));
    },
    findReplyField: (view) => surveyPage(view, memory).replyField,
    findReplyControls: (view) => {
      const { page, replyField } = surveyPage(view, memory);
      return findReplyControls(page, replyField);
    },
  };
}
