import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { openFile } from '@/platform/open-file'
import { MenuRow } from '@/ui/menu-row'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import type { InputNamed } from '@domain/operations'
import { DutiesDialog } from './duties-dialog'
import { SeatsDialog } from './seats-dialog'
import type { Opened } from './use-meeting'

type Paper = InputNamed<'notices.exportMeetingDocument'>['document']

/** 会务文件: what is printed from the composition, and the calendar. */
export function PapersPanel({ opened, onKept }: { opened: Opened; onKept: () => void }) {
  const { id, startsAt, duties } = opened.meeting
  const [asking, setAsking] = useState<'seating' | 'placeCards' | 'duties'>()
  const paper = useCommand('notices.exportMeetingDocument')
  const calendar = useCommand('notices.exportCalendar')
  const make = async (document: Paper) => {
    const file = await paper.run({ id, document })
    if (!file) return
    setAsking(undefined)
    if (document.kind === 'duties') onKept()
    await openFile(file.url)
  }
  const toCalendar = async () => {
    const file = await calendar.run({ of: { meetingId: id } })
    if (file) await openFile(file.url)
  }
  const dismiss = () => setAsking(undefined)
  const making = { busy: paper.running, problem: paper.problem, onDismiss: dismiss }
  return (
    <Panel title="会务文件">
      <ProblemBanner problem={calendar.problem} />
      <View className="papers">
        <MenuRow title="座次图" note="Excel，按职务排座" onPress={() => setAsking('seating')} />
        <MenuRow
          title="桌签"
          note="Word，A4 一页两个，对折"
          onPress={() => setAsking('placeCards')}
        />
        <MenuRow title="会务分工表" note="Word" onPress={() => setAsking('duties')} />
        {startsAt && (
          <MenuRow title="加到日历" note="日历文件（.ics）" onPress={() => void toCalendar()} />
        )}
      </View>
      {(asking === 'seating' || asking === 'placeCards') && (
        <SeatsDialog kind={asking} {...making} onMake={(document) => void make(document)} />
      )}
      {asking === 'duties' && (
        <DutiesDialog kept={duties} {...making} onMake={(document) => void make(document)} />
      )}
    </Panel>
  )
}
