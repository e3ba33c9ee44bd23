import Taro from '@tarojs/taro'
import { say } from './say'

export async function copyText(text: string, copied = '已复制'): Promise<void> {
  await Taro.setClipboardData({ data: text })
  say(copied)
}
