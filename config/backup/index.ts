/** `npm run backup -- FILE`, `npm run restore -- FILE …`: of an environment on WeChat, or of an embedded cloud that must not be running. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { dateAndTime } from '@domain/dates/show'
import { confirm } from '../deploy/confirm'
import { environmentOf, readSettings, type EnvironmentName } from '../deploy/settings'
import { tell, Trouble } from '../trouble'
import { parseArguments, type Asked } from './arguments'
import { deployed } from './deployed'
import type { Environment } from './environment'
import { putBack } from './put-back'
import { takeBackup } from './take-backup'

async function main(argv: readonly string[]): Promise<void> {
  const asked = parseArguments(argv)
  const { of } = asked
  if ('environment' in of) return act(asked, await onWeChat(asked, of.environment))
  const dataDir = path.resolve(of.dataDir)
  if (asked.act === 'backup' && !existsSync(path.join(dataDir, 'database.sqlite')))
    throw new Trouble(
      `${dataDir} 里没有数据。`,
      '用 --data 指出数据文件夹，或先运行 npm start；备份云上的环境，用 --env。',
    )
  const key = asked.act === 'restore' ? process.env.PERSONAL_DATA_KEY : undefined
  // Only here: what is on WeChat needs no emulator.
  const { embedded, keepKey } = await import('./embedded')
  await act(asked, await embedded(dataDir, key))
  if (key) keepKey(dataDir, key)
}

async function onWeChat({ act, yes }: Asked, name: EnvironmentName): Promise<Environment> {
  const settings = await readSettings(process.cwd())
  const { id } = environmentOf(settings, name)
  const environment = await deployed(settings, id)
  if (act === 'restore' && name === 'production' && !yes)
    await confirm(id, '要恢复到正式环境。', '没有恢复，云端没有任何改动。')
  return environment
}

async function act({ act, files }: Asked, environment: Environment): Promise<void> {
  try {
    await (act === 'backup' ? backup(environment, files[0] ?? '') : restore(environment, files))
  } finally {
    await environment.close()
  }
}

async function backup(environment: Environment, file: string): Promise<void> {
  const { documents, files, missing, refused, bytes } = await takeBackup(environment, file, say)
  say(`已备份到 ${file}：${documents} 条记录、${files} 个文件，共 ${bytes} 字节。`)
  if (missing > 0) say(`有 ${missing} 个文件在备份前就已经不在。`)
  if (refused > 0) say(`有 ${refused} 个文件云存储不让读，没有备份到。请查看存储权限，再做一份。`)
  say('恢复时要用做备份时的 PERSONAL_DATA_KEY，请与备份分开妥善保存。')
}

async function restore(environment: Environment, archive: readonly string[]): Promise<void> {
  const { documents, files, missing, refused, meanwhile } = await putBack(environment, archive, say)
  say(`已恢复：${documents} 条记录、${files} 个文件。`)
  if (missing.length > 0) say(`备份前就已经不在的文件：\n${missing.join('\n')}`)
  if (refused.length > 0) say(`做备份时云存储不让读、没有备份到的文件：\n${refused.join('\n')}`)
  say('推送、催签、定时发布等都还停着：核对以后，管理员打开“我的 → 系统运行”，按“开始运行”。')
  if (meanwhile.length > 0) {
    say('做备份的那几分钟里有人在办理，下面各项可能只备份了一部分，请逐项核对：')
    for (const { at, operation, by } of meanwhile) say(`${dateAndTime(at)} ${operation} ${by}`)
  }
}

const say = (line: string) => console.log(line)

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    tell(error)
    process.exit(1)
  },
)
