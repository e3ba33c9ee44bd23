import Taro from '@tarojs/taro'

/** Hands a file over to the person: a download in a browser, a viewer that can pass it on in WeChat. */
export async function openFile(url: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a')
    link.href = url
    link.download = ''
    link.click()
    return
  }
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
}
