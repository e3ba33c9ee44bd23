import { articleProblems, shortAuthor } from './article'

const fit = { title: '区人大常委会召开会议', author: '', digest: '', content: '<p>会议</p>' }

test.each([
  ['a title of 32 characters', { title: '会'.repeat(32) }, []],
  ['a title of 33', { title: '会'.repeat(33) }, ['title']],
  ['rare characters count once each', { title: '𠮷'.repeat(32) }, []],
  ['a digest of 128', { digest: '会'.repeat(128) }, []],
  ['a digest of 129', { digest: '会'.repeat(129) }, ['digest']],
  ['a text of 19,999', { content: '会'.repeat(19_999) }, []],
  ['a text of 20,000', { content: '会'.repeat(20_000) }, ['content']],
])('%s', (_, change, wrong) => {
  expect(Object.keys(articleProblems({ ...fit, ...change }, true))).toEqual(wrong)
})

test('an article without any picture has no cover', () => {
  expect(articleProblems(fit, false)).toEqual({ cover: expect.stringContaining('必须有封面') })
})

test('the author field is left empty rather than cut', () => {
  expect(shortAuthor('李XX、王XX')).toBe('李XX、王XX')
  expect(shortAuthor('李XX、王XX、赵XX、钱XX、孙XX')).toBe('')
})
