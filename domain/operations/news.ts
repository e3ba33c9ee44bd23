import { desk } from './news/desk'
import { officialAccount } from './news/official-account'
import { publishing } from './news/publishing'
import { reading } from './news/reading'
import { review } from './news/review'
import { newsroomSettings } from './news/settings'
import { signing } from './news/signing'
import { submissions } from './news/submissions'
import { newsWaiting } from './news/waiting'

/** The news desk and what the public reads of it. */
export const news = {
  ...reading,
  ...desk,
  ...review,
  ...signing,
  ...publishing,
  ...newsroomSettings,
  ...submissions,
  ...officialAccount,
  ...newsWaiting,
}
