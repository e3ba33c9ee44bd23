import type { OpinionAnswer } from '@domain/opinions/opinion'
import type { Who } from '@domain/review/review'
import { collection, type Stored } from '../../platform/collection'
import { derivedId } from '../../platform/ids'

/** 意见: what somebody said to a draft that was put out. Its words are never changed; its answer can be. */
export interface Opinion extends Stored {
  editionId: string
  /** The kept text it is about. */
  ofText: number
  /** Sorts the opinions of an edition: by period, by place in the text, by time (of the public: by day). No two share one. */
  order: string
  /** Absent for one on the whole. */
  provisionId?: string | undefined
  /** 第十二条第二款, as the kept text has it; 整体. */
  about: string
  text: string
  /** Of the public, the first moment of its day. */
  at: string
  /** Of an organ, who entered it; of the public nothing at all. */
  organ?: { id: string; name: string; by: Who } | undefined
  /** Whose it is, to show it to them again: an organ's id, or the keyed hash of a WeChat account. */
  giver: string
  /** What WeChat's content check said; absent for organs, and while WeChat has not answered. */
  check?: { suggest: string; label: number } | undefined
  result: OpinionAnswer | 'unanswered'
  answer?: { reason: string; by: Who; at: string } | undefined
  steps: readonly { at: string; by: string; did: string; note?: string | undefined }[]
  revision: number
  updatedAt: string
  updatedBy: string
}

/** How many opinions one giver has given in one period; counted here, for a transaction cannot. */
export interface Giving extends Stored {
  given: number
}

export const opinions = collection<Opinion>('ruleOpinions')
export const givings = collection<Giving>('ruleGivings')

export const givingId = (editionId: string, text: number, giver: string): string =>
  derivedId('giving', editionId, String(text), giver)

/** `0002.00012.2026-…`: period, place, moment, id. */
export const orderOf = (text: number, place: number, at: string, id: string): string =>
  [String(text).padStart(4, '0'), String(place).padStart(5, '0'), at, id].join('.')
