/** Pages that come instead of what was asked for: signing in, proving to be human, an error. */
import { escapeHtml, htmlResponse, type PortalResponse } from '../server/portal-page';

function plainPage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${body}</body></html>`;
}

export function signInPage(): PortalResponse {
  return htmlResponse(
    plainPage(
      'Sign-In',
      `<div id="authportal-main-section"><form name="signIn" method="post" action="/ap/signin"><h1>Sign in</h1>
<label for="ap_email">Email or mobile phone number</label><input type="email" id="ap_email" name="email">
<label for="ap_password">Password</label><input type="password" id="ap_password" name="password">
<input id="signInSubmit" type="submit" value="Sign in"></form></div>`,
    ),
  );
}

export function captchaPage(): PortalResponse {
  return htmlResponse(
    plainPage(
      'Robot Check',
      `<h4>Enter the characters you see below</h4><p>Sorry, we just need to make sure you're not a robot.</p>
<form method="get" action="/errors/validateCaptcha"><input type="text" id="captchacharacters" name="field-keywords"><button type="submit">Continue</button></form>`,
    ),
  );
}

export function errorPage(): PortalResponse {
  const body = '<h1>Sorry! Something went wrong!</h1><p>Please go back and try again or go to the home page.</p>';
  return { ...htmlResponse(plainPage('Sorry! Something went wrong!', body)), status: 503 };
}
