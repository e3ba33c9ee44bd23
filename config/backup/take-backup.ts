import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import type { BackupAnswer } from '@domain/upkeep/restore-answer'
import { Trouble } from '../trouble'
import type { Environment } from './environment'

/** Has an environment backed up and lays the parts end to end into one file. Throws Trouble. */
export async function takeBackup(
  { ask }: Environment,
  file: string,
  say: (line: string) => void,
): Promise<BackupAnswer> {
  if (existsSync(file)) throw new Trouble(`${file} 已经存在，不会覆盖。`, '请换一个文件名。')
  let answer = (await ask({ act: 'backUp' })) as BackupAnswer
  while (answer.state === 'underWay') {
    say(`已读 ${answer.documents} 条记录、${answer.files} 个文件`)
    answer = (await ask({ act: 'backUp', input: { id: answer.id } })) as BackupAnswer
  }
  if (answer.state === 'failed' || !answer.urls)
    throw new Trouble('备份没有完成：多次出错。', '请看 upkeep 云函数的日志，然后再试一次。')
  const draft = `${file}.part`
  try {
    await download(answer.urls, draft)
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
  return answer
}

const elsewhere =
  '检查网络再试一次；要经过代理上网的，请管理员在“我的 → 系统运行”用浏览器下载这一份。'

async function download(urls: readonly string[], draft: string): Promise<void> {
  const out = await open(draft, 'w')
  try {
    for (const url of urls) {
      const response = await fetch(encodeURI(url)).catch(() => {
        // Node’s own fetch knows no proxy.
        throw new Trouble('备份已经做好，但连不上云存储，没有下载。', elsewhere)
      })
      if (!response.ok || !response.body)
        throw new Trouble(`下载备份时云存储答复 ${response.status}。`, '请再试一次。')
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
        await out.write(chunk)
    }
    await out.sync()
  } finally {
    await out.close()
  }
}
