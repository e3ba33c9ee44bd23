import { normalized } from '../search/words'

/** 会议或活动 as stories name it: letters and digits only, so that a space does not make two meetings of one. */
export const occasionKey = (occasion: string): string =>
  normalized(occasion).replace(/[^\p{L}\p{N}]/gu, '')
