import type { Trouble } from '../trouble'
import { parseArguments } from './arguments'

test.each([
  [['backup', 'a.tar'], { act: 'backup', files: ['a.tar'], of: { dataDir: '.emulator' } }],
  [['backup', 'a.tar', '--data', 'd'], { of: { dataDir: 'd' } }],
  [['backup', 'a.tar', '--env', 'production'], { of: { environment: 'production' }, yes: false }],
  [
    ['restore', '1.tar', '2.tar', '--env', 'staging', '--yes'],
    { act: 'restore', files: ['1.tar', '2.tar'], of: { environment: 'staging' }, yes: true },
  ],
])('%j', (words, asked) => {
  expect(parseArguments(words)).toMatchObject(asked)
})

test.each([
  [['backup'], '没有写文件名'],
  [['backup', 'a', 'b'], '只写一个'],
  [['restore', 'a', '--env', 'staging', '--data', '.emulator'], '--env 和 --data 只能写一个'],
  [['restore', 'a', '--env', 'prod'], '没有名为 prod 的环境'],
  [['restore', 'a', '--environment'], '看不懂 --environment'],
])('%j is not understood', (words, says) => {
  const tried = () => parseArguments(words)
  expect(tried).toThrow(says)
  expect(tried).toThrow(
    expect.objectContaining<Partial<Trouble>>({ next: expect.any(String) as string }) as Error,
  )
})
