import type { TextStyle } from '../block'

/** A paragraph of an office document, whether it came as a file or through the clipboard. */
export interface OfficeParagraph {
  text: string
  styles: TextStyle[]
  /** Typefaces that stand in it. */
  fonts: ReadonlySet<string>
  /** Name and id of its style, either side of `|`. */
  style: string
  align: 'start' | 'center' | 'end'
  /** Numbered or marked by the program itself. */
  list?: { ordered: boolean } | undefined
}

/** Text with its ranges, without the spaces, often full-width, that make the indent; the page indents by itself. */
export function trimmed<P extends Pick<OfficeParagraph, 'text' | 'styles'>>(paragraph: P): P {
  const lead = /^[\s\u3000]*/.exec(paragraph.text)?.[0].length ?? 0
  const text = paragraph.text.slice(lead).replace(/[\s\u3000]+$/, '')
  const styles = paragraph.styles
    .map(({ start, end, as }) => ({
      start: Math.max(0, start - lead),
      end: Math.min(text.length, end - lead),
      as,
    }))
    .filter(({ start, end }) => start < end)
  return { ...paragraph, text, styles }
}

/** Office programs cut a phrase into many runs; ranges that touch are one. */
export function addStyle(styles: TextStyle[], next: TextStyle): void {
  const last = styles.findLast((style) => style.as === next.as)
  if (last?.end === next.start) last.end = next.end
  else styles.push(next)
}

/** True when the style holds on all of the text. */
export const isWholly = (
  { text, styles }: Pick<OfficeParagraph, 'text' | 'styles'>,
  as: TextStyle['as'],
): boolean =>
  text.length > 0 &&
  styles.some((style) => style.as === as && style.start === 0 && style.end >= text.length)
