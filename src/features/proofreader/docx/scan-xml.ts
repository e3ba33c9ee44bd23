import { Refused } from '@/cloud/problems'

/** A tag and where it stands; `empty` opens and closes in one. Comments and the like are passed over. */
export interface Tag {
  name: string
  kind: 'open' | 'close' | 'empty'
  /** Of `<`. */
  start: number
  /** Behind `>`. */
  end: number
}

/** The tags of an XML text, one after the other. Refuses with FILE_DAMAGED where a tag does not end. */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = xml.indexOf('<')
  while (at >= 0) {
    const end = endOf(xml, at)
    const sign = xml[at + 1]
    if (sign !== '!' && sign !== '?') yield tagAt(xml, at, end)
    at = xml.indexOf('<', end)
  }
}

function tagAt(xml: string, start: number, end: number): Tag {
  const closes = xml[start + 1] === '/'
  const empty = xml[end - 2] === '/'
  const nameAt = start + (closes ? 2 : 1)
  let nameEnd = nameAt
  while (nameEnd < end && !' \t\r\n/>'.includes(xml[nameEnd] ?? '>')) nameEnd++
  return {
    name: xml.slice(nameAt, nameEnd),
    kind: closes ? 'close' : empty ? 'empty' : 'open',
    start,
    end,
  }
}

/** Behind the end of what begins at `<`: a `>` within quotation marks does not end it. */
function endOf(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return behind(xml, '-->', start + 4)
  if (xml.startsWith('<![CDATA[', start)) return behind(xml, ']]>', start + 9)
  if (xml.startsWith('<?', start)) return behind(xml, '?>', start + 2)
  let at = start + 1
  for (;;) {
    const character = xml[at]
    if (character === undefined || character === '<') throw new Refused('FILE_DAMAGED')
    if (character === '>') return at + 1
    at = character === '"' || character === "'" ? behind(xml, character, at + 1) : at + 1
  }
}

function behind(xml: string, what: string, from: number): number {
  const at = xml.indexOf(what, from)
  if (at < 0) throw new Refused('FILE_DAMAGED')
  return at + what.length
}

/** The value of an attribute of the tag, as it stands there. */
export function attributeOf(xml: string, { start, end }: Tag, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xml.slice(start, end))
  return value?.[1] ?? value?.[2]
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text as it is meant. Refuses with FILE_DAMAGED where a reference means nothing. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name: string) => {
    const code = decimal ? parseInt(decimal, 10) : hex ? parseInt(hex, 16) : undefined
    const character = code === undefined ? entities[name] : characterOf(code)
    if (character === undefined) throw new Refused('FILE_DAMAGED')
    return character
  })

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
