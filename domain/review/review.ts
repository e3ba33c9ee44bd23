/** Where a subject stands between its first word and the public. */
export type ReviewStatus =
  'draft' | 'returned' | 'inReview' | 'approved' | 'scheduled' | 'published' | 'withdrawn'

export interface Who {
  id: string
  name: string
}

/** 线下签批补录: a signature given on paper, entered afterwards by somebody else than the author. */
export interface PaperSignature {
  /** The day on the sheet, of Shanghai. */
  signedOn: string
  /** Photo of the signed sheet. */
  fileId: string
  recordedBy: Who
}

/** One stage passed: by whom, when, and what exactly was approved. */
export interface Approval {
  stage: string
  by: Who
  at: string
  remarks: string
  /** Of the content as it was approved; an edit makes it worthless. */
  hash: string
  paper?: PaperSignature | undefined
}

/** The part of a subject that the chain moves. */
export interface Review {
  status: ReviewStatus
  /** The stage whose reviewer is awaited; only while in review. */
  stage?: string | undefined
  /** Counts submissions; 0 before the first. */
  round: number
  /** Of the content as submitted in this round. */
  hash?: string | undefined
  /** Everybody who wrote in it, the first writer first; none of them may review it. */
  writers: readonly Who[]
  /** Of this round. */
  approvals: readonly Approval[]
  /** 退回: who sent it back last, and why; gone with the next submission. */
  returned?: { by: Who; at: string; stage?: string | undefined; remarks: string } | undefined
  /** 定时: the moment it is to appear; only while scheduled. */
  dueAt?: string | undefined
}
