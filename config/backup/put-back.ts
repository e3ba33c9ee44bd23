import { randomBytes } from 'node:crypto'
import type { RestoreAnswer } from '@domain/upkeep/restore-answer'
import { Trouble } from '../trouble'
import type { Environment } from './environment'
import { notRestored } from './not-restored'
import { piecesOf } from './pieces'

/** Has an archive restored into an empty environment. Throws Trouble with what is to be done. */
export async function putBack(
  { ask, keep }: Environment,
  files: readonly string[],
  say: (line: string) => void,
): Promise<Extract<RestoreAnswer, { state: 'done' }>> {
  const folder = `restore/${randomBytes(15).toString('base64url')}`
  const fileIds: string[] = []
  try {
    for await (const piece of piecesOf(files)) {
      const name = String(fileIds.length + 1).padStart(4, '0')
      const fileId = await keep(`${folder}/${name}.tar`, piece)
      fileIds.push(fileId)
      // Should this command be broken off: it will not come to drop them.
      await ask({ act: 'notePieces', input: { fileIds: [fileId] } })
      say(`已上传第 ${fileIds.length} 段`)
    }
    if (fileIds.length === 0) throw notRestored('noArchive')
    return await untilDone(ask, fileIds, say)
  } finally {
    // They hold everything the office has: not one longer than it takes.
    await ask({ act: 'dropPieces', input: { fileIds } }).catch(() =>
      say('上传的临时分段没有删掉；云存储两天后会自动清除，也可以到它的 restore 文件夹里删。'),
    )
  }
}

async function untilDone(
  ask: Environment['ask'],
  fileIds: readonly string[],
  say: (line: string) => void,
) {
  let checked: object | undefined
  for (;;) {
    const input = { fileIds, ...(checked && { checked }) }
    const answer = (await ask({ act: 'restore', input })) as RestoreAnswer
    if (!answer.ok) throw new Trouble(answer.says, answer.next)
    if (answer.state === 'done') return answer
    if (answer.state === 'checking') {
      checked = answer.checked
      say(`已核验 ${answer.checked.entry} 项`)
    } else say(`已写入 ${answer.documents} 条记录、${answer.files} 个文件`)
  }
}
