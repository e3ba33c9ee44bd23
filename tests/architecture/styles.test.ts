import { readdirSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { compile } from 'sass'

const src = path.resolve(__dirname, '../../src')

/** On purpose: the navigation makes room for itself in the frame. */
const shared = ['frame']

const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scss'))
  .sort()

/** Paper only rearranges what the screen's sheets define. */
const onPaper = (rule: postcss.Rule): boolean =>
  rule.parent?.type === 'atrule' && (rule.parent as postcss.AtRule).params === 'print'

/** The blocks a sheet defines, without __element and --modifier; a block within another (`.care .x`) is only placed. */
function blocksOf(sheet: string): Set<string> {
  const blocks = new Set<string>()
  postcss.parse(compile(path.join(src, sheet)).css).walkRules((rule) => {
    if (onPaper(rule)) return
    const { selectors } = rule
    for (const selector of selectors) {
      const block = /^\.([a-z][a-z0-9-]*?)(?:(?:__|--|[.:])\S*)?$/.exec(selector)?.[1]
      if (block && !shared.includes(block)) blocks.add(block)
    }
  })
  return blocks
}

test('no two sheets define the same block: class names are global', () => {
  const homes = new Map<string, string[]>()
  for (const sheet of sheets) {
    for (const block of blocksOf(sheet)) homes.set(block, [...(homes.get(block) ?? []), sheet])
  }
  expect(homes.size).toBeGreaterThan(100)
  expect([...homes].filter(([, where]) => where.length > 1)).toEqual([])
})
