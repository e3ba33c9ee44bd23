import { inOneBreath } from './in-one-breath'

function desk(fails = false) {
  const sent: (string | string[])[] = []
  const ask = inOneBreath(
    async (question: string) => {
      sent.push(question)
      return `${question}!`
    },
    async (questions: string[]) => {
      sent.push(questions)
      if (fails) throw new Error('no answer')
      return questions.map((question) => `${question}!`)
    },
    3,
  )
  return { ask, sent }
}

test.each<[string, string[], (string | string[])[]]>([
  ['one goes alone', ['a'], ['a']],
  ['two go together', ['a', 'b'], [['a', 'b']]],
  ['no more than so many at a time', ['a', 'b', 'c', 'd'], [['a', 'b', 'c'], 'd']],
])('%s, and each gets its own answer', async (_, questions, expected) => {
  const { ask, sent } = desk()
  expect(await Promise.all(questions.map(ask))).toEqual(questions.map((one) => `${one}!`))
  expect(sent).toEqual(expected)
})

test('what is asked later goes by itself; what is lost is lost to each of them', async () => {
  const { ask, sent } = desk(true)
  const lost = await Promise.allSettled([ask('a'), ask('b')])
  expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await ask('c')).toBe('c!')
  expect(sent).toEqual([['a', 'b'], 'c'])
})
