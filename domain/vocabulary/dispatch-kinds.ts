import { meetingKinds } from './meeting-kinds'

/** What is sent to be signed for: notices of meetings, and issued editions of the rulebook. */
export const dispatchKinds = { ...meetingKinds, rulebook: '制度印发' } as const

export type DispatchKind = keyof typeof dispatchKinds

export const dispatchKindNames = Object.keys(dispatchKinds) as [DispatchKind, ...DispatchKind[]]
