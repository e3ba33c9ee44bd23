import { flat } from '@domain/provisions/flat'
import { typedOf, typedRule } from '@domain/rulebook/typed'
import { isHeading } from '@domain/provisions/provision'
import type { Content, Provision } from '../text/provisions'

const find = ({ provisions }: Content, at: string) =>
  (flat(provisions) as Provision[]).find(({ id }) => id === at)

/** As it is typed: of a heading only its own line. */
export function typedAt(content: Content, at: string): string | undefined {
  if (at === 'whole') return typedRule(content)
  const one = find(content, at)
  if (!one) return undefined
  return typedOf(isHeading(one) ? { ...one, children: [] } : one).join('\n')
}

/** What stands below a heading stays as it is. */
export function withBelow(content: Content, at: string, text: string): string {
  const one = find(content, at)
  if (!one || !isHeading(one)) return text
  return [text, ...one.children.flatMap(typedOf)].join('\n')
}
