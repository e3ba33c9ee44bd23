import Taro from '@tarojs/taro'
import type { ChosenFile } from './chosen-file'

/** What a chosen file holds; it stays on this device. */
export async function readBytes({ file, path = '' }: ChosenFile): Promise<Uint8Array> {
  if (file) return new Uint8Array(await file.arrayBuffer())
  const files = Taro.getFileSystemManager()
  return new Promise((resolve, reject) =>
    files.readFile({
      filePath: path,
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    }),
  )
}
