import Taro from '@tarojs/taro'
import { readBytes } from './read-bytes'

/** What lies at an address the cloud gave. Rejects when it is not to be had. */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  if (process.env.TARO_ENV === 'h5') {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`the file was answered with ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url })
  if (statusCode !== 200) throw new Error(`the file was answered with ${statusCode}`)
  return readBytes({ name: 'download', bytes: 0, path: tempFilePath })
}
