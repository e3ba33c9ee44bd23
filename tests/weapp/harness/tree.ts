/** A node of the rendered page, as WeChat's own compiler gives it. */
export interface Node {
  tag: string
  attr: Record<string, unknown>
  children: (Node | string | number)[]
}

export function* nodesIn(node: Node): Generator<Node> {
  yield node
  for (const child of node.children ?? []) if (typeof child === 'object') yield* nodesIn(child)
}

export const textOf = (node: Node | string | number): string =>
  typeof node === 'object' ? (node.children ?? []).map(textOf).join('') : String(node)

export const classesOf = (node: Node): string[] => String(node.attr?.class ?? '').split(/\s+/)

/** The smallest node that can be tapped and holds the words; of several alike the topmost, drawn last. */
export function tappable(root: Node, words: string): Node | undefined {
  let found: Node | undefined
  for (const node of nodesIn(root)) {
    const canBeTapped = node.attr && ('bindtap' in node.attr || 'catchtap' in node.attr)
    if (!canBeTapped || !textOf(node).includes(words)) continue
    if (!found || textOf(node).length <= textOf(found).length) found = node
  }
  return found
}
