/**
 * Hooks in Amazon's pages, as data: a page that changed is mended here. `seen` is the year of the source, and the
 * hooks of a list are tried together; no field depends on one of them alone.
 */

interface Hook {
  readonly seen: number;
  readonly selector: string;
}

function join(hooks: readonly Hook[]): string {
  return hooks.map((hook) => hook.selector).join(',');
}

/** Around all messages of the open case. */
export const threadHook = join([{ seen: 2026, selector: '#case-messages' }]);

/** One message; which side it stands on tells who wrote it. */
export const sellerBubbleHook = join([{ seen: 2021, selector: '[class*="thread-message-max-width-container-right"]' }]);
export const buyerBubbleHook = join([{ seen: 2021, selector: '[class*="thread-message-max-width-container-left"]' }]);

export const statusHook = join([{ seen: 2023, selector: '.case-status-label' }]);

/** The app of messaging and contact pages. */
export const appHook = join([
  { seen: 2024, selector: '#ayb-app' },
  { seen: 2025, selector: '#ayb-contact-buyer' },
  { seen: 2025, selector: '#ayb-reviews' },
  { seen: 2026, selector: '#MYO-app' },
  { seen: 2026, selector: '#myo-spa-tabs-container, .myo-table-container, #orders-table' },
]);

export const contactHooks = {
  root: join([{ seen: 2025, selector: '#ayb-contact-buyer' }]),
  header: join([{ seen: 2025, selector: '.ayb-contact-buyer-header' }]),
  box: join([{ seen: 2025, selector: '.contact-buyer-text-area' }]),
  send: join([{ seen: 2025, selector: '.ayb-contact-form-send-button' }]),
} as const;

/** Boxes that are never the reply box. */
export const otherBoxHook = join([
  { seen: 2021, selector: '#threads-list-search-bar' },
  { seen: 2021, selector: '#all-messages-link' },
  { seen: 2026, selector: '[role="search"], [type="search"], [role="searchbox"], nav' },
  { seen: 2025, selector: '.order-details-bordered-box-notes-feedback' },
]);

export const alertHook = 'kat-alert,[role="alert"]';
export const headingHook = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
export const dialogHook = '[role="dialog"],[role="alertdialog"],[aria-modal="true"],dialog,kat-modal,kat-dialog';
export const buttonHook = 'button,kat-button,[role="button"],input[type="submit"],input[type="button"]';
export const controlHook = `${buttonHook},a[role="button"],summary,label,kat-checkbox,kat-radiobutton,kat-link,option`;

export const loadingHook = join([
  { seen: 2026, selector: '[aria-busy="true"], [role="progressbar"], kat-spinner, kat-loader, kat-skeleton' },
  { seen: 2026, selector: '[class*="skeleton" i], [class*="shimmer" i], [class*="spinner" i]' },
]);

export const signInHook = join([
  { seen: 2026, selector: 'form[name="signIn"], form[action*="/ap/signin"], #ap_email, #ap_password' },
  { seen: 2026, selector: '#auth-mfa-form, #auth-mfa-otpcode, input[type="password"]' },
]);
export const captchaHook = join([
  { seen: 2026, selector: 'form[action*="validateCaptcha" i], #captchacharacters, #auth-captcha-image' },
  { seen: 2026, selector: 'img[src*="captcha" i], iframe[src*="captcha" i]' },
]);

/** Doubles for screen readers and our own marks: not what a person sees. */
export const unseenHook =
  '.a-offscreen,.aok-offscreen,.aok-hidden,.a-hidden,.sr-only,.visually-hidden,.kat-visually-hidden,.clipped,.hidden,[data-replydock]';
