/**
 * Where this page asks: WeChat; the desk's function, as deployed; or the embedded cloud, which serves the same build
 * as a preview and says so in the page's head. Whatever else the head may say, it is the desk, which has no identities
 * to choose from.
 */
export const door: 'wechat' | 'desk' | 'preview' =
  process.env.TARO_ENV !== 'h5' ? 'wechat' : saidInHead() === 'preview' ? 'preview' : 'desk'

function saidInHead(): string | null | undefined {
  return document.querySelector('meta[name="door"]')?.getAttribute('content')
}
