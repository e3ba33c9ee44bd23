import { browserOf } from './browser'

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`${windows} Chrome/126.0.0.0 Safari/537.36`, 'Chrome 126，Windows 10 或 11'],
  [`${windows} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.87`, 'Edge 126，Windows 10 或 11'],
  [`${windows} Chrome/94.0.4606.71 Safari/537.36 QQBrowser/11.5`, 'QQ浏览器 11，Windows 10 或 11'],
  [
    `${windows} Chrome/80.0.3987.87 Safari/537.36 SE 2.X MetaSr 1.0`,
    '搜狗浏览器 1，Windows 10 或 11',
  ],
  [
    'Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0 Safari/537.36 QIHU 360SE',
    '360浏览器，Windows 7',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
    'Safari 17，macOS',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox 128，Linux'],
  [
    'Mozilla/5.0 (X11; Linux aarch64; UOS) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36',
    'Chrome 114，统信 UOS',
  ],
  ['Mozilla/5.0 (Windows NT 6.3; Trident/7.0; rv:11.0) like Gecko', 'Internet Explorer，Windows 8'],
  [
    'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
    'Chrome 126，安卓',
  ],
  ['curl/8.5.0', '未知浏览器'],
  ['', '未知浏览器'],
])('%s', (userAgent, words) => expect(browserOf(userAgent)).toBe(words))
