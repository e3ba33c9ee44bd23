import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { PasteForm } from '@/features/proofreader/paste-form'
import { applied, appliedCertain, letStand, takenBack } from '@/features/proofreader/sheet'
import { SheetText } from '@/features/proofreader/sheet-text'
import { useSheet } from '@/features/proofreader/use-sheet'
import { say } from '@/platform/say'
import { scrollToChosen } from '@/platform/scroll-to'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { PageTitle } from '@/ui/page-title'
import { ProblemBanner } from '@/ui/problem-banner'
import { Shortcuts } from '@/ui/shortcuts'
import type { Mark } from '@domain/proofreading/mark'
import './index.scss'

/** Lines drawn at first, and more with every reach of the end: a phone is not to choke on a long text. */
const atOnce = 150

export default function Proofread() {
  const desk = useSheet()
  const { sheet, marks = [], put } = desk
  const [chosen, setChosen] = useState<Mark>()
  const [shown, setShown] = useState(atOnce)
  useReachBottom(() => setShown((before) => before + atOnce))

  if (!sheet) {
    return (
      <Frame tab="me" width="reading">
        <PageTitle title="本机校对" note="文件和文字只在这台设备上处理，内容不上传。" />
        <ProblemBanner problem={desk.problem} />
        <PasteForm onOpen={() => void desk.open()} onPaste={desk.paste} />
      </Frame>
    )
  }
  const certain = marks.filter(({ tier }) => tier === 'certain').length
  const { length: changes } = sheet.before
  const applyAll = () => {
    const { sheet: next, count } = appliedCertain(sheet, marks)
    if (count === 0) return say('确定的差错都要由人来定')
    setChosen(undefined)
    put(next)
    say(`已改正 ${count} 处`)
  }
  const apply = (mark: Mark, suggestion: string) => {
    const next = applied(sheet, mark, suggestion)
    if (!next) return say('这里夹有图片或制表符，请在 Word 中修改')
    setChosen(marks[marks.indexOf(mark) + 1])
    put(next)
  }
  const stand = (mark: Mark) => {
    setChosen(marks[marks.indexOf(mark) + 1])
    put(letStand(sheet, mark))
  }
  const now = current(chosen, marks)
  const step = (by: 1 | -1) => {
    if (marks.length === 0) return say('没有标记')
    const at = now ? marks.indexOf(now) + by : by > 0 ? 0 : -1
    const next = (at + marks.length) % marks.length
    setShown((before) => Math.max(before, lineOf(sheet.lines, marks[next]) + 20))
    setChosen(marks[next])
    scrollToChosen()
  }
  const onChosen = (act: (mark: Mark) => void) => () => {
    if (!now) return false
    act(now)
    scrollToChosen()
    return true
  }
  return (
    <Frame tab="me" width="reading">
      <Shortcuts
        list={[
          { keys: ['F8'], says: '下一处标记', repeats: true, run: () => step(1) },
          { keys: ['Shift+F8'], says: '上一处标记', repeats: true, run: () => step(-1) },
          {
            keys: ['Enter'],
            says: '用第一条建议改正',
            run: onChosen((mark) => {
              const [first] = mark.suggestions
              if (first === undefined) say('这一处没有建议')
              else apply(mark, first)
            }),
          },
          { keys: ['Escape'], says: '不改', run: onChosen(stand) },
          { keys: ['Mod+Z'], says: '撤销', run: () => put(takenBack(sheet)) },
        ]}
      />
      <PageTitle
        title={sheet.name || '粘贴的文字'}
        note={summary(desk.marks && marks.length, certain, changes)}
      />
      {desk.withoutOfficeLists && (
        <Banner look="warn">
          现在读不到编辑部的词表，固定表述、机构和领导姓名按通用词表校对。
        </Banner>
      )}
      <SheetText
        lines={sheet.lines.slice(0, shown)}
        marks={marks}
        chosen={now}
        onChoose={setChosen}
        onApply={apply}
        onLetStand={stand}
      />
      <View className="proofread-bar">
        {certain > 0 && <Button onPress={applyAll}>改正全部确定的</Button>}
        {changes > 0 && <Button onPress={() => put(takenBack(sheet))}>撤销</Button>}
        {sheet.docx ? (
          <Button look="primary" onPress={() => void desk.save()}>
            导出 Word
          </Button>
        ) : (
          <Button look="primary" onPress={() => void desk.copy()}>
            复制全文
          </Button>
        )}
        <Button look="quiet" onPress={desk.putAway}>
          换一份
        </Button>
      </View>
    </Frame>
  )
}

const lineOf = (lines: readonly { id: string }[], mark: Mark | undefined) =>
  lines.findIndex(({ id }) => id === mark?.passage)

/** The chosen mark as it stands now: places move when something before is changed. */
const current = (chosen: Mark | undefined, marks: readonly Mark[]) =>
  chosen &&
  marks.find(
    ({ passage, wrong, kind, offset }) =>
      passage === chosen.passage &&
      wrong === chosen.wrong &&
      kind === chosen.kind &&
      Math.abs(offset - chosen.offset) < 20,
  )

function summary(left: number | undefined, certain: number, changes: number): string {
  const done = changes > 0 ? `；已改 ${changes} 次` : ''
  if (left === undefined) return '正在校对……'
  if (left === 0) return `没有发现差错${done}。机器校对不能代替通读。`
  return `确定的差错 ${certain} 处，疑似 ${left - certain} 处${done}。点划线处查看。`
}
