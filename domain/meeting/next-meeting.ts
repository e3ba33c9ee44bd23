import type { Group } from '../dispatch/audience'
import { meetingKinds, type MeetingKind } from '../vocabulary/meeting-kinds'
import type { MeetingStatus } from './meeting'
import { suggestNext } from './next-ordinal'
import { meetingTitle } from './title'

interface Earlier {
  _id: string
  kind: MeetingKind
  kindName?: string | undefined
  term: number
  ordinal?: number | undefined
  title: string
  status: MeetingStatus
  startsAt?: string | undefined
  venue: string
  audience: { groups: readonly Group[]; excluded: readonly string[] }
}

interface KnownBody {
  _id: string
  kind: 'congress' | 'standingCommittee' | 'specialCommittee'
  term: number
  endedOn?: string | undefined
}

export interface NextMeeting {
  term: number
  ordinal?: number | undefined
  title: string
  venue: string
  audience: { groups: readonly Group[]; excluded: readonly string[] }
  /** The last chairpersons' meeting, for a meeting whose date it decides. */
  decidedBy?: { meetingId: string; text: string } | undefined
}

/** Kinds that are counted; an activity is called by what it is about. */
const counted: readonly MeetingKind[] = ['congress', 'standingCommittee', 'chairpersons', 'other']

/** 新建会议: 届, 次, title, place and people to begin with, from the last of its kind. Nobody is excluded anew. */
export function nextMeeting(
  { kind, kindName }: { kind: MeetingKind; kindName?: string | undefined },
  earlier: readonly Earlier[],
  bodies: readonly KnownBody[],
  term: number,
): NextMeeting {
  const same = earlier.filter(
    (one) => one.kind === kind && (kind !== 'other' || one.kindName === kindName),
  )
  const numbered = same.flatMap((one) => (one.ordinal ? [{ ...one, ordinal: one.ordinal }] : []))
  const ordinal = counted.includes(kind) ? suggestNext(kind, numbered, term).ordinal : undefined
  const last = latest(same)
  const chairs = latest(earlier.filter((one) => one.kind === 'chairpersons'))
  const isDecided = kind === 'standingCommittee' && chairs !== undefined
  return {
    term,
    ordinal,
    title: ordinal
      ? meetingTitle({ kind, kindName, term, ordinal })
      : (kindName ?? meetingKinds[kind]),
    venue: last?.venue ?? '',
    audience: {
      groups: last && last.term === term ? last.audience.groups : usualGroups(kind, bodies, term),
      excluded: [],
    },
    decidedBy: isDecided ? { meetingId: chairs._id, text: chairs.title } : undefined,
  }
}

function latest(meetings: readonly Earlier[]): Earlier | undefined {
  const held = meetings.filter(({ status, startsAt }) => startsAt && status !== 'cancelled')
  return held.sort((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? 1 : -1))[0]
}

/** Who is called where there was none before: the body itself, or its 主任 and 副主任. */
function usualGroups(kind: MeetingKind, bodies: readonly KnownBody[], term: number): Group[] {
  const within = kind === 'congress' ? 'congress' : 'standingCommittee'
  const body = bodies.find((one) => one.kind === within && one.term === term && !one.endedOn)
  if (!body) return []
  const { _id: bodyId } = body
  switch (kind) {
    case 'congress':
    case 'standingCommittee':
      return [{ as: 'member', selector: { by: 'body', bodyId } }]
    case 'chairpersons':
      return [{ as: 'member', selector: { by: 'chairs', bodyId } }]
    case 'deputyGroup':
    case 'inspection':
    case 'research':
    case 'other':
      return []
  }
}
