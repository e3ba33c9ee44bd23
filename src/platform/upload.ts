import Taro from '@tarojs/taro'
import type { ChosenFile } from './chosen-file'

/** Puts a file where the cloud takes uploads; gives its fileID. Rejects when the network breaks. */
export async function uploadFile(chosen: ChosenFile): Promise<string> {
  if (chosen.file) return overHttp(chosen.name, chosen.file)
  const random = Math.random().toString(36).slice(2) + Date.now().toString(36)
  const extension = /\.\w{1,5}$/.exec(chosen.name)?.[0] ?? ''
  const { fileID } = await Taro.cloud.uploadFile({
    cloudPath: `incoming/${random}/file${extension}`,
    filePath: chosen.path ?? '',
  })
  return fileID
}

async function overHttp(name: string, file: File): Promise<string> {
  const response = await fetch(`/client/upload?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: file,
  })
  const { fileID } = (await response.json()) as { fileID?: string }
  if (!fileID) throw new Error('the file did not arrive')
  return fileID
}
