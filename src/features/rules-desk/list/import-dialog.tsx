import { View } from '@tarojs/components'
import { useState } from 'react'
import { asProblem, type Problem } from '@/cloud/problem'
import type { ChosenFile } from '@/platform/chosen-file'
import { chooseFile } from '@/platform/choose-file'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import type { OutputNamed } from '@domain/operations'
import type { Change } from '@domain/vocabulary/rulebook'
import { importRule, registerRule } from '../bring-in'
import { ChangeField } from '../change-field'
import { read, RuleFields, typed } from '../rule-fields'
import { PassedFields } from './passed-fields'
import type { RuleRow } from './use-rules'
import './import-dialog.scss'

const kinds = [
  { value: 'draft' as const, text: '新的草案' },
  { value: 'inForce' as const, text: '已通过的现行制度' },
]

interface ImportDialogProps {
  rules: readonly RuleRow[]
  onImported: (imported: OutputNamed<'rules.importRule'>) => void
  onDismiss: () => void
}

/** 导入制度: a Word file, and where the rule belongs. */
export function ImportDialog({ rules, onImported, onDismiss }: ImportDialogProps) {
  const [fields, setFields] = useState(() =>
    typed({
      book: 'work',
      part: '',
      order: Math.min(9999, Math.max(0, ...rules.map(({ order }) => order)) + 1),
      scope: 'deputies',
      path: 'chairpersons',
    }),
  )
  const [file, setFile] = useState<ChosenFile>()
  const [as, setAs] = useState<'draft' | 'inForce'>('draft')
  const [passed, setPassed] = useState({ meeting: '', on: '', effectiveOn: '' })
  /** Asked for only once the file turned out to change an earlier text. */
  const [asksChange, setAsksChange] = useState(false)
  const [change, setChange] = useState<Change>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const rule = read(fields)
  const ready =
    as === 'draft' ||
    (passed.meeting.trim().length >= 4 &&
      passed.on !== '' &&
      passed.effectiveOn !== '' &&
      (!asksChange || change !== undefined))
  const parts = [
    ...new Set(rules.filter(({ book }) => book === fields.book).map(({ part }) => part)),
  ]
  const choose = async () => {
    // Every kind may be picked: a .doc is refused with what to do, rather than greyed out in silence.
    const chosen = await chooseFile(['docx', 'doc'])
    if (!chosen) return
    setProblem(undefined)
    setAsksChange(false)
    setChange(undefined)
    setFile(chosen)
  }
  const run = async () => {
    if (!file || !rule) return
    setProblem(undefined)
    setBusy(true)
    try {
      const imported =
        as === 'draft'
          ? await importRule(file, rule)
          : await registerRule(file, { rule, ...passed, change, meeting: passed.meeting.trim() })
      if (imported) onImported(imported)
    } catch (error) {
      const refused = asProblem(error)
      if (refused.code === 'CHANGE_NOT_NAMED') setAsksChange(true)
      setProblem(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title="导入制度" onDismiss={onDismiss}>
      <Field label="Word 文件" hint="一件制度一个文件">
        <View className="import-file">
          <View className="import-file__name">{file ? file.name : '还没有选文件'}</View>
          <Button onPress={() => void choose()}>{file ? '换一个' : '选择文件'}</Button>
        </View>
        {process.env.TARO_ENV !== 'h5' && (
          <View className="type-small">请先在微信里把文件发给“文件传输助手”，再从那里选。</View>
        )}
      </Field>
      <Field label="导入为">
        <Chips label="导入为" options={kinds} value={as} onChoose={setAs} />
      </Field>
      {as === 'inForce' && (
        <>
          <PassedFields value={passed} onChange={setPassed} />
          {asksChange && <ChangeField value={change} onChange={setChange} />}
          <View className="type-small">登记后，由另一位同事对照原件确认，才收入汇编。</View>
        </>
      )}
      <RuleFields
        value={fields}
        parts={parts}
        onChange={(part) => setFields({ ...fields, ...part })}
      />
      <View className="type-small">
        读出编、章、节、条、款、项；编号有缺、重复等疑点标在原处，不会自动改动。
      </View>
      <ProblemBanner problem={problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={busy}
          disabled={!file || !rule || !ready}
          onPress={() => void run()}
        >
          {busy ? '正在导入' : '导入'}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
