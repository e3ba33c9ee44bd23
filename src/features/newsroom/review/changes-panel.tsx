import { View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import { Picture } from '@/ui/picture'
import { WordChanges } from '@/ui/word-changes'
import type { Review } from './use-review'
import './changes-panel.scss'

/** Longer stretches without a change are folded: a reviewer wants what is new. */
const kept = 24

/** 与上一轮的不同: facts and pictures, and the text word by word; what went is struck through, what came is underlined. */
export function ChangesPanel({ review }: { review: Review }) {
  const { changes, comparedWith } = review
  if (!changes) return null
  return (
    <Panel title={`与第 ${comparedWith} 轮的不同`}>
      {changes.length === 0 && <View className="type-body">文字、图片和栏目等都没有改动。</View>}
      {changes.map(({ passage, place, pieces, form, pictures }, at) => (
        <View key={`${at}${passage}`} className="change">
          <View className="type-small">
            {place}
            {form && `：${form}`}
          </View>
          {pictures && <ChangedPictures {...pictures} />}
          <View className="change__text">
            <WordChanges pieces={pieces} keep={kept} />
          </View>
        </View>
      ))}
    </Panel>
  )
}

/** A picture that went, came, or gave way to another. */
function ChangedPictures({
  before,
  after,
}: {
  before?: string | undefined
  after?: string | undefined
}) {
  return (
    <View className="change__pictures">
      {before && <ChangedPicture src={before} as="原图" />}
      {after && <ChangedPicture src={after} as={before ? '换成' : '新加'} />}
    </View>
  )
}

const ChangedPicture = ({ src, as }: { src: string; as: string }) => (
  <View className="change__picture">
    <View className="type-small">{as}</View>
    <Picture src={src} alt={as} fit="whole" />
  </View>
)
