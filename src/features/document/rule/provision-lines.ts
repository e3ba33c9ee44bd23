import type { Identified } from '@domain/rulebook/identified'

/** A line as it is printed. */
export interface ProvisionLine {
  /** Whose words stand there, under the number that stands there. */
  own: Pick<Identified, 'id' | 'level' | 'label' | 'text' | 'rows'>
  /** Which provisions begin here, the outermost first. */
  begins: string[]
  /** Of which provisions something may be said below it, in this order. */
  saidOf: string[]
}

/** The lines of an article, or of anything else that is read as one, with all below it: each paragraph and item on its own. */
export function provisionLines(provision: Identified): ProvisionLine[] {
  const { id, children, ...words } = provision
  const led = paragraphLed(provision)
  if (!led) {
    const own = { own: { id, ...words }, begins: [id], saidOf: [id] }
    return [own, ...children.flatMap(provisionLines)]
  }
  const [first, ...below] = provisionLines({ ...led, label: provision.label })
  return [
    ...(first ? [{ ...first, begins: [id, led.id], saidOf: [led.id, id] }] : []),
    ...below,
    ...children.slice(1).flatMap(provisionLines),
  ]
}

/** 第二条 with nothing but paragraphs: its number stands on the line of the first. */
function paragraphLed({ label, text, rows, children }: Identified): Identified | undefined {
  const [first] = children
  const bare = label !== '' && text === '' && !rows
  return bare && first?.level === 'paragraph' && first.label === '' ? first : undefined
}
