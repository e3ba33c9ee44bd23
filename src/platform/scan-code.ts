import Taro from '@tarojs/taro'

/** Whether this device can scan from inside the page. */
export const canScan = process.env.TARO_ENV !== 'h5'

/** Scans a mini-program code of ours and gives its `scene`; nothing when it is another code, or on a change of mind. */
export async function scanScene(): Promise<string | undefined> {
  const scanned = (await Taro.scanCode({ onlyFromCamera: true }).catch(() => undefined)) as
    { path?: string; result?: string } | undefined
  const scene = /[?&]scene=([^&]+)/.exec(scanned?.path ?? '')?.[1]
  return scene && decodeURIComponent(scene)
}
