/** 公开范围, the widest first; each may read what those before it may. */
export const scopeLabels = {
  public: '公众',
  deputies: '代表及联络单位',
  office: '本机关',
} as const
export type Scope = keyof typeof scopeLabels

/** 汇编: the compilations. */
export const bookLabels = {
  work: '常委会工作制度汇编',
  contact: '联系代表工作制度汇编',
} as const
export type Book = keyof typeof bookLabels

/** 通过途径: 议事规则 and 守则 go on from the chairpersons' meeting to the standing committee. */
export const pathLabels = {
  chairpersons: '主任会议通过',
  committee: '常委会会议通过',
} as const
export type AdoptionPath = keyof typeof pathLabels

/** What 题注 calls a later adoption: 修正 changes some articles by a decision, 修订 passes the whole text anew. */
export const changeLabels = {
  amended: '修正',
  revised: '修订',
} as const
export type Change = keyof typeof changeLabels

/** 效力: where an edition stands on a day. */
export const standingLabels = {
  draft: '草案',
  notYetInForce: '尚未施行',
  inForce: '现行有效',
  amended: '已被修改',
  repealed: '已废止',
} as const
export type Standing = keyof typeof standingLabels
