import { defaultLists } from '@domain/proofreading/default-lists'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import { collection, type Stored } from './collection'
import type { Documents } from './documents'

interface StoredLists extends Stored {
  settings: { lists: OfficeLists }
}

/** 编辑部设置 holds them; everything the office sends out is read against the same lists. */
export async function officeLists(documents: Documents): Promise<OfficeLists> {
  const stored = await documents.get(collection<StoredLists>('settings'), 'newsroom')
  return stored?.settings.lists ?? defaultLists
}
