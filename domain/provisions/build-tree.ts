import { inlineItems } from './inline-items'
import { labelOf, type Label } from './label'
import { levels, type Level, type Line, type Provision } from './provision'

/** Where a level stands: outer ones lower. Tables and words before the articles stand with the paragraphs. */
const rank = (level: Level): number =>
  level === 'annex'
    ? 0
    : level === 'preamble' || level === 'table'
      ? 4
      : levels.indexOf(level as never)

/** A node with what only the builder needs: what it was told from, and how deep an item stands. */
interface Growing extends Provision {
  kind?: Label['kind']
  depth?: number
}

/** The tree of the lines below the front matter; where there are no articles, 一、二、 stand in their place. */
export function buildTree(lines: readonly Line[]): Provision[] {
  const roots: Growing[] = []
  const open: Growing[] = []
  const articles = lines.some(({ text }) => labelOf(text)?.kind === 'article')

  const put = (node: Growing, at: number) => {
    while (open.length > 0 && rankOf(open[open.length - 1] as Growing) >= at) open.pop()
    const parent = open[open.length - 1]
    const siblings = (parent?.children ?? roots) as Growing[]
    siblings.push(node)
    open.push(node)
  }
  const rankOf = (node: Growing) => node.depth ?? rank(node.level)

  for (const [index, line] of lines.entries()) {
    const { text, at } = line
    if (line.rows) {
      put({ level: 'table', label: '', text: '', children: [], rows: line.rows, line: at }, 5)
      continue
    }
    const label = labelOf(text)
    if (!label) addPlain(text, at, lines[index - 1])
    else if (isStructure(label)) addStructure(label, at)
    else if (label.kind === 'article') addArticle(label, at)
    else if (label.kind === 'comma' && !articles && !openOf('annex')) addArticle(label, at)
    else if (label.kind === 'comma' && isHeadingLine(label, lines[index + 1]))
      addStructure({ ...label, kind: 'chapter' }, at)
    else for (const item of inlineItems(text)?.items ?? [text]) addItem(labelOf(item) ?? label, at)
  }
  return roots.map(settled)

  function openOf(level: Level) {
    return open.some((node) => node.level === level)
  }

  function addStructure({ kind, label, number, rest }: Label, line: number) {
    const level = kind as Level
    const node: Growing = { level, label, text: rest, children: [], line, kind }
    if (number !== undefined) node.number = number
    put(node, rank(level))
  }

  function addArticle({ kind, label, number, inserted, rest }: Label, line: number) {
    const node: Growing = { level: 'article', label, text: '', children: [], line, kind }
    if (number !== undefined) node.number = number
    if (inserted !== undefined) node.inserted = inserted
    put(node, rank('article'))
    if (rest) addPlain(rest, line, undefined)
  }

  /** A paragraph of the article; a heading that stands on the line below its number; or the rest of an annex. */
  function addPlain(text: string, line: number, before: Line | undefined) {
    const last = open[open.length - 1]
    const goesOn = last && isStructure(last) && before?.at === last.line
    if (goesOn && text.length <= 40 && !/[。；：]/.test(text)) {
      last.text += text.replace(/ /g, '')
      return
    }
    const unnumbered = /^(总|分|附) ?则$/.test(text)
    if (unnumbered) {
      put(
        { level: 'chapter', label: '', text: text.replace(/ /g, ''), children: [], line },
        rank('chapter'),
      )
      return
    }
    const split = inlineItems(text)
    const level = open.length > 0 ? 'paragraph' : 'preamble'
    put({ level, label: '', text: split?.before ?? text, children: [], line }, rank('paragraph'))
    for (const item of split?.items ?? []) {
      const label = labelOf(item)
      if (label) addItem(label, line)
    }
  }

  /** Beside the last of its kind; otherwise one level below what is open. */
  function addItem({ kind, label, number, rest }: Label, line: number) {
    const sibling = [...open].reverse().find((node) => node.kind === kind)
    const last = open[open.length - 1]
    const at = sibling
      ? rankOf(sibling)
      : Math.max(rank('item'), last ? rankOf(last) + 1 : rank('item'))
    const level = at > rank('item') ? 'subitem' : 'item'
    const node: Growing = { level, label, text: rest, children: [], line, kind, depth: at }
    if (number !== undefined) node.number = number
    put(node, at)
  }
}

const isStructure = ({ kind }: { kind?: Label['kind'] }): boolean =>
  kind === 'part' || kind === 'chapter' || kind === 'section' || kind === 'annex'

/** 一、总则 above 第一条: a heading, where a chapter would stand. */
const isHeadingLine = ({ rest }: Label, next: Line | undefined): boolean =>
  rest.length <= 30 && !/[。；：]/.test(rest) && labelOf(next?.text ?? '')?.kind === 'article'

/** Without what only the builder needs; an article of one paragraph takes its words and items. */
function settled({ kind: _kind, depth: _depth, ...node }: Growing): Provision {
  const children = (node.children as Growing[]).map(settled)
  const paragraphs = children.filter(({ level }) => level === 'paragraph')
  const [only] = children
  if (node.level === 'article' && children.length === 1 && only?.level === 'paragraph')
    return { ...node, text: only.text, children: only.children }
  if (node.level === 'article')
    paragraphs.forEach((paragraph, n) => {
      paragraph.number = n + 1
    })
  return { ...node, children }
}
