import Taro, { useDidHide, useDidShow, useUnload } from '@tarojs/taro'

interface Capture {
  setVisualEffectOnCapture?(options: { visualEffect: 'none' | 'hidden'; fail: () => void }): void
}

/**
 * For a page that is one reader's own: no forwarding, and where the phone can, screenshots come out blank. It
 * keeps honest people honest; whoever photographs the screen is stopped by nothing, hence the watermark.
 */
export function useKeepToOneself(): void {
  useDidShow(() => {
    if (process.env.TARO_ENV === 'h5') return
    void Taro.hideShareMenu({ menus: ['shareAppMessage', 'shareTimeline'] } as never)
    capture('hidden')
  })
  useDidHide(() => capture('none'))
  useUnload(() => capture('none'))
}

function capture(visualEffect: 'none' | 'hidden'): void {
  if (process.env.TARO_ENV === 'h5') return
  // Missing in older WeChat: then the watermark has to do alone.
  ;(Taro as unknown as Capture).setVisualEffectOnCapture?.({ visualEffect, fail: () => undefined })
}
