import { View } from '@tarojs/components'
import { longDate } from '@domain/dates/show'
import type { OpenNotice } from './notice-words'
import './notice-text.scss'

/** The whole notice, in the order and manner of the paper one. */
export function NoticeText({ notice }: { notice: OpenNotice }) {
  const { addressee, sections, attachments, issuer, issuedAt } = notice
  return (
    <View className="notice-text">
      <View className="notice-text__title">{letterTitle(notice)}</View>
      <View className="notice-text__lines">{addressee}：</View>
      {sections.map(({ key, heading, text }) => (
        <View key={key} className="notice-text__section">
          {heading && <View className="notice-text__heading">{heading}</View>}
          <View className="notice-text__lines">{text}</View>
        </View>
      ))}
      {attachments.length > 0 && (
        <View className="notice-text__section">
          <View className="notice-text__heading">附件</View>
          {attachments.map((name, n) => (
            <View key={name} className="notice-text__lines">
              {n + 1}．{name}
            </View>
          ))}
        </View>
      )}
      <View className="notice-text__issuer">
        <View>{issuer}</View>
        <View>{longDate(issuedAt)}</View>
      </View>
    </View>
  )
}

/** A book goes out under a title of its own; the letter that comes with it says what it is. */
const letterTitle = ({ kind, title }: OpenNotice): string =>
  kind === 'rulebook' ? `关于印发${title}的通知` : title

/** The same, as it is read out. */
export const noticeAloud = (notice: OpenNotice): string =>
  [
    letterTitle(notice),
    `${notice.addressee}：`,
    ...notice.sections.flatMap(({ heading, text }) => [heading, text]),
    notice.issuer,
    longDate(notice.issuedAt),
  ]
    .filter(Boolean)
    .join('。\n')
