import { flat } from '@domain/provisions/flat'
import { isHeading } from '@domain/provisions/provision'
import type { Content, Provision } from '../text/provisions'
import type { Oddity } from './use-edition'

/** Where an oddity of the lines above the first provision stands. */
export const front = 'front'

/**
 * The oddities by the id of the provision they stand at: the one that begins in their line, else the last that begins
 * before it; `front` for what stands above them all.
 */
export function odditiesAt(
  { provisions }: Pick<Content, 'provisions'>,
  oddities: readonly Oddity[],
): Map<string, Oddity[]> {
  const all = flat(provisions) as Provision[]
  const found = new Map<string, Oddity[]>()
  for (const oddity of oddities) {
    const id = placeOf(all, oddity.line)
    found.set(id, [...(found.get(id) ?? []), oddity])
  }
  return found
}

/** What the place of an oddity is called: by the article or heading it is in. */
export function nameIn({ provisions }: Pick<Content, 'provisions'>, id: string): string {
  const outer = outerOf(provisions).find((one) =>
    (isHeading(one) ? [one] : flat([one])).some((within) => (within as Provision).id === id),
  )
  return outer?.label ?? ''
}

const outerOf = (provisions: readonly Provision[]): Provision[] =>
  provisions.flatMap((one) => (isHeading(one) ? [one, ...outerOf(one.children)] : [one]))

/** Of several that begin in one line, the outermost: the label that is odd is its. */
function placeOf(all: readonly Provision[], line: number): string {
  let last: Provision | undefined
  for (const one of all) {
    if (one.line === line) return one.id
    if (one.line < line && (!last || one.line >= last.line)) last = one
  }
  return last?.id ?? front
}
