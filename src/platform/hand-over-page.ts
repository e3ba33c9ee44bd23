import { copyText } from './copy'
import { openFile } from './open-file'

/** Hands a web page over: a download in a browser; WeChat shows none, so there its address is copied. */
export async function handOverPage(url: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') return openFile(url)
  await copyText(url, '下载地址已复制，请在电脑浏览器中打开，一小时内有效')
}
