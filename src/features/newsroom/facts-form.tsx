import { View } from '@tarojs/components'
import { Chips } from '@/ui/chips'
import { Field } from '@/ui/field'
import { TextArea, TextInput } from '@/ui/text-input'
import { columnLabels, columns } from '@domain/vocabulary/columns'
import { limits } from '@domain/vocabulary/limits'
import { office } from '@domain/vocabulary/office'
import type { DraftContent } from './use-draft'
import { MarkList } from './mark-list'
import type { ShownMark } from './use-marks'

interface FactsFormProps {
  content: DraftContent
  onEdit: (content: DraftContent) => void
  /** What the review misses: field → what to do. */
  missing: Readonly<Record<string, string>>
  marks: readonly ShownMark[]
  onApplyMark: (mark: ShownMark, suggestion: string) => void
  onDismissMark: ((mark: ShownMark) => void) | undefined
}

const options = columns.map((column) => ({ value: column, text: columnLabels[column] }))

/** Title, column and the other facts of a story. */
export function FactsForm(props: FactsFormProps) {
  const { content, onEdit, missing, marks, onApplyMark, onDismissMark } = props
  const set = (change: Partial<DraftContent>) => onEdit({ ...content, ...change })
  const marksOf = (passage: string, locked = false) => (
    <MarkList
      marks={marks.filter((mark) => mark.passage === passage)}
      onApply={locked ? undefined : onApplyMark}
      onDismiss={onDismissMark}
    />
  )
  return (
    <View>
      <Field
        label="标题"
        hint={`${content.title.length}/${limits.titleLength}`}
        problem={missing.title}
      >
        {content.reprint ? (
          <View className="type-heading">{content.title}</View>
        ) : (
          <TextArea
            label="标题"
            value={content.title}
            onInput={(title) => set({ title: title.replace(/\n/g, '') })}
            placeholder="标题"
            maxLength={limits.titleLength}
          />
        )}
        {marksOf('title', content.reprint !== undefined)}
      </Field>
      <Field label="栏目" problem={missing.column}>
        <Chips
          label="栏目"
          options={options}
          value={content.column}
          onChoose={(column) => set({ column })}
        />
      </Field>
      <Field label="摘要" hint="不填则取正文开头">
        <TextArea
          label="摘要"
          value={content.summary}
          onInput={(summary) => set({ summary })}
          placeholder="一两句话，显示在新闻列表里"
          maxLength={limits.summaryLength}
        />
        {marksOf('summary')}
      </Field>
      <View className="facts-pair">
        <Field label="来源" problem={missing.source}>
          {content.reprint ? (
            <View className="type-body">转载自{content.reprint.source}</View>
          ) : (
            <TextInput
              label="来源"
              value={content.source}
              onInput={(source) => set({ source })}
              placeholder={office.name}
              maxLength={40}
            />
          )}
          {marksOf('source', content.reprint !== undefined)}
        </Field>
        <Field label="作者">
          <TextInput
            label="作者"
            value={content.byline}
            onInput={(byline) => set({ byline })}
            placeholder="姓名"
            maxLength={40}
          />
          {marksOf('byline')}
        </Field>
      </View>
    </View>
  )
}
