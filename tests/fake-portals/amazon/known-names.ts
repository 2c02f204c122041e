/** Class names and ids that public sources tell of the inbox. Source: portals' public user scripts, 2021–2026. */
import type { KnownNames } from '../variants/class-names';

export const amazonNames: KnownNames = {
  'message-buyer': 'thread-message-max-width-container-left',
  'message-seller': 'thread-message-max-width-container-right',
  'status-label': 'case-status-label',
};
