import { oneIntent } from './one-intent'

/** A cloud that answers when it is told to. */
function cloud() {
  const sent: { input: string; key: string }[] = []
  const answers: { come(output: string): void; fail(): void }[] = []
  const run = oneIntent(
    (input: string, key: string) =>
      new Promise<string>((come, fail) => {
        sent.push({ input, key })
        answers.push({ come, fail: () => fail(new Error('no answer')) })
      }),
  )
  return { run, sent, last: () => answers[answers.length - 1]! }
}

const aTurn = () => new Promise<void>((go) => setImmediate(go))

test('the same act pressed again while it is on its way is not sent', async () => {
  const { run, sent, last } = cloud()
  const first = run('approve')
  expect(await run('approve')).toBeUndefined()
  last().come('approved')
  expect(await first).toBe('approved')
  expect(sent).toHaveLength(1)
})

test('others pressed meanwhile wait for their turn, and none is lost', async () => {
  const { run, sent, last } = cloud()
  const ticks = ['in', 'out', 'in'].map((input) => run(input))
  for (const expected of [['in'], ['in', 'out'], ['in', 'out', 'in']]) {
    await aTurn()
    expect(sent.map(({ input }) => input)).toEqual(expected)
    last().come('done')
  }
  expect(await Promise.all(ticks)).toEqual(['done', 'done', 'done'])
})

test('one that fails does not hold up the next', async () => {
  const { run, last } = cloud()
  const [first, second] = [run('approve'), run('return')]
  last().fail()
  await expect(first).rejects.toThrow('no answer')
  await aTurn()
  last().come('returned')
  expect(await second).toBe('returned')
})

test('after a failure the same act keeps its key; another act, and the same once it was done, has its own', async () => {
  const { run, sent, last } = cloud()
  for (const [input, fails] of [
    ['approve', true],
    ['approve', false],
    ['approve', true],
    ['return', false],
  ] as const) {
    const running = run(input)
    if (fails) {
      last().fail()
      await expect(running).rejects.toThrow('no answer')
    } else {
      last().come('done')
      await running
    }
  }
  const keys = sent.map(({ key }) => key)
  expect(keys[0]).toBe(keys[1])
  expect(new Set(keys).size).toBe(3)
})
