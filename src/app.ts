import type { PropsWithChildren } from 'react'
import Taro, { useLaunch } from '@tarojs/taro'
import { door } from './platform/door'
// Before the router.
import './platform/hold-back'
import { shutPage } from './platform/shut-page'
import { deskHome } from './shell/tabs'
import './ui/base.scss'
import './ui/print.scss'
// Before every page, and once: a page loaded later would bring it again and undo what others set.
import './ui/pressable.scss'

// Who opens no page in particular, `#/…` being empty, came to work and not to read the news. Said before Taro loads its
// first page: two on their way at once would both be shown, whichever came last on top.
if (process.env.TARO_ENV === 'h5' && door === 'desk' && /^#?\/?$/.test(window.location.hash))
  window.history.replaceState(null, '', `#${deskHome}`)

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {})
    else {
      void import('./shell/question').then(({ mountQuestion }) => mountQuestion())
      if (door !== 'desk') return
      shutPage(true)
      void import('./shell/desk-gate/mount').then(({ mountGate }) => mountGate())
    }
  })
  return children
}
