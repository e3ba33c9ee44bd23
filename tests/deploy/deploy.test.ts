import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSmall, keys, officeFolder, testEnvironment, type OfficeFolder } from './office-folder'
import { startStandIn, type StandIn } from './stand-in'

/** The real manager library, its real addresses and signatures; only what answers is ours. */
let cloud: StandIn
let office: OfficeFolder
beforeAll(async () => {
  cloud = await startStandIn(testEnvironment, keys)
  office = officeFolder(process.env.TEST_RUN_DIR ?? '/tmp', cloud)
  await buildSmall(office)
})
afterAll(() => cloud.stop())
beforeEach(() => void cloud.asked.splice(0))

const deploy = (...words: string[]) => office.run('deploy', '--built', ...words)
/** What changes something, of all that was asked. */
const changing = () =>
  cloud.asked.filter((what) => /^(Create|Update|Modify|Delete|Batch|PUT)/.test(what))

test('a dry run shows every change and makes none', async () => {
  cloud.failNext('DescribeSecurityRule', 'ResourceNotFound')
  const { code, out } = await deploy('--dry-run')
  expect(out).toContain('要做 9 项改动')
  expect(out).toMatch(/新建云函数 people（内存 512 MB，限时 60 秒，环境变量 .*PERSONAL_DATA_KEY/)
  expect(out).toContain('云端没有任何改动')
  expect(changing()).toEqual([])
  expect(code).toBe(0)
})

test('a failure in the middle stops it, tells what was done, and the next run goes on from there', async () => {
  cloud.failNext('PUT index.html', 'InternalError')
  cloud.failNext('PUT ?lifecycle=', 'AccessDenied')
  const stopped = await deploy()
  expect(stopped.out).toMatch(/没有做成，不影响其余的：.*生命周期/)
  expect(stopped.err).toMatch(/上传电脑端工作台的 2 个文件.*InternalError/)
  expect(stopped.err).toMatch(/已做完 7 项，还有 2 项没有做/)
  expect(stopped.err).toContain('npm run deploy -- --env staging --built')
  expect(stopped.code).toBe(1)
  const { PERSONAL_DATA_KEY } = environmentOf('people')

  const { code, out } = await deploy()
  expect(out).toContain('要做 3 项改动')
  expect(out).toContain('上传电脑端工作台的 1 个文件')
  expect(code).toBe(0)
  expect(environmentOf('people')).toMatchObject({ PERSONAL_DATA_KEY })
  expect(out + stopped.out + stopped.err).not.toContain(PERSONAL_DATA_KEY)
})

test('what was deployed is what was asked for', () => {
  const { functions, tables, storageAcl, callAcl, lifecycle, objects, domains } = cloud.state
  expect(functions['people']).toMatchObject({
    Runtime: 'Nodejs20.19',
    MemorySize: 512,
    Timeout: 60,
    InstallDependency: 'FALSE',
    Triggers: [{ TriggerName: 'hourly', TriggerDesc: '{"cron":"0 7 * * * * *"}' }],
  })
  expect(environmentOf('people')['DESK_KEY']).toBe(environmentOf('desk')['DESK_KEY'])
  expect(Object.keys(environmentOf('desk'))).toEqual(['DESK_KEY'])
  expect(tables['people']?.indexes[1]).toMatchObject({
    Name: 'by_order',
    Keys: [{ Name: 'order', Direction: '1' }],
  })
  expect(JSON.parse(tables['people']?.acl.Rule ?? '')).toEqual({ read: false, write: false })
  expect(storageAcl.Rule).toContain('incoming')
  expect(callAcl.Rule).toContain("auth.loginType != 'ANONYMOUS' && auth != null")
  expect(lifecycle).toMatch(/<Prefix>incoming\/<\/Prefix>[^]*<Prefix>restore\/<\/Prefix>/)
  expect(Object.keys(objects).sort()).toEqual(['index.html', 'js/app.0a1b2c3d.js'])
  expect(domains['desk.example.gov.cn']?.Routes).toMatchObject([
    { Path: '/desk-api', UpstreamResourceType: 'SCF', UpstreamResourceName: 'desk' },
    { Path: '/', UpstreamResourceType: 'STATIC_STORE', UpstreamResourceName: 'staticstore' },
  ])
})

test('a second run finds nothing to do, and leaves to a person what it may not read', async () => {
  cloud.failNext('DescribeSecurityRule', 'UnauthorizedOperation')
  const { code, out } = await deploy()
  expect(out).toContain('云端已经是最新')
  expect(out).toContain('CNAME 指向 desk.example.gov.cn.cname')
  expect(out).toMatch(/权限控制里，把 "\*" 一项设为 .*ANONYMOUS/)
  // Nobody said to have a copy of it.
  expect(out).toContain('另存手机号加密密钥')
  expect(changing()).toEqual([])
  expect(code).toBe(0)
})

test('new code and what was changed by hand are put right, half an update counts as none, and keys stay', async () => {
  const before = environmentOf('people')
  await buildSmall(office, 'exports.main = () => 3')
  const { people } = cloud.state.functions
  people!.MemorySize = 128
  people!.Triggers[0]!.TriggerDesc = '{"cron":"0 0 0 1 1 * *"}'
  people!.Environment.Variables.push({ Key: 'BY_HAND', Value: 'kept' })
  cloud.failNext('UpdateFunctionConfiguration', 'InternalError')
  const half = await deploy()
  expect(half.err).toContain('还有 2 项没有做')
  expect(half.err).not.toContain(before['PERSONAL_DATA_KEY'])

  const { code, out } = await deploy()
  expect(out).toContain('更新云函数 people 的代码，内存 128 → 512 MB')
  expect(out).toContain('定时触发 0 0 0 1 1 * * → 0 7 * * * * *')
  expect(code).toBe(0)
  expect(environmentOf('people')).toEqual({ ...before, BY_HAND: 'kept' })
})

test('half an update, then the version before: what lies there is told by no hash, and is sent again', async () => {
  await buildSmall(office, 'exports.main = () => 4')
  cloud.failNext('UpdateFunctionCode', 'InternalError')
  expect((await deploy()).code).toBe(1)
  expect(codeOf('people')).toContain('=> 3')
  // The second one tells the hash of the code that has been exchanged in between.
  cloud.failNext('UpdateFunctionConfiguration', 'InternalError', 1)
  expect((await deploy()).code).toBe(1)
  expect(codeOf('people')).toContain('=> 4')

  await buildSmall(office, 'exports.main = () => 3')
  const { code, out } = await deploy()
  expect(out).toMatch(/更新云函数 people 的代码（上次没有更新完）/)
  expect(code).toBe(0)
  expect(codeOf('people')).toContain('=> 3')
})

test('what broke off, what was switched off, opened or renewed elsewhere: each is put right', async () => {
  const { functions, domains, callAcl } = cloud.state
  const before = environmentOf('people')
  functions['desk']!.Status = 'CreateFailed'
  functions['people']!.Triggers[0]!.Enable = 0
  const domain = domains['desk.example.gov.cn']!
  domain.Routes[1]!['PathRewrite'] = { StaticStorePrefix: '/desk' }
  domain.Enable = false
  office.settings((text) => text.replace('cert-1', 'cert-2'))
  callAcl.Rule = '{"*":{"invoke":true}}'
  const { code, out } = await deploy()
  expect(out).toContain('要做 5 项改动')
  expect(out).toMatch(/新建云函数 desk.*上次没有建成，删去重建/)
  expect(out).toMatch(/定时触发 .*（已停用） → 0 7/)
  expect(out).toMatch(/换上证书 cert-2、启用（原来是证书 cert-1/)
  expect(code).toBe(0)
  // With the keys it had.
  expect(environmentOf('desk')).toEqual({ DESK_KEY: before['DESK_KEY'] })
  expect(functions['people']?.Triggers).toMatchObject([{ Enable: 1 }])
  expect(domain).toMatchObject({ CertId: 'cert-2', Enable: true })
  expect(domain.Routes.find(({ Path }) => Path === '/')).not.toHaveProperty('PathRewrite')
  expect(cloud.state.callAcl.Rule).toContain('ANONYMOUS')
})

test('a key that leaked is drawn anew for every function, and once more where that stopped half-way', async () => {
  const before = environmentOf('people')
  const deskKeys = () =>
    new Set(['people', 'desk'].map((name) => environmentOf(name)['DESK_KEY'] ?? ''))
  cloud.failNext('UpdateFunctionConfiguration', 'InternalError', 1)
  const half = await deploy('--renew', 'DESK_KEY')
  expect(half.err).toMatch(/密钥只换了一部分.*--env staging --built --renew DESK_KEY/)
  expect(deskKeys().size).toBe(2)

  const { code, out } = await deploy('--renew', 'DESK_KEY')
  expect(out).toContain('要做 2 项改动')
  expect(out).toContain('更新云函数 desk 的环境变量 电脑端工作台密钥（DESK_KEY，新生成）')
  expect(code).toBe(0)
  const [renewed = '', ...others] = deskKeys()
  expect(others).toEqual([])
  expect([before['DESK_KEY'], '']).not.toContain(renewed)
  expect(environmentOf('people')).toEqual({ ...before, DESK_KEY: renewed })
  expect(half.out + half.err + out).not.toContain(renewed)
})

test('what was changed after the build is not deployed as it', async () => {
  office.write('domain/a.ts', 'export const a = 1')
  const { code, err } = await deploy()
  expect(err).toMatch(/代码在构建之后改过[\s\S]*不带 --built/)
  expect(changing()).toEqual([])
  expect(code).toBe(1)
  await office.stamp()
})

test('a mini-program goes up as the version of its environment, once; a preview deploys nothing', async () => {
  office.write('upload.key', 'key')
  office.settings((text) => text.replace('"uploadKey": ""', '"uploadKey": "upload.key"'))
  cloud.state.functions['people']!.MemorySize = 128
  const preview = await deploy('--preview')
  expect(preview).toMatchObject({ code: 0, err: '' })
  expect(preview.out).toMatch(/预览二维码：.*preview\.jpg/)
  expect(cloud.asked).toEqual([])

  expect((await deploy()).out).toMatch(/上传小程序 0\.1\.0（试用环境 /)
  expect((await deploy()).out).toContain('云端已经是最新')
  const asked = readFileSync(path.join(office.folder, 'tests/compile/asked'), 'utf8')
  const all = asked
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  expect(all).toMatchObject([
    { what: 'preview', robot: 1 },
    {
      what: 'upload',
      robot: 1,
      version: '0.1.0',
      desc: expect.stringMatching(/^试用环境 /) as string,
    },
  ])
  office.settings((text) => text.replace('"upload.key"', '""'))
})

test('the doctor finds a deployed environment in order, but for what is still to be filled in', async () => {
  const { code, out } = await office.run('doctor')
  expect(out).toMatch(/✓ Node /)
  expect(out).toContain(`✓ 密钥有效，环境 ${testEnvironment} 可用`)
  expect(out).toContain('✓ 云函数都已部署，是这个版本')
  expect(out).toContain('✓ 云函数的密钥都已设置')
  expect(out).toContain('✓ 没有登录的客户端不能调用云函数')
  expect(out).toContain('✗ 还没有确认手机号加密密钥')
  expect(out).toMatch(/✗ 域名 desk.example.gov.cn 还没有指向云开发\n {4}→ .*CNAME/)
  expect(out).toMatch(/✗ 订阅消息模板 .* 没有填/)
  expect(code).toBe(1)
  expect(changing()).toEqual([])
})

const other = (part: string, value: string) => (text: string) =>
  text.replace(new RegExp(`"${part}": "[^"]*"`), `"${part}": "${value}"`)

test.each<[string, (text: string) => string, RegExp]>([
  [
    'an unknown id of a key',
    other('secretId', 'AKIDnobody'),
    /SecretId 不存在或已停用[\s\S]*API 密钥管理/,
  ],
  ['a wrong key', other('secretKey', 'wrong'), /SecretKey 不对[\s\S]*重新复制/],
  [
    'an environment of another account',
    other('id', 'renda-elsewhere-1'),
    /没有环境 renda-elsewhere-1[\s\S]*这个账号下有 renda-test-0a1b2c3d4e/,
  ],
])('%s: it is said what to do, and nothing is changed', async (_, change, says) => {
  let before = ''
  office.settings((text) => change((before = text)))
  const { code, err, out } = await deploy()
  office.settings(() => before)
  expect(err).toMatch(says)
  expect(code).toBe(1)
  expect(changing()).toEqual([])
  expect(err + out).not.toContain(keys.AKIDstandin)
})

test('production asks first: nobody there to answer, nothing is done', async () => {
  let before = ''
  office.settings((text) => {
    before = text
    return text
      .replace('"staging"', '"spare"')
      .replace('"production"', '"staging"')
      .replace('"spare"', '"production"')
  })
  office.write('dist/deploy/production/functions/desk/index.js', 'exports.main = () => 9')
  office.write(
    'dist/deploy/production/functions/desk/config.json',
    '{"memorySize":256,"timeout":9,"environment":["DESK_KEY"],"permissions":{"openapi":[]},"triggers":[]}',
  )
  office.write('dist/deploy/production/functions/desk/indexes.json', '{}')
  office.write('dist/deploy/production/h5/index.html', '<!doctype html>')
  office.write('dist/deploy/production/weapp/app.json', '{}')
  await office.stamp('production')
  const { code, err } = await deploy('--env', 'production')
  expect(err).toMatch(/这是正式环境[\s\S]*--yes/)
  expect(changing()).toEqual([])
  expect(code).toBe(1)
  expect((await deploy('--env', 'production', '--yes')).code).toBe(0)
  expect(cloud.state.functions['desk']?.MemorySize).toBe(256)
  office.settings(() => before)
})

const codeOf = (name: string): string =>
  strFromU8(unzipSync(cloud.state.functions[name]!.code!)['index.js']!)

const environmentOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    (cloud.state.functions[name]?.Environment.Variables ?? []).map(({ Key, Value }) => [
      Key,
      Value,
    ]),
  )
