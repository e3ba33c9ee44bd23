import { markKindLabels } from '@domain/proofreading/mark'
import { cleanSets, cleanText, parsePlanted, plantedSets, plantedText } from './read-planted'
import { cleanScore, mostPossible, score } from './score'

it('reads a mistake where it stands', () => {
  expect(parsePlanted('甲[[乙=>丙|swap]]丁')).toEqual({
    text: '甲乙丁',
    mistakes: [{ offset: 1, length: 1, wrong: '乙', right: '丙', kind: 'swap' }],
  })
})

it.each(plantedSets)('%s: more than a hundred mistakes, of kinds the proofreader knows', (set) => {
  const { text, mistakes } = plantedText(set)
  expect(mistakes.length).toBeGreaterThan(100)
  expect(new Set(mistakes.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10)
  expect(text).not.toMatch(/\[\[|\]\]|=>/)
  for (const { kind, offset, wrong } of mistakes) {
    expect(Object.keys(markKindLabels)).toContain(kind)
    expect(text.slice(offset, offset + wrong.length)).toBe(wrong)
  }
})

it.each(cleanSets)('%s: nothing certain', (set) => {
  expect(cleanText(set)).not.toContain('[[')
  expect(cleanScore(set).certain).toBe(0)
})

it.each(cleanSets)('%s: asks about no more than it did', (set) => {
  const { characters, possible } = cleanScore(set)
  expect((possible * 10_000) / characters).toBeLessThanOrEqual(mostPossible[set])
})

it('finds four of five mistakes of the sets it was worked on', () => {
  for (const set of ['planted', 'unseen'] as const) {
    const { planted, found } = score(set)
    expect(found / planted).toBeGreaterThan(0.8)
  }
})
