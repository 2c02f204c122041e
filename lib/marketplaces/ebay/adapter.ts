/** Reads eBay's message, contact and order pages from the page as it stands; what eBay's own requests carry is not known. */
import type { PageAdapter } from '../page-adapter';
import { FieldLog } from './fields';
import { findReplyControls } from './find-reply-field';
import { ebayPage } from './page';
import { readAccount } from './read-account';
import { conversationOf, identityOf, toReading } from './read-page';
import { readRows } from './read-rows';
import { toRows } from './row-on-page';
import { surveyPage, surveyReplyField } from './survey';
import { ThreadMemory } from './thread-memory';

export function createEbayAdapter(): PageAdapter {
  const memory = new ThreadMemory();
  return {
    marketplace: 'ebay',
    takePageData: () => false,
    read: (view) => toReading(surveyPage(view, memory)),
    listRows: (view) => {
      const page = ebayPage(view);
      return toRows(readRows(page), page, readAccount(page).name);
    },
    identify: (view) => {
      const survey = surveyPage(view, memory);
      return identityOf(survey, conversationOf(survey, new FieldLog()));
    },
    findReplyField: (view) => surveyReplyField(view).replyField,
    findReplyControls: (view) => {
      const { page, replyField } = surveyReplyField(view);
      return findReplyControls(page, replyField);
    },
  };
}
