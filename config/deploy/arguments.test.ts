import { parseArguments, usage } from './arguments'
import { type Trouble } from '../trouble'

test('without a word it is the environment to try things in', () => {
  expect(parseArguments([])).toEqual({
    environment: 'staging',
    dryRun: false,
    built: false,
    preview: false,
    yes: false,
  })
})

test('every word is understood', () => {
  const words = ['--env', 'production', '--dry-run', '--built', '--preview', '--yes']
  expect(Object.values(parseArguments(words))).toEqual(['production', true, true, true, true])
})

test.each([
  ['an environment nobody named', ['--env', 'test'], '没有名为 test 的环境'],
  ['a word misspelt', ['--dryrun'], '看不懂 --dryrun'],
  ['a word too many', ['production'], '看不懂 production'],
])('%s is answered with the usage', (_, words, says) => {
  expect(() => parseArguments(words)).toThrow(says)
  try {
    parseArguments(words)
  } catch (error) {
    expect((error as Trouble).next).toBe(usage)
  }
})
