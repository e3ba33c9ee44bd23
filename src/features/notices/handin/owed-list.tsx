import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/cloud/call'
import { newKey } from '@/cloud/key'
import { asProblem, type Problem } from '@/cloud/problem'
import { sendFile } from '@/cloud/send-file'
import { chooseFile } from '@/platform/choose-file'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { Tag } from '@/ui/tag'
import { cardTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import { endOfDay } from '@domain/dates/add-days'
import { showDay } from '@domain/dates/day'
import { countdown } from '@domain/meeting-clock/deadlines'
import { fileFacts, materialExtensions } from '@domain/materials/file-facts'
import { paperSays } from '@domain/materials/paper-only'
import { materialStateLabels } from '@domain/materials/state'
import type { OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'
import './owed-list.scss'

type Owed = OutputNamed<'notices.myMaterials'>['rows'][number]

interface OwedListProps {
  rows: readonly Owed[]
  now: string
  onSent: () => void
}

/** 待交材料, the nearest day first; red when the day is over. */
export function OwedList({ rows, now, onSent }: OwedListProps) {
  return (
    <>
      {rows.map((row) => (
        <OwedCard key={row.id} row={row} now={now} onSent={onSent} />
      ))}
    </>
  )
}

function OwedCard({ row, now, onSent }: Omit<OwedListProps, 'rows'> & { row: Owed }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { kind, title, organ, meeting, dueOn, state, returned, versions, open } = row
  const owed = state === 'asked'
  const latest = versions.at(-1)
  const left = countdown(endOfDay(dueOn), now)
  const send = async () => {
    const chosen = await chooseFile(materialExtensions)
    if (!chosen) return
    setBusy(true)
    setProblem(undefined)
    try {
      const fileId = await sendFile(chosen, limits.materialBytes, 'MATERIAL_FILE_TOO_LARGE')
      const file = { id: row.id, fileId, fileName: chosen.name.slice(-160) }
      const { version } = await call('notices.handIn', file, newKey())
      say(version > 1 ? `已报送第 ${version} 版` : '已报送')
      onSent()
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <View className={`owed${owed && left.overdue ? ' owed--late' : ''}`}>
      <View className="owed__head">
        <Tag look={owed ? 'red' : 'plain'}>{materialStateLabels[state]}</Tag>
        {owed && <View className="owed__left">{left.text}</View>}
      </View>
      <View className="type-heading">{title}</View>
      <View className="owed__facts">
        {meeting.title}
        {meeting.startsAt ? `，${cardTime(meeting.startsAt)}` : ''}
      </View>
      <View className="owed__facts">
        {organ}报送，{showDay(dueOn)}截止
      </View>
      {returned && <View className="owed__returned">退回意见：{returned}</View>}
      {latest && (
        <View className="owed__facts">
          第 {latest.number} 版：{latest.fileName}（{fileFacts(latest.format, latest.bytes)}），
          {latest.by} {dateAndTime(latest.at)}报送
        </View>
      )}
      <ProblemBanner problem={problem} />
      {kind === 'paper' ? (
        <View className="owed__paper">{paperSays}请按份数印好，当面送办公室。</View>
      ) : !open ? (
        <View className="owed__paper">
          会议已经开始或结束，不能再报送、更换。确需补交或更正的，请打电话与办公室联系。
        </View>
      ) : (
        <Button look={owed ? 'primary' : 'secondary'} wide busy={busy} onPress={() => void send()}>
          {latest ? '换一版' : '选文件报送'}
        </Button>
      )}
    </View>
  )
}
