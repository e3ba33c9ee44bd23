import type { PropsWithChildren } from 'react'
import Taro, { useLaunch } from '@tarojs/taro'
import { door } from './platform/door'
import { shutPage } from './platform/shut-page'
import './ui/base.scss'
import './ui/print.scss'
// Before every page, and once: a page loaded later would bring it again and undo what others set.
import './ui/pressable.scss'

/** Before Taro fills in its first page. */
const openedAt = process.env.TARO_ENV === 'h5' ? window.location.hash : ''

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {})
    else if (door === 'desk') {
      shutPage(true)
      void import('./shell/desk-gate/mount').then(({ mountGate }) => mountGate(openedAt))
    }
  })
  return children
}
