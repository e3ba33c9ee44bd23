import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputNamed } from '@domain/operations'
import { dateAndTime } from '@domain/dates/show'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { copyText } from '@/platform/copy'
import { openFile } from '@/platform/open-file'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { sizeText } from './size-text'
import './health.scss'

type Backup = OutputNamed<'upkeep.listBackups'>['backups'][number]
type Parts = OutputNamed<'upkeep.fetchBackup'>['parts']

const stateTexts: Record<Backup['state'], string> = {
  done: '已完成',
  underWay: '进行中',
  failed: '没有完成',
}

/** The backups that are kept; one more on request; the parts of one to take along. Administrators only. */
export function BackupPanel({ kept, onChange }: { kept: number; onChange: () => void }) {
  const list = useQuery('upkeep.listBackups', {})
  const asking = useCommand('upkeep.backUpNow')
  const fetching = useCommand('upkeep.fetchBackup')
  const [offered, setOffered] = useState<{ id: string; parts: Parts }>()
  const backUp = async () => {
    if (!(await asking.run({}))) return
    await list.reload()
    onChange()
  }
  const fetchOne = async (id: string) => {
    const answer = await fetching.run({ id })
    if (answer) setOffered({ id, parts: answer.parts })
  }
  const backups = list.output?.backups ?? []
  const underWay = backups.some(({ state }) => state === 'underWay')
  return (
    <Panel title="备份">
      <View className="health__note">
        {`每天 02:00 起自动备份，保留最近 ${kept} 份。备份里的手机号是加密的，恢复时要用现在的密钥 PERSONAL_DATA_KEY。`}
      </View>
      <ProblemBanner problem={list.problem ?? asking.problem ?? fetching.problem} />
      {list.output && backups.length === 0 && (
        <Message title="还没有备份" advice="今晚会做第一份，也可以现在就做。" />
      )}
      <RowList>
        {backups.map((one) => (
          <Row
            key={one.id}
            title={dateAndTime(one.askedAt)}
            note={noteOf(one)}
            tags={
              <Tag look={one.state === 'failed' ? 'red' : 'plain'}>{stateTexts[one.state]}</Tag>
            }
            aside={
              one.state === 'done' ? (
                <Button busy={fetching.running} onPress={() => void fetchOne(one.id)}>
                  下载
                </Button>
              ) : undefined
            }
          />
        ))}
      </RowList>
      {offered && <Offered parts={offered.parts} />}
      <Button busy={asking.running} disabled={underWay} onPress={() => void backUp()}>
        立即备份
      </Button>
    </Panel>
  )
}

function noteOf({ state, askedBy, documents, files, bytes, missing, parts }: Backup): string {
  const by = askedBy ?? '自动备份'
  if (state === 'underWay')
    return `${by} · 每十分钟推进一次，已备份 ${documents} 条记录、${files} 个文件`
  if (state === 'failed') return `${by} · 多次出错后停止`
  return [
    by,
    `${documents} 条记录、${files} 个文件，${sizeText(bytes)}`,
    parts > 1 && `${parts} 个分卷`,
    missing > 0 && `${missing} 个文件在备份前已不在`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** In WeChat a phone has no use for the archive: the address goes to a computer. */
function Offered({ parts }: { parts: Parts }) {
  const inBrowser = process.env.TARO_ENV === 'h5'
  return (
    <Banner>
      {`下载地址一天内有效，请不要转发。${parts.length > 1 ? `共 ${parts.length} 个分卷，都要下载，恢复时按顺序给出。` : ''}`}
      {parts.map(({ fileName, url, bytes }) => (
        <Button
          key={url}
          look="quiet"
          onPress={() => void (inBrowser ? openFile(url) : copyText(url))}
        >
          {`${inBrowser ? '下载 ' : '复制地址，到电脑上下载：'}${fileName}（${sizeText(bytes)}）`}
        </Button>
      ))}
    </Banner>
  )
}
