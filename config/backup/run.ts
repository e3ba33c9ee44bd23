import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dateAndTime } from '@domain/dates/show'
import { embedded, keepKey } from './embedded'
import { Trouble } from './environment'
import { putBack } from './put-back'
import { takeBackup } from './take-backup'

const usage = `用法：npm run backup -- 文件 [--data 数据文件夹]
      npm run restore -- 文件 [第二个分卷 …] [--data 数据文件夹]
数据文件夹不写时是 .emulator。恢复到新文件夹时，用环境变量 PERSONAL_DATA_KEY 给出原系统的密钥。`

/** `npm run backup`, `npm run restore`: of an embedded cloud, which must not be running. */
async function main([act, ...argv]: readonly string[]): Promise<void> {
  const { values, positionals: files } = understood(argv)
  const [file] = files
  if (!file || (act === 'backup' && files.length > 1)) throw new Trouble(usage)
  const dataDir = path.resolve(values.data)
  if (act === 'backup' && !existsSync(path.join(dataDir, 'database.sqlite')))
    throw new Trouble(`${dataDir} 里没有数据。请用 --data 指出数据文件夹，或先运行 npm start。`)
  const key = act === 'restore' ? process.env.PERSONAL_DATA_KEY : undefined
  const environment = await embedded(dataDir, key)
  try {
    if (act === 'backup') {
      const { documents, files: count, missing, bytes } = await takeBackup(environment, file, say)
      say(`已备份到 ${file}：${documents} 条记录、${count} 个文件，共 ${bytes} 字节。`)
      if (missing > 0) say(`有 ${missing} 个文件在备份前就已经不在。`)
      say('恢复时要用做备份时的 PERSONAL_DATA_KEY，请与备份分开妥善保存。')
      return
    }
    const { documents, files: count, missing, meanwhile } = await putBack(environment, files, say)
    if (key) keepKey(dataDir, key)
    say(`已恢复：${documents} 条记录、${count} 个文件。`)
    if (missing.length > 0) say(`备份前就已经不在的文件：\n${missing.join('\n')}`)
    if (meanwhile.length > 0) {
      say('做备份的那几分钟里有人在办理，下面各项可能只备份了一部分，请逐项核对：')
      for (const { at, operation, by } of meanwhile) say(`${dateAndTime(at)} ${operation} ${by}`)
    }
  } finally {
    await environment.close()
  }
}

const say = (line: string) => console.log(line)

function understood(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { data: { type: 'string', default: '.emulator' } },
      allowPositionals: true,
    })
  } catch {
    throw new Trouble(usage)
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Trouble ? error.message : error)
    process.exit(1)
  },
)
