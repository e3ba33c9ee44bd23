import { attendance } from './refusals/attendance'
import { desk } from './refusals/desk'
import { files } from './refusals/files'
import { materials } from './refusals/materials'
import { meetings } from './refusals/meetings'
import { news } from './refusals/news'
import { notices } from './refusals/notices'
import { people } from './refusals/people'
import { review } from './refusals/review'
import { rules } from './refusals/rules'
import { submissions } from './refusals/submissions'
import { universal } from './refusals/universal'
import { upkeep } from './refusals/upkeep'

/** Every refusal by its code, a file for each room of the house. */
export const refusals = {
  ...universal,
  ...review,
  ...news,
  ...files,
  ...people,
  ...submissions,
  ...meetings,
  ...notices,
  ...materials,
  ...attendance,
  ...rules,
  ...desk,
  ...upkeep,
} as const

export type RefusalCode = keyof typeof refusals

/** `serve()` raises these, handlers need not declare them. */
export type UniversalRefusal = keyof typeof universal
