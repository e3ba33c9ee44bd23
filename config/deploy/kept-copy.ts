import { createInterface } from 'node:readline/promises'
import { noteKept } from './notes'

const lastOnes = 6

/** Has whoever copied the key type the end of the copy, and notes it; who types nothing is reminded the next time. */
export async function askForCopy(
  folder: string,
  key: string,
  say: (line: string) => void,
): Promise<void> {
  if (!process.stdin.isTTY) return
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const typed = await lines.question(
    `\n抄好手机号加密密钥的，输入所抄密钥的最后 ${lastOnes} 个字符确认（等号也算）；还没有抄的直接回车，下次再提醒：`,
  )
  lines.close()
  say(await confirmed(folder, key, typed.trim()))
}

/** @returns what to say to who typed it */
export async function confirmed(folder: string, key: string, typed: string): Promise<string> {
  if (typed === '') return '没有确认，下次部署再提醒。'
  if (typed !== key.slice(-lastOnes))
    return '和云端正在用的密钥不一致，请核对抄下的密钥；下次部署再提醒。'
  await noteKept(folder, key)
  return '已确认另存，这台电脑上不再提醒。'
}
