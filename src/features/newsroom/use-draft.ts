import { call } from '@/cloud/call'
import {
  useDraft as useAnyDraft,
  type DraftStore,
  type OpenDraft as Open,
} from '@/cloud/draft/use-draft'
import { Refused } from '@/cloud/problems'
import type { InputNamed, OutputNamed } from '@domain/operations'
import { classificationMark } from '@domain/story/classification-mark'
import type { StoryContent } from '@domain/story/story-content'
import { publicPassages } from '@domain/story/story-passages'

export type DraftContent = InputNamed<'news.saveDraft'>['content']
export type Draft = OutputNamed<'news.openDraft'>
export type OpenDraft = Open<StoryDraft>

type StoryDraft = Omit<Draft, 'content'> & { content: DraftContent }

const isSecret = (content: DraftContent): boolean =>
  classificationMark(publicPassages(content as StoryContent)) !== undefined

const stories: DraftStore<StoryDraft> = {
  empty: { title: '', summary: '', source: '', byline: '', blocks: [] },
  isSecret,
  open: (id) => call('news.openDraft', { id }),
  async save(existing, content, key, partedFrom) {
    // What is marked secret does not even leave the device.
    if (isSecret(content)) throw new Refused('MARKED_SECRET')
    return call('news.saveDraft', existing ? { existing, content } : { partedFrom, content }, key)
  },
}

/** A story on screen: opened, edited, saved by itself, and kept on the device until it is. */
export const useDraft = (id: string | undefined): OpenDraft => useAnyDraft(id, stories)
