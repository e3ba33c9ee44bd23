import Taro from '@tarojs/taro'

/**
 * Shows a file without WeChat's menu of forwarding and saving. WeChat's viewer is a page of its own, over which
 * nothing of ours can lie; a browser opens a tab.
 */
export async function showFile(url: string, format: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    window.open(url, '_blank', 'noopener')
    return
  }
  if (['jpg', 'png', 'gif', 'webp'].includes(format)) {
    await Taro.previewImage({ urls: [url], showmenu: false })
    return
  }
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, showMenu: false })
}
