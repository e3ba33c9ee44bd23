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
import { RowList } from '@/ui/row-list'
import { BackupRow, type Backup } from './backup-row'
import { sizeText } from './size-text'
import './health.scss'

type Known = OutputNamed<'upkeep.health'>['backups']
type Parts = OutputNamed<'upkeep.fetchBackup'>['parts']

interface BackupPanelProps {
  backups: Known
  administers: boolean
  onChange: () => void
}

/** How backups stand, for everybody here; all that are kept, one more, and one to take along for administrators. */
export function BackupPanel({ backups, administers, onChange }: BackupPanelProps) {
  const { kept, takenOutAt, newest, last } = backups
  const shown = [newest, last].flatMap((one) => one ?? [])
  return (
    <Panel title="备份">
      <View className="health__note">
        {`每天 02:00 起自动备份，保留最近 ${kept.nights} 夜的；另外做的保留最近 ${kept.asked} 份。备份里的手机号是加密的，恢复时要用现在的密钥 PERSONAL_DATA_KEY。`}
      </View>
      <View className="health__note">
        {takenOutAt
          ? `最近一次取到云外面：${dateAndTime(takenOutAt)}（在这里下载的，按给出下载地址的时间算）`
          : '还没有取到过云外面：云环境没了，备份也没了，请每月取一份。'}
      </View>
      {administers ? <KeptBackups onChange={onChange} /> : <BackupList all={shown} />}
    </Panel>
  )
}

function BackupList({ all }: { all: readonly Backup[] }) {
  if (all.length === 0)
    return <Message title="还没有备份" advice="今晚会做第一份；管理员也可以现在就做。" />
  return (
    <RowList>
      {all.map((one) => (
        <BackupRow key={one.id} backup={one} />
      ))}
    </RowList>
  )
}

function KeptBackups({ onChange }: Pick<BackupPanelProps, 'onChange'>) {
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
    if (!answer) return
    setOffered({ id, parts: answer.parts })
    onChange()
  }
  const { backups = [], underWay = false } = list.output ?? {}
  return (
    <>
      <ProblemBanner problem={list.problem ?? asking.problem ?? fetching.problem} />
      {list.output && backups.length === 0 && (
        <Message title="还没有备份" advice="今晚会做第一份，也可以现在就做。" />
      )}
      <RowList>
        {backups.map((one) => (
          <BackupRow
            key={one.id}
            backup={one}
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
    </>
  )
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
