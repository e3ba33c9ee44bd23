import type { OutputNamed } from '@domain/operations'
import { dateAndTime } from '@domain/dates/show'
import { Facts } from '@/ui/facts'
import { Panel } from '@/ui/panel'
import { sizeText } from './size-text'

type Health = OutputNamed<'upkeep.health'>

/** The audit, the last publication, and what the files take up. */
export function RecordPanel({
  audit,
  publication,
  storage,
}: Pick<Health, 'audit' | 'publication' | 'storage'>) {
  return (
    <Panel title="内容与记录">
      <Facts
        facts={[
          ['操作记录', audit ? auditText(audit) : '还没有核验过，每天 05:00 起核验一次'],
          [
            '最近发布',
            publication
              ? `${dateAndTime(publication.lastAt)}${publication.days > 0 ? `，${publication.days} 天前` : ''}`
              : '还没有发布过稿件',
          ],
          [
            '云存储',
            storage
              ? `${storage.files} 个文件，${sizeText(storage.bytes)}（${dateAndTime(storage.at)} 备份时统计，只计各项内容用到的文件）；各份备份共 ${sizeText(storage.backupBytes)}`
              : '做过一次备份后才知道',
          ],
        ]}
      />
    </Panel>
  )
}

const auditText = ({ at, ok, sealed, problems }: NonNullable<Health['audit']>) =>
  ok
    ? `${dateAndTime(at)} 核验无误，已封存 ${sealed} 条`
    : `${dateAndTime(at)} 核验发现 ${problems} 处异常`
