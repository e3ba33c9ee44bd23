import { limits } from '../vocabulary/limits'

/** Why an archive is not restored. */
export type RestoreProblem =
  | { what: 'noArchive' }
  | { what: 'brokenOff' }
  | { what: 'newerFormat'; format: number }
  | { what: 'notProven' }
  | { what: 'entryChanged'; name: string }
  | { what: 'entryMissing'; name: string }
  | { what: 'entryAdded'; name: string }
  | { what: 'notEmpty'; collections: readonly string[] }
  | { what: 'pieceGone' }
  | { what: 'anotherUnderWay' }
  | { what: 'countsDiffer'; collections: readonly string[] }

/** What happened and what to do, for whoever started the restore. `begun`: an earlier step has written already. */
export function restoreProblemText(
  problem: RestoreProblem,
  begun = false,
): { says: string; next: string } {
  const nothingWritten = begun ? '先前写入的还在，没有写完。' : '这次什么也没有写入。'
  switch (problem.what) {
    case 'noArchive':
      return {
        says: `这不是本系统的备份文件：里面没有备份清单。${nothingWritten}`,
        next: '请核对文件；有几个分卷的，要按顺序全部给出。',
      }
    case 'brokenOff':
      return {
        says: `备份文件不完整，没有下载完或被截断。${nothingWritten}`,
        next: '请重新下载，或换另一份备份。',
      }
    case 'newerFormat':
      return {
        says: `备份是更新版本的系统做的（格式 ${problem.format}）。${nothingWritten}`,
        next: '请先把系统升级到做这份备份时的版本再恢复。',
      }
    case 'notProven':
      return {
        says: `备份清单与密钥对不上：备份被改动过，或者 PERSONAL_DATA_KEY 不是做备份时的那一个。${nothingWritten}`,
        next: '请使用原来的密钥；密钥无误的，请换另一份备份。',
      }
    case 'entryChanged':
      return {
        says: `备份中的 ${problem.name} 被改动或损坏。${nothingWritten}`,
        next: '请重新下载，或换另一份备份。',
      }
    case 'entryMissing':
      return {
        says: `备份中缺少 ${problem.name}。${nothingWritten}`,
        next: '有几个分卷的，要按顺序全部给出；否则请换另一份备份。',
      }
    case 'entryAdded':
      return {
        says: `备份中多出了 ${problem.name}，不在备份清单上。${nothingWritten}`,
        next: '请换另一份备份。',
      }
    case 'notEmpty':
      return {
        says: `系统里已经有内容（${named(problem.collections)}），只能恢复到空的系统。${nothingWritten}`,
        next: '请新建一个云开发环境，部署后再恢复。',
      }
    case 'pieceGone':
      return {
        says: '上传到云存储的分段不见了，没有写下去。',
        next: '请用同一份备份再执行一次恢复：已经写入的不会重复，会接着做。',
      }
    case 'anotherUnderWay':
      return {
        says: '另一份备份正在恢复，还没有完成。',
        next: '请用那一份再执行一次，把它做完；要改用这一份，请新建一个云开发环境。',
      }
    case 'countsDiffer':
      return {
        says: `已写入，但 ${named(problem.collections)} 的条数与备份清单不同：恢复期间有人在使用系统。`,
        next: '请新建一个云开发环境，重新恢复，完成前不要让人使用。',
      }
  }
}

const named = (all: readonly string[]) =>
  all.slice(0, 5).join('、') +
  (all.length > 5 ? `等 ${Math.min(all.length, limits.searchResults)} 项` : '')
