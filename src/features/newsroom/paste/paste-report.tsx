import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '@/cloud/problem'
import { goInstead } from '@/platform/go'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { ImportButton } from '../import-button'
import type { PasteReport as Report } from './use-paste-blocks'

interface PasteReportProps {
  report: Report
  onUndo: () => void
  onForget: () => void
}

/** What a paste brought, what it could not bring and what to do about it; all of it can be taken back. */
export function PasteReport({ report, onUndo, onForget }: PasteReportProps) {
  const { said, notes, missing, sending } = report
  const [problem, setProblem] = useState<Problem>()
  return (
    <Banner look={missing.length > 0 || notes.length > 0 ? 'warn' : 'good'}>
      <View>{sending ? `${said}${sending}…` : said}</View>
      {notes.map((note) => (
        <View key={note}>· {note}</View>
      ))}
      {missing.length > 0 && (
        <>
          <View>{`有 ${missing.length} 张图片没有带过来，浏览器读不到：${missing.join('；')}。`}</View>
          <View>可以用“加图片”补上；也可以改用“导入 Word”，连图片一起另建一份草稿。</View>
        </>
      )}
      <ProblemBanner problem={problem} />
      <ActionRow>
        <Button keys="Mod+Z" onPress={onUndo}>
          撤销粘贴
        </Button>
        {missing.length > 0 && (
          <ImportButton
            onProblem={setProblem}
            onImported={(id) => goInstead(`/packages/newsroom/edit/index?id=${id}`)}
          />
        )}
        {!sending && (
          <Button look="quiet" onPress={onForget}>
            知道了
          </Button>
        )}
      </ActionRow>
    </Banner>
  )
}
