import { news } from '@domain/operations/news'
import { serve } from '../platform/serve'
import { getStory } from './get-story'
import { importDocx } from './import-docx'
import { keepPicture } from './keep-picture'
import { listDesk } from './list-desk'
import { listStories } from './list-stories'
import { openDraft } from './open-draft'
import { publishStory } from './publish-story'
import { saveDraft } from './save-draft'
import { searchStories } from './search-stories'
import { withdrawStory } from './withdraw-story'

export const main = serve('news', news, {
  list: listStories,
  get: getStory,
  search: searchStories,
  listDesk,
  openDraft,
  importDocx,
  keepPicture,
  saveDraft,
  publish: publishStory,
  withdraw: withdrawStory,
})
