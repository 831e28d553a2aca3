import ipaddr from 'ipaddr.js'

const NOWHERE = 'unknown'
const IPV4_BITS = 24
const IPV6_BITS = 64

/** The neighbourhood of an address, /24 or /64: what one attacker can move about in. */
export function addressBlock(address: string | null): string {
  if (!address || !ipaddr.isValid(address)) return NOWHERE
  const parsed = ipaddr.process(address)
  const bits = parsed.kind() === 'ipv4' ? IPV4_BITS : IPV6_BITS
  const zone = ipaddr[parsed.kind() === 'ipv4' ? 'IPv4' : 'IPv6']
  return `${zone.networkAddressFromCIDR(`${parsed}/${bits}`)}/${bits}`
}
