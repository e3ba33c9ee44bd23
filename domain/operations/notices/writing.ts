import { drafting } from './writing/drafting'
import { issuing } from './writing/issuing'
import { signing } from './writing/signing'

/** 拟稿 → 审核 → 签发 → 发出. */
export const writing = { ...drafting, ...signing, ...issuing }
