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
  const words = ['--env', 'production', '--built', '--yes']
  const all = { environment: 'production', dryRun: false, built: true, preview: false, yes: true }
  expect(parseArguments([...words, '--preview'])).toEqual({ ...all, preview: true })
  expect(parseArguments([...words, '--dry-run'])).toEqual({ ...all, dryRun: true })
  expect(parseArguments([...words, '--renew', 'DESK_KEY'])).toEqual({ ...all, renew: 'DESK_KEY' })
})

test.each([
  ['an environment nobody named', ['--env', 'test'], '没有名为 test 的环境'],
  ['a word misspelt', ['--dryrun'], '看不懂 --dryrun'],
  ['a word too many', ['production'], '看不懂 production'],
  ['a picture of a plan', ['--preview', '--dry-run'], '--preview 什么也不部署'],
  ['a new key for a picture', ['--preview', '--renew', 'DESK_KEY'], '--preview 什么也不部署'],
  ['no name of what is drawn anew', ['--renew'], '看不懂 --renew'],
])('%s is answered with the usage', (_, words, says) => {
  expect(() => parseArguments(words)).toThrow(says)
  try {
    parseArguments(words)
  } catch (error) {
    expect((error as Trouble).next).toBe(usage)
  }
})
