import { checkText } from '../../platform/open-api'
import { updateWhere } from '../../platform/database'
import { opinions } from './opinion-store'

/**
 * 内容安全检查 of an opinion from the public, once it is written down: nothing WeChat says or fails to say loses
 * one or keeps it back. Without an answer it stays unchecked.
 */
export async function checkWords(id: string, text: string, openid: string): Promise<void> {
  const check = await checkText(text, openid)
  if (check) await updateWhere(opinions, { _id: id }, { check })
}
