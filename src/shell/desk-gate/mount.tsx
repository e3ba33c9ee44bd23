import Taro from '@tarojs/taro'
import { createRoot } from 'react-dom/client'
import { heardOfOtherTab, lookWhoIsIn } from '@/cloud/desk-session'
import { listenToOtherTabs } from '@/platform/last-here'
import { deskHome } from '../tabs'
import { Gate } from './gate'

/**
 * In a root of its own: the gate stands over every page, and no page's coming or going touches it. Who opened no page in
 * particular, `#/…` being empty, came to work and not to read the news.
 */
export function mountGate(openedAt: string): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(<Gate />)
  if (/^#?\/?$/.test(openedAt)) void Taro.reLaunch({ url: deskHome })
  listenToOtherTabs(heardOfOtherTab)
  void lookWhoIsIn()
}
