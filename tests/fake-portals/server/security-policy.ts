/** Content security policies that a real portal may have; nobody outside knows which it is. */
export const securityPolicies = ['open', 'strict', 'trusted-types'] as const;
export type SecurityPolicy = (typeof securityPolicies)[number];

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const policies: Readonly<Record<SecurityPolicy, string | undefined>> = {
  open: undefined,
  strict,
  'trusted-types': `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`,
};

/** Headers for a page under the policy. No inline script or style works under any but `open`. */
export function securityHeaders(policy: SecurityPolicy): Readonly<Record<string, string>> {
  const value = policies[policy];
  return value ? { 'content-security-policy': value } : {};
}
