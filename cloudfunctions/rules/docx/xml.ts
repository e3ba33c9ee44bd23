import { DOMParser } from '@xmldom/xmldom'
import { DocxProblem } from '../../platform/word/docx-problem'

/** The root of a part of a .docx; throws DocxProblem where its XML is broken. */
export function rootOf(xml: string): Element {
  const broken = () => {
    throw new DocxProblem('FILE_DAMAGED')
  }
  const errorHandler = { warning: broken, error: broken, fatalError: broken }
  const root = new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml').documentElement
  // Broken beyond any tag there is no root, whatever the types say.
  return (root as Element | null) ?? broken()
}

/** The children that are elements, of that name when one is given (`w:p`). */
export const childrenOf = (parent: Element, name?: string): Element[] =>
  Array.from(parent.childNodes).filter(
    (node): node is Element =>
      node.nodeType === 1 && (name === undefined || (node as Element).tagName === name),
  )

export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent && childrenOf(parent, name)[0]

/** The w:val of a child: what most of Word's properties are. */
export const valueOf = (parent: Element | undefined, name: string): string | undefined =>
  childOf(parent, name)?.getAttribute('w:val') ?? undefined
