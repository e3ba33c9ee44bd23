import { dayOf } from '@domain/dates/day'
import type { news } from '@domain/operations/news'
import type { InputOf } from '@domain/operations/operation'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import type { Decision } from '@domain/story/decision'
import { personalDatumLabels } from '@domain/story/personal-data'
import type { Handler } from '../platform/handler'
import { findingsOf } from './gate-of'
import { newsroomSettings } from './newsroom-settings'
import { proofreadStory } from './proofread-story'
import { worksOn } from './story-acts'
import { stories, type Story } from './story-store'

/** A decision is about words, not about the text as a whole: two people's decisions do not get in each other's way. */
export const decide: Handler<typeof news.decide> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { id, reason } = input
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  if (!['draft', 'returned', 'inReview'].includes(story.status)) throw refuse('NOT_EDITABLE')
  if (!worksOn(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  // What the writers keep is read by every reviewer; nothing is kept by them behind a reviewer's back.
  const isWriter = story.writers.some((writer) => writer.id === caller.id)
  if (isWriter && (story.status === 'inReview' || !('mark' in input.on)))
    throw refuse('OTHERS_DECIDE')

  const { settings } = await newsroomSettings(documents)
  const subject = await standingThere(story, input.on, settings.lists, now)
  if (!subject) throw refuse('NOT_FOUND_THERE')
  const { about } = subject
  const others = story.decisions.filter(({ of }) => of !== subject.of)
  const by = { id: caller.id, name: caller.name }
  const decisions = reason ? [...others, { ...subject, reason, by, at: now }] : others
  // The text stays as it is, and so does who last wrote in it and when: whoever is at work goes on undisturbed.
  await documents.put(stories, { ...story, decisions })
  const { revision, updatedAt } = story
  return {
    output: { id, revision, updatedAt },
    subject: `stories/${id}`,
    note: reason ? `${about}：${reason}` : `${about}：收回`,
  }
}

/** What is decided on, by the cloud's own reading of the story; nothing when it does not stand there. */
async function standingThere(
  story: Story,
  on: InputOf<typeof news.decide>['on'],
  lists: OfficeLists,
  now: string,
): Promise<Pick<Decision, 'on' | 'of' | 'about'> | undefined> {
  if ('mark' in on) {
    const { passage, offset, wrong } = on.mark
    const { marks } = await proofreadStory(story.content, lists, dayOf(now))
    const mark = marks.find(
      (one) => one.passage === passage && one.offset === offset && one.wrong === wrong,
    )
    return mark && { on: 'mark', of: mark.fingerprint, about: wrong.slice(0, 100) }
  }
  const { personalData, appointment } = findingsOf(story)
  if ('appointment' in on) {
    const about = `任免或选举：${appointment?.sentences[0] ?? ''}`.slice(0, 100)
    return appointment?.of === on.appointment
      ? { on: 'appointment', of: appointment.of, about }
      : undefined
  }
  const { passage, offset, masked } = on.personalData
  const datum = personalData.find(
    (one) => one.passage === passage && one.offset === offset && one.masked === masked,
  )
  return (
    datum && {
      on: 'personalData',
      of: datum.of,
      about: `${personalDatumLabels[datum.kind]} ${datum.masked}`,
    }
  )
}
