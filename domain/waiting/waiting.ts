import type { WaitingKind } from '../vocabulary/waiting-kinds'

/** One thing that waits for somebody: what, since when or until when, and what it is about. */
export interface Waiting {
  kind: WaitingKind
  /** Of the story, notice, meeting, dispatch, edition it is about; empty where the kind has but one place. */
  id: string
  title: string
  /** What more there is to know, in Chinese. */
  note?: string | undefined
  /** How many, where one row stands for several. */
  count?: number | undefined
  /** UTC. */
  since?: string | undefined
  /** By then it is to be done, UTC. */
  until?: string | undefined
  /** Something is wrong though no time has run out. */
  wrong?: boolean | undefined
}

/** Whether it is red: its time is over, or something went wrong. */
export const isLate = ({ until, wrong }: Waiting, now: string): boolean =>
  wrong === true || (until !== undefined && until <= now)
