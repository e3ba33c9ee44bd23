import Taro from '@tarojs/taro'
import { askNothing } from './ask-first'
import { leave } from './use-unsaved'

export const goTo = (url: string): void => void Taro.navigateTo({ url })

export const goInstead = (url: string): void => void Taro.redirectTo({ url })

/** To one of the tabs at the foot. */
export const goToTab = (url: string): void => void Taro.switchTab({ url })

/** To a place of the side bar: back to it where it lies below, so that a day of going about piles nothing up. */
export function goToPlace(url: string): void {
  const pages = Taro.getCurrentPages()
  const below = pages.findLastIndex(({ route }) => route?.replace(/^\//, '') === url.slice(1))
  if (below < 0) return goTo(url)
  const delta = pages.length - 1 - below
  if (delta > 0) leave(() => void Taro.navigateBack({ delta }))
}

/** Back to where the person came from, or to the news when this page was opened directly. */
export function goBack(): void {
  askNothing()
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/news/list' })
}
