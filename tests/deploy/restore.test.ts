import { existsSync } from 'node:fs'
import path from 'node:path'
import { environment } from '../../emulator/services/environment'
import { aStory } from '../builders/story'
import { openOffice } from '../flows/office'
import { keys, officeFolder, testEnvironment } from './office-folder'
import { startStandIn } from './stand-in'

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
  try {
    expect(await backup()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/环境里没有这个云函数[\s\S]*npm run deploy/) as string,
    })
    expect(existsSync(file)).toBe(false)

    standIn.state.behind = office.cloud
    await aStory().titled('备份过的新闻').submittedIn(office)
    const backedUp = await backup()
    expect(backedUp).toMatchObject({ code: 0, err: '' })
    expect(backedUp.out).toMatch(/已备份到 .*：\d+ 条记录/)

    standIn.state.behind = stranger.cloud
    const refused = await restore()
    expect(refused.err).toMatch(/不是做备份时的那一个[\s\S]*请使用原来的密钥/)
    expect(refused.code).toBe(1)

    standIn.state.behind = second.cloud
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
