import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { type AddressReach, addressReach } from './address-reach.js';
import { FetchError } from './fetch-error.js';

const REASONS: Readonly<Record<Exclude<AddressReach, 'public'>, string>> = {
  private: 'an address of a private network (--fetch-private fetches from those too)',
  never: 'an address that no page is fetched from: link-local, multicast or reserved',
};

/** Why there is no connection to an IP address; undefined where there may be one. */
function whyRefused(address: string, allowsPrivate: boolean): FetchError | undefined {
  const reach = addressReach(address);
  if (reach === 'public' || (reach === 'private' && allowsPrivate)) return undefined;
  return new FetchError('refused', `the host is at ${address}, ${REASONS[reach]}`);
}

/**
 * Looks up hosts for a connection and gives it only addresses that may be reached. What is checked here is what is
 * connected to: a name that leads elsewhere when it is asked again gains nothing.
 */
export const guardedLookup =
  (allowsPrivate: boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const open = found.filter(({ address }) => whyRefused(address, allowsPrivate) === undefined);
      const [first] = open;
      if (first === undefined) return callback(whyRefused(found[0]?.address ?? '', allowsPrivate) as FetchError, []);
      return options.all === true ? callback(null, open) : callback(null, first.address, first.family);
    });
  };

const BRACKETS = /^\[|\]$/g;

/**
 * Checks a host that is written as an IP address, which nobody looks up. However it was written (`127.1`, `0x7f000001`, `2130706433`),
 * a URL holds it in its usual form.
 *
 * @throws {FetchError} `refused`
 */
export function checkWrittenAddress({ hostname }: URL, allowsPrivate: boolean): void {
  const host = hostname.replace(BRACKETS, '');
  const refusal = isIP(host) === 0 ? undefined : whyRefused(host, allowsPrivate);
  if (refusal) throw refusal;
}
