import { createRoot } from 'react-dom/client'
import { heardOfOtherTab, lookWhoIsIn } from '@/cloud/desk-session'
import { listenToOtherTabs } from '@/platform/last-here'
import { Gate } from './gate'

/** In a root of its own: the gate stands over every page, and no page's coming or going touches it. */
export function mountGate(): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(<Gate />)
  listenToOtherTabs(heardOfOtherTab)
  void lookWhoIsIn()
}
