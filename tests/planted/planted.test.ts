import { markKindLabels } from '@domain/proofreading/mark'
import { cleanText, parsePlanted, plantedText } from './read-planted'

it('reads a mistake where it stands', () => {
  expect(parsePlanted('甲[[乙=>丙|swap]]丁')).toEqual({
    text: '甲乙丁',
    mistakes: [{ offset: 1, length: 1, wrong: '乙', right: '丙', kind: 'swap' }],
  })
})

it('holds at least 150 mistakes, of kinds the proofreader knows', () => {
  const { text, mistakes } = plantedText()
  expect(mistakes.length).toBeGreaterThanOrEqual(150)
  expect(new Set(mistakes.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12)
  for (const { kind, offset, wrong } of mistakes) {
    expect(Object.keys(markKindLabels)).toContain(kind)
    expect(text.slice(offset, offset + wrong.length)).toBe(wrong)
  }
  expect(cleanText()).not.toContain('[[')
})
