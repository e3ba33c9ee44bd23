import type { ReactNode } from 'react'
import type { OutputNamed } from '@domain/operations'
import { dateAndTime } from '@domain/dates/show'
import { backupStates } from '@domain/vocabulary/upkeep-states'
import { Row } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { sizeText } from './size-text'

export type Backup = OutputNamed<'upkeep.listBackups'>['backups'][number]

/** One backup: when, by whom, how far, what is in it. */
export function BackupRow({ backup, aside }: { backup: Backup; aside?: ReactNode }) {
  const { askedAt, state } = backup
  return (
    <Row
      title={dateAndTime(askedAt)}
      note={noteOf(backup)}
      tags={<Tag look={state === 'failed' ? 'red' : 'plain'}>{backupStates[state]}</Tag>}
      aside={aside}
    />
  )
}

function noteOf({
  state,
  askedBy,
  documents,
  files,
  bytes,
  missing,
  refused,
  parts,
}: Backup): string {
  const by = askedBy ?? '自动备份'
  if (state === 'underWay')
    return `${by} · 每十分钟推进一次，已备份 ${documents} 条记录、${files} 个文件`
  if (state === 'failed') return `${by} · 多次出错后停止`
  return [
    by,
    `${documents} 条记录、${files} 个文件，${sizeText(bytes)}`,
    parts > 1 && `${parts} 个分卷`,
    missing > 0 && `${missing} 个文件在备份前已不在`,
    refused > 0 && `${refused} 个文件云存储不让读，没有备份到`,
  ]
    .filter(Boolean)
    .join(' · ')
}
