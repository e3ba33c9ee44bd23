import Taro from '@tarojs/taro'
import { createRoot } from 'react-dom/client'
import { lookWhoIsIn } from '@/cloud/desk-session'
import { deskHome } from '../tabs'
import { Gate } from './gate'

/** In a root of its own: the gate stands over every page, and no page's coming or going touches it. */
export function mountGate(): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(<Gate />)
  // Who opened no page in particular came to work, not to read the news.
  const opened = window.location.hash.replace(/^#\/?/, '')
  if (opened === '' || opened.startsWith('pages/news/list')) void Taro.switchTab({ url: deskHome })
  void lookWhoIsIn()
}
