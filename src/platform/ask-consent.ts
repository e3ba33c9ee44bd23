import Taro from '@tarojs/taro'

export type ConsentAnswer = 'accept' | 'reject' | 'ban' | 'filter'

/**
 * WeChat's question whether messages may be sent: only on a tap, at most three templates.
 * Gives the answers by template id; rejects when WeChat could not ask at all.
 */
export async function askConsent(templateIds: string[]): Promise<Record<string, ConsentAnswer>> {
  if (process.env.TARO_ENV === 'h5') {
    const response = await fetch('/client/subscribe', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ templateIds }),
    })
    return (await response.json()) as Record<string, ConsentAnswer>
  }
  const answers = await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })
  return answers as unknown as Record<string, ConsentAnswer>
}

/** Where a person who chose 总是保持 can change it. */
export const openMessageSettings = (): void =>
  void Taro.openSetting({ withSubscriptions: true }).catch(() => undefined)
