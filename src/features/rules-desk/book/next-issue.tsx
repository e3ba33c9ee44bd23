import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { openFile } from '@/platform/open-file'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import type { OutputNamed } from '@domain/operations'
import { hasChanges } from '@domain/rulebook/issue'
import { bookLabels, type Book } from '@domain/vocabulary/rulebook'
import { IssueDialog } from './issue-dialog'

type Desk = OutputNamed<'rules.openBookDesk'>

interface NextIssueProps {
  book: Book
  desk: Desk
  onIssued: () => void
}

/** What the next issue would hold, each rule that is new or changed marked, and the way to send it out. */
export function NextIssue({ book, desk, onIssued }: NextIssueProps) {
  const { next, rules, changes, organs, mayIssue } = desk
  const [asking, setAsking] = useState(false)
  const printing = useCommand('rules.bookDocument')
  if (rules.length === 0)
    return (
      <Message
        title={`《${bookLabels[book]}》还没有现行有效的制度`}
        advice="制度登记通过并到施行日期后，会自动出现在这里。"
      />
    )
  const print = async () => {
    const file = await printing.run({ book })
    if (file) await openFile(file.url)
  }
  const changed = !changes || hasChanges(changes)
  const left = mayIssue && organs.some(({ chosen }) => !chosen)
  return (
    <Panel
      title={
        changed
          ? `第${next}版（未印发）\u3000收录 ${rules.length} 件`
          : `现行有效 ${rules.length} 件`
      }
    >
      {!changed && (
        <Banner>{`与第${next - 1}版相比没有变动，不用印发。${left ? '漏发的单位，请用“补发给其他单位”。' : ''}`}</Banner>
      )}
      {changes && changes.left.length > 0 && (
        <Banner>{`不再收录：${changes.left.map(({ title }) => `《${title}》`).join('、')}`}</Banner>
      )}
      <RowList>
        {rules.map(({ ruleId, title, part, effectiveOn }) => (
          <Row
            key={ruleId}
            title={title}
            note={`${part} · ${showDay(effectiveOn)}起施行`}
            tags={<ChangeTags ruleId={ruleId} changes={changes} />}
          />
        ))}
      </RowList>
      <View className="type-small">
        收录本汇编今天现行有效、公开范围不限于本机关的制度。打印本含封面、目录和全文；用 Word
        打开时按提示更新目录页码。
      </View>
      <ProblemBanner problem={printing.problem} />
      <ActionRow>
        <Button busy={printing.running} onPress={() => void print()}>
          下载打印本核对
        </Button>
        {mayIssue && changed && (
          <Button look="primary" onPress={() => setAsking(true)}>
            {`印发第${next}版`}
          </Button>
        )}
      </ActionRow>
      {asking && (
        <IssueDialog
          book={book}
          desk={desk}
          onIssued={() => {
            setAsking(false)
            onIssued()
          }}
          onDismiss={() => setAsking(false)}
        />
      )}
    </Panel>
  )
}

function ChangeTags({ ruleId, changes }: { ruleId: string } & Pick<Desk, 'changes'>) {
  const among = (rules: readonly { ruleId: string }[] = []) =>
    rules.some((rule) => rule.ruleId === ruleId)
  if (among(changes?.added)) return <Tag look="red">新增</Tag>
  return (
    <>
      {among(changes?.amended) && <Tag look="red">修改</Tag>}
      {among(changes?.moved) && <Tag look="red">调整编次</Tag>}
    </>
  )
}
