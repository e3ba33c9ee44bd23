import fc from 'fast-check'
import { excerptAround, excerptAroundName } from './excerpt'
import { highlighted } from './highlight'
import { occurrences } from './occurrences'
import { spreadPattern } from './spread'
import { wordsOf } from './words'

test.each([
  ['代表 建议', ['代表', '建议']],
  ['　代表，建议。', ['代表', '建议']],
  ['ＡＢＣ abc', ['abc']],
  ['12345.*', ['12345']],
  ['……', []],
])('the words of %j are %j', (query, words) => {
  expect(wordsOf(query)).toEqual(words)
})

test('an excerpt shows the first word found with some text before it', () => {
  const text = `${'前'.repeat(100)}代表建议${'后'.repeat(100)}`
  const excerpt = excerptAround(text, ['建议'])
  expect(excerpt).toMatch(/^…前+代表建议后+…$/)
  expect(excerpt.length).toBeLessThan(80)
})

test('an excerpt of any text that holds the word holds the word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (before, after) => {
        const excerpt = excerptAround(`${before}。代表建议。${after}`, ['代表建议'])
        expect(excerpt).toContain('代表建议')
      },
    ),
  )
})

test.each([
  ['王强', '王　强', true],
  ['王强', '王 \u00a0\u2003强', true],
  ['王　强', '王强', true],
  ['王 强', '王　强', true],
  ['王强', '王小强', false],
  ['Li.Na', 'li. na', true],
  ['Li.Na', 'LixNa', false],
  ['（王强）', '（ 王 强 ）', true],
])('the name %j is found in %j: %j', (name, text, found) => {
  expect(new RegExp(spreadPattern(name), 'i').test(text)).toBe(found)
})

test('an excerpt around a name shows it as it is set', () => {
  const text = `${'前'.repeat(100)}王\u3000强${'后'.repeat(100)}`
  expect(excerptAroundName(text, '王强')).toMatch(/^…前+王 强后+…$/)
  expect(excerptAroundName('只在标题', '王强')).toBe('只在标题')
})

test.each([
  ['面积30㎡，ＡＢＣ', ['abc'], ['ＡＢＣ']],
  ['面积30㎡', ['m2'], ['㎡']],
  ['代表建议代表', ['代表', '代表建议'], ['代表建议', '代表']],
  ['没有', ['代表'], []],
])('in %j the words %j stand as %j', (text, words, found) => {
  expect(occurrences(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(found)
})

test('highlighting tells the words apart and keeps the text', () => {
  expect(highlighted('代表建议办理', '建议')).toEqual([
    { text: '代表', found: false },
    { text: '建议', found: true },
    { text: '办理', found: false },
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      const pieces = highlighted(text, query)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})
