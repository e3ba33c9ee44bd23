import Taro from '@tarojs/taro'
import type { ChosenFile } from './chosen-file'

/** Lets the person pick one file of these extensions; nothing when they think better of it. */
export async function chooseFile(extension: string[]): Promise<ChosenFile | undefined> {
  if (process.env.TARO_ENV === 'h5')
    return chooseInBrowser(extension.map((one) => `.${one}`).join(','))
  // A mini-program reaches files only through a chat: send the file to 文件传输助手 first.
  const choice = await Taro.chooseMessageFile({
    count: 1,
    type: 'file',
    extension,
  }).catch(() => undefined)
  const file = choice?.tempFiles[0]
  return file && { name: file.name, bytes: file.size, path: file.path }
}

/** Lets the person pick pictures, at most `count`. */
export async function choosePictures(count: number): Promise<ChosenFile[]> {
  if (process.env.TARO_ENV === 'h5') {
    const file = await chooseInBrowser('image/jpeg,image/png,image/gif,image/webp')
    return file ? [file] : []
  }
  const choice = await Taro.chooseMedia({
    count,
    mediaType: ['image'],
    sizeType: ['compressed'],
  }).catch(() => undefined)
  return (choice?.tempFiles ?? []).map(({ tempFilePath, size }) => ({
    name: tempFilePath.split('/').pop() ?? 'picture',
    bytes: size,
    path: tempFilePath,
  }))
}

function chooseInBrowser(accept: string): Promise<ChosenFile | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.style.display = 'none'
    const done = (file: File | undefined) => {
      input.remove()
      resolve(file && { name: file.name, bytes: file.size, file })
    }
    input.addEventListener('change', () => done(input.files?.[0]))
    input.addEventListener('cancel', () => done(undefined))
    document.body.append(input)
    input.click()
  })
}
