import type { news } from '@domain/operations/news'
import { afterAct } from '@domain/review/after-act'
import { askingNothing } from '@domain/review/chain'
import type { Handler } from '../platform/handler'
import { noteMustPass } from './note-must-pass'
import { awaitsRelease, stopped } from './stop-story'
import { changed } from './story-changes'
import { stories, type Story, type Withdrawal } from './story-store'

export const withdrawStory: Handler<typeof news.withdraw> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { id, reason, publicNote } = input
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  if (story.status !== 'published') throw refuse('NOT_PUBLISHED')
  await noteMustPass(input, context)
  const gone = withdrawn(story, { at: now, by: caller.name, reason, publicNote })
  await documents.put(stories, gone)
  const { revision, updatedAt } = gone
  return { output: { id, revision, updatedAt }, subject: `stories/${id}`, note: reason }
}

export const withdrawTogether: Handler<typeof news.withdrawTogether> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { reason, publicNote } = input
  const ids = [...new Set(input.ids)]
  await noteMustPass(input, context)
  const output = { withdrawn: [] as string[], stopped: [] as string[] }
  for (const id of ids) {
    const story = await documents.get(stories, id)
    if (!story) throw refuse('STORY_NOT_FOUND', { [id]: '已不在' })
    if (awaitsRelease(story)) {
      await stopped(documents, story, caller, reason, now)
      output.stopped.push(id)
      continue
    }
    const { title } = story.content
    if (story.status !== 'published')
      throw refuse('NOT_PUBLISHED', { [id]: `《${title}》没有发布，也不在待发布之列` })
    await documents.put(stories, withdrawn(story, { at: now, by: caller.name, reason, publicNote }))
    output.withdrawn.push(id)
  }
  return { output, subject: ids.map((id) => `stories/${id}`), note: reason }
}

function withdrawn(story: Story, withdrawal: Withdrawal): Story {
  const { by, at, reason } = withdrawal
  const taken = afterAct(story, { act: 'withdraw' }, askingNothing)
  // The correction told of the appearance before; the next one tells its own.
  const content = { ...taken.content, correction: undefined }
  return changed({ ...taken, published: undefined, withdrawal }, { content }, by, at, {
    did: '撤稿',
    note: reason,
  })
}
