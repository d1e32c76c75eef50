/** An address to fetch, or what is wrong with it. */
export type WebAddress =
  | {
      readonly kind: 'address';
      /** As it was given, for messages. */
      readonly name: string;
      /** Without its fragment, which no server sees. */
      readonly url: URL;
    }
  | { readonly kind: 'bad'; readonly name: string; readonly reason: string };

/** `https://a.example/`, `ftp://a.example`; not `a.example`, `C:\pages`, `pages/a.html`. */
const ADDRESS = /^\s*[a-z][a-z0-9+.-]+:\/\//i;

/** Longer ones lead into traps for robots; and how long a pattern of robots.txt takes depends on it. */
const LONGEST = 2000;
const SHOWN = 200;

/** Whether a text is meant as an address of the web, not as a file. */
export const looksLikeAddress = (text: string): boolean => ADDRESS.test(text);

/** An address in messages: without what may be secret, and not without end. A URL holds no character that a terminal obeys. */
export function showUrl(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href.length > SHOWN ? `${shown.href.slice(0, SHOWN)}…` : shown.href;
}

/** Why an address is not fetched, whoever gave it: the user or a redirect. */
export function whyNotFetched({ protocol, username, password, href }: URL): string | undefined {
  if (protocol !== 'http:' && protocol !== 'https:') return 'only http and https addresses are fetched';
  if (username !== '' || password !== '') return 'the address holds a user name or password; pages that need one are not fetched';
  return href.length > LONGEST ? `the address is longer than ${LONGEST} characters` : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g;

/** An address as the user typed it. */
export function parseWebAddress(text: string): WebAddress {
  const name = text.trim().replace(CONTROL, ' ');
  if (!URL.canParse(name)) return { kind: 'bad', name: name.slice(0, SHOWN), reason: 'not a valid address' };
  const url = new URL(name);
  url.hash = '';
  const reason = whyNotFetched(url);
  return reason === undefined ? { kind: 'address', name, url } : { kind: 'bad', name: showUrl(url), reason };
}
