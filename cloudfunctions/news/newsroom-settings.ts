import { storyStages, type Chain } from '@domain/review/chain'
import { defaultLists } from '@domain/proofreading/default-lists'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import type { news } from '@domain/operations/news'
import { collection, type Stored } from '../platform/collection'
import type { Documents } from '../platform/documents'
import type { Handler } from '../platform/handler'

interface Settings {
  mayCombine: boolean
  reprintSources: string[]
  lists: OfficeLists
}

interface StoredSettings extends Stored {
  revision: number
  settings: Settings
}

const settingsOf = collection<StoredSettings>('settings')
const newsroomId = 'newsroom'

const fromTheStart: Settings = {
  mayCombine: false,
  reprintSources: ['新华社', '人民日报', '中国人大网', '全国人大微信公众号', '人民代表报'],
  lists: defaultLists,
}

/** 编辑部设置 as they are, or as they come with the product. */
export async function newsroomSettings(documents: Documents) {
  const stored = await documents.get(settingsOf, newsroomId)
  return stored ?? { _id: newsroomId, revision: 0, settings: fromTheStart }
}

/** The chain a story passes here. */
export const storyChain = ({ mayCombine }: Settings): Chain => ({ stages: storyStages, mayCombine })

export const readSettings: Handler<typeof news.readSettings> = async (_, { documents }) => {
  const { revision, settings } = await newsroomSettings(documents)
  return { revision, settings: settings as never }
}

export const saveSettings: Handler<typeof news.saveSettings> = async (
  { revision, settings },
  { documents, refuse },
) => {
  const before = await newsroomSettings(documents)
  if (before.revision !== revision) throw refuse('CHANGED_MEANWHILE')
  const after = { _id: newsroomId, revision: revision + 1, settings }
  await documents.put(settingsOf, after)
  return { output: { revision: after.revision }, subject: `settings/${newsroomId}` }
}
