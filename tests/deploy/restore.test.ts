import { existsSync } from 'node:fs'
import path from 'node:path'
import { environment } from '../../emulator/services/environment'
import { aStory } from '../builders/story'
import { openOffice, type Office } from '../flows/office'
import { keys, officeFolder, testEnvironment } from './office-folder'
import { startStandIn } from './stand-in'

const deployedFunction = {
  FunctionName: 'upkeep',
  Description: '',
  Runtime: 'Nodejs20.19',
  MemorySize: 256,
  Timeout: 60,
  Status: 'Active',
  Triggers: [],
  Handler: 'index.main',
  InstallDependency: 'FALSE',
  code: undefined,
}

/** The real command and the real libraries; behind their addresses an embedded cloud, whose environment they name. */
test('an environment on WeChat is backed up into a file, and the file restored into an empty one', async () => {
  const standIn = await startStandIn(environment.env, keys)
  const folder = officeFolder(process.env.TEST_RUN_DIR ?? '/tmp', standIn)
  folder.settings((text) => text.replace(testEnvironment, environment.env))
  const file = path.join(folder.folder, 'renda.tar')
  const backup = () => folder.run('backup', 'backup', file, '--env', 'staging')
  const restore = () => folder.run('backup', 'restore', file, '--env', 'staging')
  const office = await openOffice()
  const { PERSONAL_DATA_KEY = '' } = office.secrets
  const second = await openOffice('empty', { PERSONAL_DATA_KEY })
  const stranger = await openOffice('empty')
  /** From now on the environment is this office's, as the account sees it. */
  const becomes = ({ cloud, secrets }: Office) => {
    const Variables = [{ Key: 'DESK_KEY', Value: secrets['DESK_KEY'] ?? '' }]
    standIn.state.functions['upkeep'] = { ...deployedFunction, Environment: { Variables } }
    standIn.state.behind = cloud
  }
  try {
    expect(await backup()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/环境里没有这个云函数[\s\S]*npm run deploy/) as string,
    })
    expect(existsSync(file)).toBe(false)

    becomes(office)
    await aStory().titled('备份过的新闻').submittedIn(office)
    const backedUp = await backup()
    expect(backedUp).toMatchObject({ code: 0, err: '' })
    expect(backedUp.out).toMatch(/已备份到 .*：\d+ 条记录/)
    const { backups } = await office.as('administrator').ask('upkeep.health', {})
    expect(backups.takenOutAt).toBeDefined()

    becomes(stranger)
    const refused = await restore()
    expect(refused.err).toMatch(/不是做备份时的那一个[\s\S]*请使用原来的密钥/)
    expect(refused.code).toBe(1)

    becomes(second)
    const restored = await restore()
    expect(restored).toMatchObject({ code: 0, err: '' })
    expect(restored.out).toContain('已上传第 1 段')
    expect(restored.out).toMatch(/已恢复：\d+ 条记录/)
    expect(restored.out).toContain('按“开始运行”')
    expect(await second.as('deputy').ask('people.whoAmI', {})).toMatchObject({ name: '周XX' })
    const { rows } = await second.as('editor').ask('news.listDesk', { view: 'inReview' })
    expect(rows.map(({ title }) => title)).toEqual(['备份过的新闻'])
  } finally {
    await Promise.all([office.close(), second.close(), stranger.close(), standIn.stop()])
  }
})
