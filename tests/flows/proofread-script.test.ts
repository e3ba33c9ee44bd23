import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'proofread-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Said {
  code: number
  out: string
  err: string
}

/** As someone types it, about a file of these bytes. */
async function proofread(bytes: string | Buffer | undefined, ...options: string[]): Promise<Said> {
  const file = path.join(folder, 'text.txt')
  if (bytes === undefined) await rm(file, { force: true })
  else await writeFile(file, bytes)
  const script = [require.resolve('tsx/cli'), 'config/proofread.ts', file, ...options]
  return new Promise((resolve) => {
    execFile(process.execPath, script, { cwd: root }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

test.each([
  ['lines that end as on Unix', '第一行没有差错。\n\n第三行按装设备。\n'],
  ['lines that end as on Windows', '第一行没有差错。\r\n\r\n第三行按装设备。\r\n'],
  ['a byte order mark', '\uFEFF第三行按装设备。'],
])('a mark stands where the file has it: %s', async (_, text) => {
  const { code, out } = await proofread(text, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual([
    {
      offset: text.indexOf('按装'),
      length: 2,
      wrong: '按装',
      suggestions: ['安装'],
      kind: 'confusion',
      tier: '确定',
      reason: '“按装”应为“安装”。',
    },
  ])
})

test('for people: line and column, what to write instead, and why', async () => {
  const { out } = await proofread('\uFEFF按装设备。\n第二行布署工作。\n')
  expect(out.split('\n')[0]).toBe('1:1\t按装 → 安装\t确定：“按装”应为“安装”。')
  expect(out.split('\n')[1]).toMatch(/^2:4\t布署 → 部署\t确定：/)
})

test.each([
  ['missing', undefined, 'cannot be read'],
  ['a Word file', Buffer.from('PK\u0003\u0004'), '.docx or .zip'],
  ['binary', Buffer.from([0x7f, 0x45, 0, 0]), 'is no text'],
  ['in another encoding', Buffer.from([0xb0, 0xb4, 0xd7, 0xb0]), 'not UTF-8'],
])(
  'a file that is %s is refused in words, and nothing is printed as findings',
  async (_, bytes, says) => {
    const { code, out, err } = await proofread(bytes, '--json')
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(says)
  },
)

test('an empty file has no marks', async () => {
  expect(await proofread('', '--json')).toEqual({ code: 0, out: '[]\n', err: '' })
})
