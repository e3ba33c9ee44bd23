import { dayOf } from '@domain/dates/day'
import { paperOnlyBecause } from '@domain/materials/paper-only'
import { cannotRelease, ofUnpublished, openTo } from '@domain/materials/release'
import { nextReminder } from '@domain/materials/reminders'
import type { Attending } from '@domain/meeting/meeting'
import type { notices as area } from '@domain/operations/notices'
import { count } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { Refusal } from '../../platform/refusal'
import { organs } from '../../platform/roster'
import { meetings, type Meeting } from '../meetings/meeting-store'
import { dueByRule } from './due-by-rule'
import { answered, seenMaterial } from './material-acts'
import { materials, type Copy, type FileMaterial, type Material } from './material-store'

const mostMaterials = 200

export const saveMaterial: Handler<typeof area.saveMaterial> = async (input, context) => {
  const { meetingId, existing, material } = input
  const { caller, documents, now, refuse, once } = context
  const meeting = await documents.get(meetings, meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const before = existing && (await seenMaterial(context, existing))
  if (before && before.meetingId !== meetingId) throw refuse('MATERIAL_NOT_FOUND')
  // A file cannot become paper by a word: what was handed in would still be there.
  if (before && before.kind !== material.kind) throw refuse('MATERIAL_STATE')
  if (!before && (await once(() => count(materials, { meetingId }))) >= mostMaterials)
    throw refuse('MATERIAL_LIMIT')

  const { title, agendaItemId, ownerId } = material
  const item = meeting.agenda.find(({ id }) => id === agendaItemId)
  if (agendaItemId && !item) throw new Refusal('INVALID_INPUT', { agendaItemId: '请重新选择议题' })
  const because = paperOnlyBecause(title) ?? (item && paperOnlyBecause(item.title))
  if (material.kind === 'file' && because) throw refuse('MATERIAL_PAPER_ONLY', { title: because })
  const owner = ownerId === undefined ? undefined : await documents.get(organs, ownerId)
  if (ownerId && !owner) throw new Refusal('INVALID_INPUT', { ownerId: '请重新选择报送单位' })

  const byRule = (await dueByRule(meeting, documents))(agendaItemId)?.day
  const dueOn = material.dueOn ?? byRule
  if (!dueOn) throw refuse('MEETING_UNDATED')
  const { startsAt } = meeting
  const typedFor =
    before && before.dueOn === dueOn && !material.dueConfirmed ? before.dueTypedFor : undefined
  const _id = before?._id ?? newId()
  const facts = {
    state: 'listed' as const,
    stateAt: now,
    stateBy: caller.name,
    key: `${now}#${_id}`,
    ...before,
    _id,
    meetingId,
    title,
    agendaItemId,
    ownerId,
    ownerName: owner?.name,
    dueOn,
    dueTypedFor: dueOn === byRule ? undefined : (typedFor ?? (startsAt ? dayOf(startsAt) : '')),
    nextRemindAt: before?.state === 'asked' ? nextReminder(dueOn, now) : undefined,
    revision: (before?.revision ?? 0) + 1,
    updatedAt: now,
  }
  const saved: Material =
    material.kind === 'paper'
      ? { ...facts, kind: 'paper', copies: copiesOf(before, material.copies) }
      : {
          ...facts,
          kind: 'file',
          versions: before?.kind === 'file' ? before.versions : [],
          releasedTo: before?.kind === 'file' ? stillReleased(before, agendaItemId, meeting) : [],
        }
  if (saved.kind === 'file') {
    const unpublished = ofUnpublished(agendaItemId, meeting.agenda)
    const problem = cannotRelease({ ...saved, unpublished }, saved.releasedTo)
    if (problem === 'UNPUBLISHED_TO_MEMBERS') throw refuse(problem)
  }
  await documents.put(materials, saved)
  return answered(saved, before ? '修改' : '列入')

  /** Fewer only from the end, and only what was never handed out. */
  function copiesOf(material_: Material | undefined, wanted: number): Copy[] {
    const known = material_?.kind === 'paper' ? material_.copies : []
    if (known.slice(wanted).some(({ to }) => to)) throw refuse('COPY_HANDED_OUT')
    return Array.from({ length: wanted }, (_, n) => known[n] ?? { number: n + 1 })
  }
}

/** Put under another item it opens to nobody to whom it was closed: that takes a release. */
const stillReleased = (
  { agendaItemId: before, releasedTo }: FileMaterial,
  after: string | undefined,
  { agenda }: Meeting,
): readonly Attending[] =>
  before === after ? releasedTo : openTo(releasedTo, ofUnpublished(before, agenda))
