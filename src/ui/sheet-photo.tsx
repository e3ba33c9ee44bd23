import { View } from '@tarojs/components'
import { Picture } from './picture'
import './sheet-photo.scss'

/** A photograph of a sheet of paper, small beside its facts. */
export function SheetPhoto({ src, alt }: { src: string; alt: string }) {
  return (
    <View className="sheet-photo">
      <Picture src={src} alt={alt} fit="whole" />
    </View>
  )
}
