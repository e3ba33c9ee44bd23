import { View } from '@tarojs/components'
import { SheetPhoto } from './sheet-photo'
import './stage-row.scss'

export interface StageRowProps {
  state: 'passed' | 'waiting' | 'ahead'
  /** The stage, and who took it or that it is awaited. */
  text: string
  /** When, and on what paper. */
  detail?: string | undefined
  remarks?: string | undefined
  photo?: { src: string; alt: string } | undefined
}

const signs = { passed: '✓', waiting: '…', ahead: '' }

/** One stage of several that are passed in order. */
export function StageRow({ state, text, detail, remarks, photo }: StageRowProps) {
  return (
    <View className={`stage-row stage-row--${state}`}>
      <View className="stage-row__mark">{signs[state]}</View>
      <View>
        <View className="stage-row__name">{text}</View>
        {detail && <View className="type-small">{detail}</View>}
        {remarks && <View className="stage-row__remarks">{remarks}</View>}
        {photo && <SheetPhoto src={photo.src} alt={photo.alt} />}
      </View>
    </View>
  )
}
