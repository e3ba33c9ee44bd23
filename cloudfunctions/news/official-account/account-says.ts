import { AccountRefused } from '../../platform/official-account'

/** What staff can do about WeChat's no: the codes that say so. The others are named by their number. */
const help: Record<number, string> = {
  40001: '公众号密钥不对或已重置',
  40013: '公众号 AppID 不对',
  40125: '公众号密钥不对或已重置',
  40164: '云函数的出口 IP 不在公众号的 IP 白名单里',
  45009: '公众号今天的接口次数已用完，请明天再试',
  48001: '公众号没有这个接口的权限，须先认证',
  50007: '公众号已被冻结',
  61004: '云函数的出口 IP 不在公众号的 IP 白名单里',
}

type Said<T> = { answer: T } | { refusal: 'ACCOUNT_REFUSED'; details: { account: string } }

/** The official account's answer, or its refusal in words. Anything else that goes wrong is a fault. */
export async function accountSays<T>(ask: () => Promise<T>): Promise<Said<T>> {
  try {
    return { answer: await ask() }
  } catch (error) {
    if (!(error instanceof AccountRefused)) throw error
    const why = help[error.errcode] ?? '请把错误码告诉管理员'
    return {
      refusal: 'ACCOUNT_REFUSED',
      details: { account: `${why}（错误码 ${error.errcode}）` },
    }
  }
}
