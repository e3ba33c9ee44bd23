import { defaultLists } from '@domain/proofreading/default-lists'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import type { Documents } from './documents'
import { officeSettings } from './office-settings'

const newsroom = officeSettings<{ lists: OfficeLists }>('newsroom', { lists: defaultLists })

/** 编辑部设置 holds them; everything the office sends out is read against the same lists. */
export const officeLists = async (documents: Documents): Promise<OfficeLists> =>
  (await newsroom.read(documents)).settings.lists
