import type { AppointmentKind } from '../vocabulary/appointment-kinds'
import type { Column } from '../vocabulary/columns'

/** 任职: what makes somebody someone to the office, from one day to another. Days are of Shanghai. */
export interface Appointment {
  id: string
  kind: AppointmentKind
  /** Of a body: its id, and the delegation a deputy sits with. */
  bodyId?: string | undefined
  delegation?: string | undefined
  /** Of an organ. */
  organId?: string | undefined
  /** 职务, as the person is addressed. */
  title?: string | undefined
  /** Columns a reviewer or editor is limited to; all when absent. */
  columns?: readonly Column[] | undefined
  /** First day in office. */
  from: string
  /** First day no longer in office. */
  endedOn?: string | undefined
}

/** 暂时停止执行代表职务 (代表法): everything that rests on being a deputy stands still meanwhile. */
export interface Suspension {
  from: string
  endedOn?: string | undefined
  reason: string
}

/** 代表大会, 常委会 or 专委会 of one 届. */
export interface Body {
  _id: string
  kind: 'congress' | 'standingCommittee' | 'specialCommittee'
  name: string
  term: number
  delegations: readonly string[]
  endedOn?: string | undefined
}

/** What a person's roles rest on. */
export interface Standing {
  appointments: readonly Appointment[]
  suspensions: readonly Suspension[]
}
