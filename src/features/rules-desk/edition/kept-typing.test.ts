import { dropTyping, keepTyping, keptTyping } from './kept-typing'

/** What a device stores, without a device. */
jest.mock('@/platform/preferences', () => {
  const stored = new Map<string, unknown>()
  return {
    readPreference: (name: string) => stored.get(name),
    writePreference: (name: string, value: unknown) => stored.set(name, value),
  }
})

const copy = (at: string, text: string) => ({
  ...{ content: { at, text }, revision: 3, at: '2026-11-26T02:00:00.000Z' },
})
const left = (editionId = 'one') =>
  keptTyping(editionId).map(({ content }) => [content.at, content.text])

test('what was typed at one place outlives whatever is typed, saved or given up at another', () => {
  keepTyping('one', copy('third', '第三条 二日'))
  keepTyping('one', copy('third', '第三条 二日前'))
  keepTyping('two', copy('third', '另一件'))
  keepTyping('one', copy('fifth', '第五条'))
  expect(left()).toEqual([
    ['third', '第三条 二日前'],
    ['fifth', '第五条'],
  ])
  dropTyping('one', 'fifth')
  dropTyping('one', 'whole')
  expect(left()).toEqual([['third', '第三条 二日前']])
  dropTyping('one', 'third')
  expect(left()).toEqual([])
  expect(left('two')).toEqual([['third', '另一件']])
})
