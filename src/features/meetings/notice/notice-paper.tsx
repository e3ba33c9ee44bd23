import { Text, View } from '@tarojs/components'
import { MarkedText, type Stretch } from '@/ui/marked-text'
import { longDate } from '@domain/dates/show'
import { noticeLines } from '@domain/notice/notice-lines'
import { toChinese } from '@domain/numerals/chinese'
import type { MeetingKind } from '@domain/vocabulary/meeting-kinds'
import type { Content } from './use-notice-desk'
import './notice-paper.scss'

interface NoticePaperProps {
  kind: MeetingKind
  content: Content
  /** UTC; without it no date stands below the issuer. */
  issuedAt: string | undefined
  /** Marks of the proofreader, by passage (domain/notice/passages); without them the words alone. */
  underlined?: ReadonlyMap<string, readonly Stretch[]>
}

/** Where the words of a passage stand on the sheet. */
export const passagePlace = (passage: string): string => `notice-${passage.replace('/', '-')}`

/** The notice as its recipients read it. */
export function NoticePaper({ kind, content, issuedAt, underlined }: NoticePaperProps) {
  const lines = noticeLines(kind, content)
  const headed = lines.filter(({ heading }) => heading)
  const { attachments } = content
  const words = (passage: string, text: string) => (
    <Text id={passagePlace(passage)}>
      <MarkedText text={text} stretches={underlined?.get(passage) ?? []} />
    </Text>
  )
  return (
    <View className="notice-paper">
      <View className="notice-paper__title">
        {content.title ? words('title', content.title) : '（未填标题）'}
      </View>
      <View className="notice-paper__addressee">{words('addressee', content.addressee)}：</View>
      {lines.map((line) => (
        <View key={line.key}>
          {line.heading && (
            <View className="notice-paper__heading">
              {toChinese(headed.indexOf(line) + 1)}、{line.heading}
            </View>
          )}
          {line.text.split('\n').map((text, n) => (
            <View key={n} className="notice-paper__line">
              {words(line.key === 'venue' ? 'venue' : `${line.key}/${n}`, text)}
            </View>
          ))}
        </View>
      ))}
      {attachments.length > 0 && (
        <View className="notice-paper__attachments">
          <Text>附件：</Text>
          <View>
            {attachments.map((name, n) => (
              <View key={n}>
                {attachments.length > 1 && `${n + 1}. `}
                {words(`attachment/${n}`, name)}
              </View>
            ))}
          </View>
        </View>
      )}
      <View className="notice-paper__issuer">{content.issuer}</View>
      <View className="notice-paper__date">{issuedAt ? longDate(issuedAt) : '（发出之日）'}</View>
    </View>
  )
}
