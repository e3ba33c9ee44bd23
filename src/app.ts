import type { PropsWithChildren } from 'react'
import Taro, { useLaunch } from '@tarojs/taro'
import './ui/base.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {})
  })
  return children
}
