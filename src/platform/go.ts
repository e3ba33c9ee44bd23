import Taro from '@tarojs/taro'

export const goTo = (url: string): void => void Taro.navigateTo({ url })

export const goInstead = (url: string): void => void Taro.redirectTo({ url })

/** To one of the tabs at the foot. */
export const goToTab = (url: string): void => void Taro.switchTab({ url })

/** Back to where the person came from, or to the news when this page was opened directly. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/news/list' })
}
