import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { identity, startSmallCloud, type SmallCloud } from './small-cloud'

const deputy = identity('deputy')
const hour = 60 * 60 * 1000

/** One function that does to storage what it is asked, through the real SDK. */
const files = {
  source: `
    const cloud = require('sdk')
    cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
    const acts = {
      put: ({ path, text }) => cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(text) }),
      putBig: ({ path, megabytes }) =>
        cloud.uploadFile({ cloudPath: path, fileContent: Buffer.alloc(megabytes * 1024 * 1024) }),
      get: async ({ fileID }) => (await cloud.downloadFile({ fileID })).fileContent.toString(),
      urls: ({ fileList }) => cloud.getTempFileURL({ fileList }),
      remove: ({ fileList }) => cloud.deleteFile({ fileList }),
    }
    exports.main = async ({ act, ...input }) => {
      try {
        return await acts[act](input)
      } catch (error) {
        return { failed: String(error.errMsg || error.message) }
      }
    }`,
  config: { timeout: 20 },
}

interface Reply {
  fileID: string
  failed?: string
  fileList: { fileID: string; status: number; tempFileURL: string }[]
}

let small: SmallCloud
const act = (name: string, input: object) =>
  small.cloud.call('files', { act: name, ...input }, deputy) as Promise<Reply>
const urlOf = async (fileID: string, maxAge?: number) => {
  const wanted = maxAge ? { fileID, maxAge } : fileID
  return (await act('urls', { fileList: [wanted] })).fileList[0]?.tempFileURL ?? ''
}

beforeAll(async () => {
  small = await startSmallCloud({ files })
})
afterAll(() => small.stop())

it('keeps a file with a Chinese name, gives it back, and forgets it when told', async () => {
  const { fileID } = await act('put', { path: '材料/议程 草案.txt', text: '第一项' })
  expect(fileID).toBe('cloud://embedded-cloud.656d-embedded-cloud-1300000000/材料/议程 草案.txt')
  expect(await act('get', { fileID })).toBe('第一项')
  expect((await act('remove', { fileList: [fileID] })).fileList).toMatchObject([
    { fileID, status: 0 },
  ])
  expect((await act('urls', { fileList: [fileID] })).fileList).toMatchObject([
    { fileID, status: -503003, tempFileURL: '' },
  ])
})

it('serves a temporary address as what it is, and never lets it run scripts', async () => {
  const { fileID } = await act('put', { path: 'pictures/a.svg', text: '<svg/>' })
  const response = await fetch(encodeURI(await urlOf(fileID)))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  expect(await response.text()).toBe('<svg/>')
})

it('lets a temporary address expire by the clock of the cloud, and refuses one that was changed', async () => {
  const { fileID } = await act('put', { path: 'pictures/b.png', text: 'b' })
  const url = encodeURI(await urlOf(fileID, 3600))
  expect((await fetch(url)).status).toBe(200)
  expect((await fetch(url.replace('b.png', 'a.svg'))).status).toBe(403)
  await small.cloud.clock.advance(2 * hour)
  expect((await fetch(url)).status).toBe(403)
  await small.cloud.clock.reset()
})

it.each([
  '../outside.txt',
  '/rooted.txt',
  'a//b.txt',
  'a/./b.txt',
  'a/..\\b.txt',
  'a\u0000b',
  'a?b',
  '',
])('refuses the path %j', async (path) => {
  const { failed } = await act('put', { path, text: 'x' })
  expect(failed).toMatch(/not a usable cloud path|cloudPath/)
})

it('refuses a file over 50 MB, leaves nothing of it behind, and says so', async () => {
  const before = readdirSync(join(small.dir, 'data/files')).length
  const { failed } = await act('putBig', { path: 'big.bin', megabytes: 51 })
  expect(failed).toContain('EntityTooLarge')
  expect(failed).toContain('bytes at most')
  const drafts = readdirSync(join(small.dir, 'data/files')).filter((name) => name.includes('draft'))
  expect(drafts).toEqual([])
  expect(readdirSync(join(small.dir, 'data/files')).length - before).toBeLessThanOrEqual(1)
})

it('knows no file of another environment', async () => {
  const foreign = 'cloud://somewhere-else.bucket/incoming/a.txt'
  expect((await act('urls', { fileList: [foreign] })).fileList[0]?.status).toBe(-503003)
})
