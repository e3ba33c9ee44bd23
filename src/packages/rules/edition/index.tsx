import { ScrollView, View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ClosePeriodDialog } from '@/features/opinions/staff/close-period-dialog'
import { OpenPeriodDialog } from '@/features/opinions/staff/open-period-dialog'
import { EditionDialogs } from '@/features/rules-desk/dialogs/edition-dialogs'
import { ContentsTree } from '@/features/rules-desk/edition/contents-tree'
import { EditionBar } from '@/features/rules-desk/edition/edition-bar'
import { EditionHead } from '@/features/rules-desk/edition/edition-head'
import { DroppedLines, OdditySummary } from '@/features/rules-desk/edition/oddities'
import { nameIn, odditiesAt } from '@/features/rules-desk/edition/oddities-at'
import { PathRail } from '@/features/rules-desk/edition/path-rail'
import { pathSteps } from '@/features/rules-desk/edition/path-steps'
import { ReferencesPanel } from '@/features/rules-desk/edition/references-panel'
import {
  DeliberationsPanel,
  RecordPanel,
  TextsPanel,
  WorkPanel,
} from '@/features/rules-desk/edition/side-panels'
import { TextPanel } from '@/features/rules-desk/edition/text-panel'
import { useEdition } from '@/features/rules-desk/edition/use-edition'
import type { Provision } from '@/features/rules-desk/text/provisions'
import { say } from '@/platform/say'
import { markShortcuts } from '@/platform/shortcuts/mark-shortcuts'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { PrintButton } from '@/ui/print-button'
import { ProblemMessage } from '@/ui/problem-message'
import { Shortcuts } from '@/ui/shortcuts'
import { Skeleton } from '@/ui/skeleton'
import { flat } from '@domain/provisions/flat'
import './index.scss'

/** A draft on its way, or an edition of a rule, as the desk has it. */
export default function EditionOnDesk() {
  const { id = '' } = useRouter().params
  const { edition, ...rest } = useEdition(id)
  const { problem, reload } = rest
  const [contents, setContents] = useState(false)
  useReloadAfterShown(reload)
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  if (!edition) {
    return (
      <Frame tab="me" width="desk">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={8} look="text" />
        )}
      </Frame>
    )
  }
  const desk = { ...rest, edition }
  const opened = (withoutOfficer: readonly string[]) => {
    desk.done()
    if (withoutOfficer.length > 0) say(`没有联络员、请电话告知：${withoutOfficer.join('、')}`)
  }
  const { content } = edition
  const oddities = odditiesAt(content, edition.standing === 'draft' ? edition.oddities : [])
  const isOdd = (provision: Provision) =>
    (flat([provision]) as Provision[]).some((one) => oddities.has(one.id))
  return (
    <Frame tab="me" width="desk">
      <EditionHead edition={edition} />
      <View className="edition-tools">
        <PrintButton />
        <Shortcuts list={markShortcuts} />
      </View>
      <PathRail steps={pathSteps(edition)} notBecause={edition.may.notBecause} />
      <View className="edition-body">
        <View className="edition-body__contents">
          <ScrollView scrollY className="edition-body__tree">
            <View className="edition-body__caption">目录</View>
            <ContentsTree provisions={content.provisions} isOdd={isOdd} />
          </ScrollView>
        </View>
        <View className="edition-body__text">
          <View className="edition-body__open">
            <Button onPress={() => setContents(true)}>目录</Button>
          </View>
          <OdditySummary byPlace={oddities} nameOf={(at) => nameIn(content, at)} />
          {edition.standing === 'draft' && <DroppedLines dropped={edition.dropped} />}
          <TextPanel key={edition.id} edition={edition} oddities={oddities} reload={reload} />
        </View>
        <View className="edition-body__side">
          <WorkPanel desk={desk} />
          <ReferencesPanel key={edition.revision} id={edition.id} />
          <DeliberationsPanel edition={edition} />
          <TextsPanel edition={edition} />
          <RecordPanel edition={edition} />
        </View>
      </View>
      <EditionBar desk={desk} />
      <EditionDialogs desk={desk} />
      {desk.asking === 'openPeriod' && (
        <OpenPeriodDialog
          edition={edition}
          onDone={opened}
          onDismiss={desk.dismiss}
          reload={reload}
        />
      )}
      {desk.asking === 'closePeriod' && (
        <ClosePeriodDialog
          edition={edition}
          onDone={desk.done}
          onDismiss={desk.dismiss}
          reload={reload}
        />
      )}
      {contents && (
        <Dialog title="目录" onDismiss={() => setContents(false)}>
          <ContentsTree
            provisions={content.provisions}
            isOdd={isOdd}
            onChosen={() => setContents(false)}
          />
        </Dialog>
      )}
    </Frame>
  )
}
