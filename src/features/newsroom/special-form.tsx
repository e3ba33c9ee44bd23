import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Chips } from '@/ui/chips'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import { TextArea, TextInput } from '@/ui/text-input'
import { hasBody } from '@domain/story/completeness'
import { MarkList } from './mark-list'
import type { DraftContent } from './use-draft'
import type { ShownMark } from './use-marks'

interface SpecialFormProps {
  content: DraftContent
  onEdit: (content: DraftContent) => void
  missing: Readonly<Record<string, string>>
  /** It was before the public once, and comes back corrected. */
  wasPublished: boolean
  marks: readonly ShownMark[]
  onApplyMark: (mark: ShownMark, suggestion: string) => void
  onDismissMark: ((mark: ShownMark) => void) | undefined
}

/** What only some stories need: a vote to wait for, a meeting, a reprint, an old date, a correction. */
export function SpecialForm(props: SpecialFormProps) {
  const { content, onEdit, missing, wasPublished, marks, onApplyMark, onDismissMark } = props
  const sources = useQuery('news.readSettings', {}).output?.settings.reprintSources ?? []
  const occasions = useQuery('news.listOccasions', {}).output?.occasions ?? []
  const set = (change: Partial<DraftContent>) => onEdit({ ...content, ...change })
  const { reprint } = content
  const [first] = sources
  const [typedLink, setTyped] = useState<string>()
  const link = typedLink ?? reprint?.link ?? ''
  // Half an address is not saved: the draft is saved by itself while one types.
  const setTypedLink = (typed: string) => {
    setTyped(typed)
    const whole = typed.trim()
    if (reprint && !linkProblem(typed)) set({ reprint: { ...reprint, link: whole || undefined } })
  }
  return (
    <View>
      {wasPublished && (
        <Field label="更正说明" hint="读者会在文首看到“更正”和日期" problem={missing.correction}>
          <TextArea
            label="更正说明"
            value={content.correction ?? ''}
            onInput={(correction) => set({ correction })}
            placeholder="例如：出席人数应为 32 人，特此更正。"
            maxLength={200}
          />
          <MarkList
            marks={marks.filter(({ passage }) => passage === 'correction')}
            onApply={onApplyMark}
            onDismiss={onDismissMark}
          />
        </Field>
      )}
      <CheckRow
        text="涉及任免或选举，表决通过前不得发布"
        checked={content.awaitsVote ?? false}
        onChange={(awaitsVote) => set({ awaitsVote: awaitsVote || undefined })}
      />
      <CheckRow
        text="转载，标题和正文锁定，不作改动；图片说明可以补写"
        checked={reprint !== undefined}
        onChange={(is) => {
          if (is && (!content.title.trim() || !hasBody(content)))
            return say('请先填写标题和正文，再标为“转载”')
          if (is && !first) say('请先在“编辑部设置”中登记转载来源')
          set(is && first ? { reprint: { source: first }, source: first } : { reprint: undefined })
        }}
      />
      {reprint && (
        <>
          <Field label="转载来源" hint="只能从名单中选">
            <Chips
              label="转载来源"
              options={sources.map((value) => ({ value, text: value }))}
              value={reprint.source}
              onChoose={(source) => set({ reprint: { ...reprint, source }, source })}
            />
          </Field>
          <Field label="原文链接" hint="可不填" problem={linkProblem(link)}>
            <TextInput
              label="原文链接"
              value={link}
              onInput={setTypedLink}
              placeholder="https://"
              maxLength={500}
            />
          </Field>
        </>
      )}
      <View className="facts-pair">
        <Field label="会议或活动" hint="延期时一并暂缓">
          <TextInput
            label="会议或活动"
            value={content.occasion ?? ''}
            onInput={(occasion) => set({ occasion: occasion || undefined })}
            placeholder="例如：第十二次常委会会议"
            maxLength={60}
          />
        </Field>
        <Field label="原发布日期" hint="只用于补录旧稿">
          <DayInput
            label="原发布日期"
            value={content.originallyOn ?? ''}
            onInput={(day) => set({ originallyOn: day || undefined })}
          />
          {content.originallyOn && (
            <Button look="quiet" onPress={() => set({ originallyOn: undefined })}>
              不是旧稿
            </Button>
          )}
        </Field>
      </View>
      {occasions.length > 0 && (
        <Field label="已有的会议或活动" hint="点选即填入，再点取消">
          <Chips
            label="已有的会议或活动"
            options={occasions.map(({ occasion }) => ({ value: occasion, text: occasion }))}
            value={content.occasion}
            onChoose={(occasion) =>
              set({ occasion: occasion === content.occasion ? undefined : occasion })
            }
          />
        </Field>
      )}
    </View>
  )
}

const linkProblem = (typed: string) =>
  !typed.trim() || /^https?:\/\/[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?$/.test(typed.trim())
    ? undefined
    : '请填写完整的网址，以 https:// 开头'
