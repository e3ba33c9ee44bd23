import { dateAndTime } from '@domain/dates/show'
import { storyStages, type Chain } from '@domain/review/chain'
import { defaultLists } from '@domain/proofreading/default-lists'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import type { news } from '@domain/operations/news'
import { settingsChanges } from '@domain/story/settings-changes'
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
  /** Who changed them last, and what. */
  changed?: { by: string; at: string; note: string } | undefined
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

/** For somebody whose screen is older than the last change. */
function changedBy({ changed }: Pick<StoredSettings, 'changed'>) {
  if (!changed) return undefined
  const { by, at, note } = changed
  return { changed: `${by} 于 ${dateAndTime(at)} 作了修改：${note.slice(0, 200)}` }
}

export const readSettings: Handler<typeof news.readSettings> = async (_, { documents }) => {
  const { revision, settings } = await newsroomSettings(documents)
  return { revision, settings: settings as never }
}

export const saveSettings: Handler<typeof news.saveSettings> = async (
  { revision, settings },
  { caller, documents, now, refuse },
) => {
  const before = await newsroomSettings(documents)
  if (before.revision !== revision) throw refuse('CHANGED_MEANWHILE', changedBy(before))
  const note = settingsChanges(before.settings, settings as Settings)
  const changed = { by: caller.name, at: now, note }
  const after = { _id: newsroomId, revision: revision + 1, settings, changed }
  await documents.put(settingsOf, after)
  return { output: { revision: after.revision }, subject: `settings/${newsroomId}`, note }
}
