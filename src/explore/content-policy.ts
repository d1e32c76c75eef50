/**
 * What a page may load: its own scripts, styles and data, nothing from other hosts (https://www.w3.org/TR/CSP3/).
 *
 * @param nonce that style elements made by scripts carry: the editor's
 */
export function contentPolicy(nonce?: string): string {
  const style = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
