import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/cloud/call'
import { newKey } from '@/cloud/key'
import { asProblem, type Problem } from '@/cloud/problem'
import { Refused } from '@/cloud/problems'
import { sendFile } from '@/cloud/send-file'
import { chooseFile } from '@/platform/choose-file'
import type { ChosenFile } from '@/platform/chosen-file'
import { openFile } from '@/platform/open-file'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { limits } from '@domain/vocabulary/limits'
import type { Plan } from './use-import'
import './choose-roster.scss'

interface ChooseRosterProps {
  /** A sheet is on screen already. */
  again: boolean
  onPlan: (plan: Plan) => void
  onProblem: (problem: Problem | undefined) => void
}

/** The template to fill in, and the sheet to read. Reading changes nothing yet. */
export function ChooseRoster({ again, onPlan, onProblem }: ChooseRosterProps) {
  const [busy, setBusy] = useState<'template' | 'sheet'>()
  const attempt = async (what: 'template' | 'sheet', work: () => Promise<void>) => {
    onProblem(undefined)
    setBusy(what)
    await work().catch((error: unknown) => onProblem(asProblem(error)))
    setBusy(undefined)
  }
  const template = () =>
    attempt('template', async () => openFile((await call('people.rosterTemplate', {})).url))
  const sheet = async () => {
    const chosen = await chooseFile(['xlsx', 'xls'])
    if (chosen) await attempt('sheet', async () => onPlan(await preview(chosen)))
  }
  return (
    <Panel>
      <View className="type-body">
        一行一项任职。先下载模板填好，再选择表格；系统先列出会有什么变化、哪些行有误，您确认后才导入。
      </View>
      <View className="choose-roster">
        <Button busy={busy === 'template'} onPress={() => void template()}>
          下载模板
        </Button>
        <Button
          look={again ? 'secondary' : 'primary'}
          busy={busy === 'sheet'}
          onPress={() => void sheet()}
        >
          {again ? '另选表格' : '选择表格'}
        </Button>
      </View>
    </Panel>
  )
}

async function preview(chosen: ChosenFile): Promise<Plan> {
  if (/\.xls$/i.test(chosen.name)) throw new Refused('FILE_OLD_EXCEL')
  const fileId = await sendFile(chosen, limits.xlsxBytes)
  return call('people.previewImport', { fileId, fileName: chosen.name.slice(-200) }, newKey())
}
