import { fromShanghai, toShanghai } from '../dates/shanghai-moment'
import { addDays } from '../dates/add-days'
import type { MeetingKind } from '../vocabulary/meeting-kinds'

/** 催办: what is done, in order, until somebody has signed. */
export const ladderStepLabels = {
  push: '推送通知',
  pushAgain: '再次推送',
  sms: '发短信',
  call: '打电话',
  director: '报办公室主任',
} as const

export type StepName = keyof typeof ladderStepLabels

export interface LadderStep {
  step: StepName
  /** After the notice was issued. */
  afterHours: number
}

export interface DueStep extends LadderStep {
  /** UTC. */
  dueAt: string
}

/** Times of the clock in Shanghai, `HH:mm`; from is quiet, to is not. Over midnight when from is later. */
export interface QuietHours {
  from: string
  to: string
}

export const defaultQuietHours: QuietHours = { from: '21:30', to: '07:30' }

const usual: readonly LadderStep[] = [
  { step: 'push', afterHours: 0 },
  { step: 'pushAgain', afterHours: 24 },
  { step: 'sms', afterHours: 36 },
  { step: 'call', afterHours: 48 },
  { step: 'director', afterHours: 60 },
]

const ladders: Record<MeetingKind, readonly LadderStep[]> = {
  congress: usual,
  standingCommittee: usual,
  chairpersons: usual,
  deputyGroup: usual,
  inspection: usual,
  research: usual,
  other: usual,
}

export const defaultLadder = (kind: MeetingKind): readonly LadderStep[] => ladders[kind]

/**
 * The ladder of one notice, with its moments. Where the meeting is near, all steps draw together, so that calls
 * begin before half the time has passed, or a quarter when it is urgent. Whether steps keep out of the quiet hours is
 * the sender's choice.
 */
export function ladderFor(
  kind: MeetingKind,
  issuedAt: string,
  startsAt: string,
  urgent: boolean,
  ladder: readonly LadderStep[] = defaultLadder(kind),
  quiet: QuietHours = defaultQuietHours,
  ignoreQuiet: boolean = urgent,
): DueStep[] {
  const issued = Date.parse(issuedAt)
  const hours = Math.max(0, (Date.parse(startsAt) - issued) / hour)
  const call = (ladder.find(({ step }) => step === 'call') ?? ladder.at(-1))?.afterHours ?? 0
  const share = urgent ? hours / 4 : hours / 2
  const factor = call > share ? share / call : 1
  return ladder.map(({ step, afterHours }) => {
    const after = Math.min(afterHours * factor, hours)
    const due = new Date(issued + after * hour).toISOString()
    return { step, afterHours: after, dueAt: held(step, due) }
  })

  function held(step: StepName, due: string) {
    // The first push is the notice itself: held over midnight it would be a day later than the law counts.
    return step === 'push' ? due : heldOverQuiet(due, startsAt, quiet, ignoreQuiet)
  }
}

/** As `dueOutsideQuiet`; but better a call in the quiet hours than one after the meeting has begun. */
export function heldOverQuiet(
  moment: string,
  startsAt: string,
  quiet: QuietHours,
  urgent: boolean,
): string {
  const later = dueOutsideQuiet(moment, quiet, urgent)
  return later < startsAt ? later : moment
}

const hour = 3_600_000

/** The moment itself, or the end of the quiet hours it falls into; urgent matters do not wait. */
export function dueOutsideQuiet(moment: string, quiet: QuietHours, urgent: boolean): string {
  const local = toShanghai(moment)
  const [day = '', time = ''] = local.split('T')
  const { from, to } = quiet
  const overMidnight = from > to
  const isQuiet = overMidnight ? time >= from || time < to : time >= from && time < to
  if (urgent || !isQuiet) return moment
  const endDay = overMidnight && time >= from ? addDays(day, 1) : day
  return fromShanghai(`${endDay}T${to}`) ?? moment
}

/** The step that comes next; nothing when all are taken, or the ladder has stopped. */
export const comingStep = ({
  ladder,
  stepsTaken,
  nextStepAt,
}: {
  ladder: readonly DueStep[]
  stepsTaken: number
  nextStepAt?: string | undefined
}): { step: StepName; at: string } | undefined => {
  const next = ladder[stepsTaken]
  return next && nextStepAt ? { step: next.step, at: nextStepAt } : undefined
}
