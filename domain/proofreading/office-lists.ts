/** 固定表述: must be quoted word for word, in this order and with this punctuation. */
export interface Formulation {
  text: string
  /** First day on which it holds, and first day on which it no longer does; `YYYY-MM-DD`. */
  from?: string | undefined
  until?: string | undefined
  /** Wordings that are surely meant to be this one. */
  wrong?: readonly string[] | undefined
}

/** 机构名称: the right name, and the wrong or forbidden ways of writing it. */
export interface OrganName {
  name: string
  wrong: readonly string[]
}

/** A leader, as named and titled, in the order in which leaders are listed. */
export interface Leader {
  name: string
  title: string
}

/** What the office's staff maintain themselves; everything else the proofreader knows by heart. */
export interface OfficeLists {
  formulations: readonly Formulation[]
  organs: readonly OrganName[]
  leaders: readonly Leader[]
  /** 本届: the number of the district's 届 now, 18 for 第十八届; absent where nobody has said. */
  term?: number | undefined
  /** Words never to be marked: names of people, places and firms. */
  accepted: readonly string[]
}
