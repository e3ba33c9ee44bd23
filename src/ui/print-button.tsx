import { View } from '@tarojs/components'
import { printScreen } from '@/platform/print'
import { Button } from './button'
import './print-button.scss'

/** 打印 what is on the screen, where a printer is likely: in a browser, on a wide screen. */
export function PrintButton({ children = '打印' }: { children?: string }) {
  if (process.env.TARO_ENV !== 'h5') return null
  return (
    <View className="print-button">
      <Button onPress={printScreen}>{children}</Button>
    </View>
  )
}
