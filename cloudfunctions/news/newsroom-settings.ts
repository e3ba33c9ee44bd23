import { storyStages, type Chain } from '@domain/review/chain'
import { defaultLists } from '@domain/proofreading/default-lists'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import type { news } from '@domain/operations/news'
import { settingsChanges } from '@domain/story/settings-changes'
import type { Handler } from '../platform/handler'
import { officeSettings } from '../platform/office-settings'

interface Settings {
  mayCombine: boolean
  reprintSources: string[]
  lists: OfficeLists
}

const { read, save } = officeSettings<Settings>(
  'newsroom',
  {
    mayCombine: false,
    reprintSources: ['新华社', '人民日报', '中国人大网', '全国人大微信公众号', '人民代表报'],
    lists: defaultLists,
  },
  settingsChanges,
)

/** 编辑部设置 as they are, or as they come with the product. */
export const newsroomSettings = read

/** The chain a story passes here. */
export const storyChain = ({ mayCombine }: Settings): Chain => ({ stages: storyStages, mayCombine })

export const readSettings: Handler<typeof news.readSettings> = async (_, { documents }) => {
  const { revision, settings } = await newsroomSettings(documents)
  return { revision, settings: settings as never }
}

export const saveSettings: Handler<typeof news.saveSettings> = save
