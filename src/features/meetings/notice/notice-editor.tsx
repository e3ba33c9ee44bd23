import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Facts } from '@/ui/facts'
import { Field } from '@/ui/field'
import { MarkList } from '@/ui/mark-list'
import { MomentInput } from '@/ui/moment-input'
import { Panel } from '@/ui/panel'
import { TextArea, TextInput } from '@/ui/text-input'
import { meetingTime } from '@domain/dates/meeting-time'
import { fromShanghai, toShanghai } from '@domain/dates/shanghai-moment'
import { placeHeading, timeHeading } from '@domain/notice/sections'
import { AttachmentsField } from './attachments-field'
import { marksOf, shownMarks, withSuggestion } from './shown-marks'
import type { Content, NoticeDesk } from './use-notice-desk'
import './notice-editor.scss'

/** The notice as it is written: its sections are fixed, its words are free. */
export function NoticeEditor({ notice }: { notice: NoticeDesk }) {
  const { draft, desk, ask } = notice
  const { content, edit, change } = draft
  const { kind } = desk.notice
  const cancelled = desk.notice.change === 'cancelled'
  const marks = shownMarks(desk, content)
  const missing = desk.closedBecause
  const set = (some: Partial<Content>) => edit({ ...content, ...some })
  const listOf = (field: string) => (
    <MarkList
      marks={marksOf(marks, field)}
      onApply={(mark, suggestion) => change((latest) => withSuggestion(latest, mark, suggestion))}
      onDismiss={({ fingerprint, wrong }) => ask({ decideOn: fingerprint, about: wrong })}
    />
  )
  const moment = (name: 'signBy' | 'returnBy', label: string, hint: string) => (
    <Field label={label} hint={hint} problem={missing[name]}>
      <MomentInput
        label={label}
        value={content[name] ? toShanghai(content[name]) : ''}
        onInput={(local) => set({ [name]: fromShanghai(local) })}
      />
    </Field>
  )
  return (
    <Panel>
      <Field label="标题" hint={`${content.title.length}/120`} problem={missing.title}>
        <TextArea
          label="标题"
          value={content.title}
          onInput={(title) => set({ title: title.replace(/\n/g, '') })}
          maxLength={120}
        />
        {listOf('title')}
      </Field>
      <Field label="主送" problem={missing.addressee}>
        <TextArea
          label="主送"
          value={content.addressee}
          onInput={(addressee) => set({ addressee: addressee.replace(/\n/g, '') })}
          maxLength={300}
        />
        {listOf('addressee')}
      </Field>
      {!cancelled && (
        <View className="notice-editor__fixed">
          <Facts
            facts={[
              [timeHeading(kind), meetingTime(content.startsAt, content.endsAt)],
              [placeHeading(kind), content.venue],
            ]}
          />
          <View className="type-small">时间、地点和参会范围随会议，要改请到会议页。</View>
          {missing.venue && <View className="field__problem">{missing.venue}</View>}
          {listOf('venue')}
        </View>
      )}
      {content.sections.map(({ key, heading, text }) => (
        <Field key={key} label={heading || (cancelled ? '正文' : '导语')} problem={missing[key]}>
          <TextArea
            label={heading || '导语'}
            value={text}
            onInput={(next) =>
              set({
                sections: content.sections.map((one) =>
                  one.key === key ? { ...one, text: next } : one,
                ),
              })
            }
            maxLength={4000}
          />
          {listOf(key)}
        </Field>
      ))}
      {!cancelled && (
        <>
          <AttachmentsField
            attachments={content.attachments}
            onChange={(attachments) => set({ attachments })}
          />
          {listOf('attachment')}
        </>
      )}
      <Field label="落款" problem={missing.issuer}>
        <TextInput
          label="落款"
          value={content.issuer}
          onInput={(issuer) => set({ issuer })}
          maxLength={60}
        />
      </Field>
      {!cancelled && (
        <View className="notice-editor__pair">
          {moment('signBy', '签收截止', '')}
          {moment('returnBy', '参会回执截止', '列席单位')}
        </View>
      )}
      {missing.audience && (
        <Field label="参会范围" problem={missing.audience}>
          <View />
        </Field>
      )}
      {desk.may.drop && (
        <Button look="quiet" onPress={() => ask('drop')}>
          不发这份变更了
        </Button>
      )}
    </Panel>
  )
}
