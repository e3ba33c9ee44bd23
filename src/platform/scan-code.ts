import Taro from '@tarojs/taro'
import { readScanned, type Scanned } from './scanned'

/** Whether this device can scan from inside the page. */
export const canScan = process.env.TARO_ENV !== 'h5'

/**
 * Scans a mini-program code of ours and gives its `scene`, or with `orText` what an ordinary QR code says; nothing when
 * it is another code, or on a change of mind.
 */
export async function scanScene({ orText = false } = {}): Promise<string | undefined> {
  const scanned = (await Taro.scanCode({ onlyFromCamera: true }).catch(() => undefined)) as
    Scanned | undefined
  return scanned && readScanned(scanned, orText)
}
