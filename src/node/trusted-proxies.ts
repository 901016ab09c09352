import { BlockList, isIP } from 'node:net';
import { UsageError } from '../contract/usage-error.ts';

/** Proxies that are believed what they say of their clients. */
export interface TrustedProxies {
  /** Whether somebody has named them: what comes from there is never taken for a program of this machine. */
  readonly isNamed: boolean;
  includes(address: string | undefined): boolean;
}

/**
 * Only programs of this machine can send from there, and they mislead nobody but themselves. Not read as those that are named: to
 * find out what is an address takes Node four milliseconds the first time.
 */
function loopback(): BlockList {
  const list = new BlockList();
  list.addSubnet('127.0.0.0', 8);
  list.addAddress('::1', 'ipv6');
  return list;
}

/**
 * Reads the list of trusted proxies.
 * @param addresses IP addresses, and ranges such as `10.0.0.0/8`; those of this machine when absent
 * @throws UsageError that names what is neither
 */
export function readTrustedProxies(addresses?: readonly string[]): TrustedProxies {
  const list = addresses === undefined ? loopback() : listOf(addresses);
  return {
    isNamed: addresses !== undefined && addresses.length > 0,
    includes: (address = '') => isIP(address) !== 0 && list.check(address, familyOf(address)),
  };
}

function listOf(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const address of addresses) add(list, address);
  return list;
}

function add(list: BlockList, address: string): void {
  const [net = '', length, ...rest] = address.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(net)] ?? -1;
  const prefix = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : bits + 1;
  if (bits < 0 || prefix > bits || rest.length > 0) {
    throw new UsageError(
      `Failed to read the trusted proxy ${JSON.stringify(address)}: it must be an IP address, or a range such as 10.0.0.0/8.`,
    );
  }
  list.addSubnet(net, prefix, familyOf(net));
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
