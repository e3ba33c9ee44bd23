/**
 * The network an address belongs to, as one line is given it: an IPv4 address itself, or the first 64 bits of an IPv6
 * one, of which everybody has 2^64. Nothing for what is no address.
 */
export function networkOf(address: string): string | undefined {
  const bare = address.toLowerCase().replace(/%.*$/, '')
  const four = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/.exec(bare)?.[1]
  if (four) return four
  const sides = bare.split('::')
  if (sides.length > 2 || !bare.includes(':')) return undefined
  const [head = [], tail = []] = sides.map((side) => (side ? side.split(':') : []))
  const left = 8 - head.length - tail.length
  if (sides.length === 1 ? left !== 0 : left < 1) return undefined
  const groups = [...head, ...Array<string>(left).fill('0'), ...tail]
  if (!groups.every((group) => /^[\da-f]{1,4}$/.test(group))) return undefined
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
