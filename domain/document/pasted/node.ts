/** What is needed of a parsed page: a DOM node of a browser is one. */
export interface PastedNode {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  childNodes: ArrayLike<PastedNode>
  getAttribute?(name: string): string | null
}

export const isElement = (node: PastedNode): boolean => node.nodeType === 1
export const isText = (node: PastedNode): boolean => node.nodeType === 3

export const children = (node: PastedNode): PastedNode[] => Array.from(node.childNodes)

export const attribute = (node: PastedNode, name: string): string =>
  node.getAttribute?.(name)?.trim() ?? ''

/** The declarations of a style attribute by property, both in lower case. */
export function styleOf(node: PastedNode): ReadonlyMap<string, string> {
  const style = new Map<string, string>()
  for (const declaration of attribute(node, 'style').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0)
      style.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration.slice(colon + 1).trim(),
      )
  }
  return style
}

/** The first node below for which it holds, in the order of the page. */
export function findBelow(
  node: PastedNode,
  holds: (node: PastedNode) => boolean,
): PastedNode | undefined {
  for (const child of children(node)) {
    if (holds(child)) return child
    const found = findBelow(child, holds)
    if (found) return found
  }
  return undefined
}

export const wordsOf = (node: PastedNode): string =>
  isText(node) ? (node.nodeValue ?? '') : children(node).map(wordsOf).join('')
