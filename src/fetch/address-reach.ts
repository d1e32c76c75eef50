import { BlockList, isIP } from 'node:net';

/** Who can be at an IP address: anybody (`public`), machines of one's own network (`private`), or nobody a page is fetched from (`never`). */
export type AddressReach = 'public' | 'private' | 'never';

/** Networks as `[first address, length of the prefix]`. */
type Networks = readonly (readonly [string, number])[];

/** Machines of one's own network (IANA registry of special-purpose addresses). */
const PRIVATE_V4: Networks = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // behind a provider's NAT
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15], // measurements of networks
];

/** What no page is at, also where private networks are allowed: above all what clouds tell their machines secrets by. */
const NEVER_V4: Networks = [
  ['0.0.0.0', 8],
  ['100.100.100.200', 32], // metadata of Alibaba Cloud
  ['168.63.129.16', 32], // the host agent of Azure
  ['169.254.0.0', 16], // link-local, with the metadata of most clouds
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
];

const PRIVATE_V6: Networks = [
  ['::1', 128],
  ['fc00::', 7],
];

/** Parts of the global range, and metadata in the private one. Of all else in IPv6 only the global range is reached. */
const NEVER_V6: Networks = [
  ['2001::', 23], // Teredo, ORCHID and other protocols
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4: an address of IPv4 inside
  ['3fff::', 20],
  ['fd00:ec2::254', 128], // metadata of Amazon
];
const GLOBAL_V6: Networks = [['2000::', 3]];

/** NAT64 (RFC 6052): the last 32 bits are an address of IPv4. */
const NAT64 = '64:ff9b::';
const NAT64_BITS = 96;
const throughNat64 = (networks: Networks): Networks => networks.map(([address, bits]) => [`${NAT64}${address}`, NAT64_BITS + bits]);

function listOf(family: 'ipv4' | 'ipv6', networks: Networks): (address: string) => boolean {
  const list = new BlockList();
  for (const [address, bits] of networks) list.addSubnet(address, bits, family);
  return (address) => list.check(address, family);
}

const isNeverV4 = listOf('ipv4', NEVER_V4);
const isPrivateV4 = listOf('ipv4', PRIVATE_V4);
const isNeverV6 = listOf('ipv6', [...NEVER_V6, ...throughNat64([...NEVER_V4, ...PRIVATE_V4])]);
const isPrivateV6 = listOf('ipv6', PRIVATE_V6);
const isGlobalV6 = listOf('ipv6', [...GLOBAL_V6, [NAT64, NAT64_BITS]]);

const ZONE = /%.*$/;

/**
 * Who can be at an IP address.
 *
 * @param address as `dns.lookup` gives it: `192.0.2.1`, `fe80::1%eth0`
 * @example addressReach('192.168.0.1') // 'private'
 */
export function addressReach(address: string): AddressReach {
  const bare = address.replace(ZONE, '');
  switch (isIP(bare)) {
    case 4:
      return isNeverV4(bare) ? 'never' : isPrivateV4(bare) ? 'private' : 'public';
    case 6:
      if (isNeverV6(bare)) return 'never';
      return isPrivateV6(bare) ? 'private' : isGlobalV6(bare) ? 'public' : 'never';
    default:
      return 'never';
  }
}
