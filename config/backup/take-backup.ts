import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { BackupAnswer } from '@domain/upkeep/restore-answer'
import { Trouble } from '../trouble'
import type { Environment } from './environment'

type Parts = NonNullable<BackupAnswer['parts']>

/** A step that came to nothing new is somebody else's turn: the timer's, which takes half a minute for its own. */
const othersTurnMs = 5000

/** Has an environment backed up and lays the parts end to end into one file. Throws Trouble. */
export async function takeBackup(
  { ask }: Environment,
  file: string,
  say: (line: string) => void,
  wait: () => Promise<unknown> = () => pause(othersTurnMs),
): Promise<BackupAnswer> {
  if (existsSync(file)) throw new Trouble(`${file} 已经存在，不会覆盖。`, '请换一个文件名。')
  const folder = path.dirname(path.resolve(file))
  if (!existsSync(folder))
    throw new Trouble(`没有文件夹 ${folder}。`, '请先建好这个文件夹，或换一个文件名。')
  let answer = (await ask({ act: 'backUp' })) as BackupAnswer
  while (answer.state === 'underWay') {
    say(`已读 ${answer.documents} 条记录、${answer.files} 个文件`)
    const before = answer
    answer = (await ask({ act: 'backUp', input: { id: answer.id } })) as BackupAnswer
    if (answer.state === 'underWay' && answer.bytes === before.bytes) await wait()
  }
  if (answer.state === 'failed')
    throw new Trouble('备份没有完成：多次出错。', '请看 upkeep 云函数的日志，然后再试一次。')
  if (!answer.parts)
    throw new Trouble(
      '备份已经做好，但云存储里少了其中的分卷，没有下载。',
      '请再运行一次，重新做一份；仍然这样的，看云存储的 backups 文件夹。',
    )
  const draft = `${file}.part`
  try {
    await download(answer.parts, draft)
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
  if (answer.parts.some(({ sha256 }) => sha256 === undefined))
    say(
      '云端是旧版，或这份备份是旧版做的，没有校验值：只核对了长度。部署新版以后做的，会逐卷核对校验。',
    )
  await ask({ act: 'noteTaken', input: { id: answer.id } }).catch(() =>
    say('文件已经下载完整，但没有登记上：“系统运行”里“最近一次取到云外面”不会变。'),
  )
  return answer
}

const elsewhere =
  '检查网络再试一次；要经过代理上网的，请管理员在“我的 → 系统运行”用浏览器下载这一份。'

async function download(parts: Parts, draft: string): Promise<void> {
  const out = await open(draft, 'w')
  try {
    for (const part of parts) await downloadPart(part, out)
    await out.sync()
  } finally {
    await out.close()
  }
}

async function downloadPart(part: Parts[number], out: FileHandle): Promise<void> {
  const { url, bytes, sha256 } = part
  const response = await fetch(encodeURI(url)).catch(() => {
    // Node’s own fetch knows no proxy.
    throw new Trouble('备份已经做好，但连不上云存储，没有下载。', elsewhere)
  })
  if (!response.ok || !response.body)
    throw new Trouble(`下载备份时云存储答复 ${response.status}。`, '请再试一次。')
  let length = 0
  const hash = createHash('sha256')
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      await out.writeFile(chunk)
      hash.update(chunk)
      length += chunk.length
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOSPC')
      throw new Trouble('磁盘已满，没有下载完。', '请腾出空间，或换一个磁盘，再试一次。')
    throw new Trouble('备份已经做好，但下载中断了。', elsewhere)
  }
  if (length !== bytes)
    throw new Trouble(
      `下载的分卷有 ${length} 字节，应有 ${bytes} 字节，没有留下。`,
      '请再试一次；经过代理的，看代理有没有改动内容。',
    )
  // The function deployed may be of the edition before: whoever has pulled this one backs up first, then deploys.
  if (sha256 !== undefined && hash.digest('base64url') !== sha256)
    throw new Trouble('下载的分卷和备份时的校验不符，没有留下。', '请再试一次。')
}
