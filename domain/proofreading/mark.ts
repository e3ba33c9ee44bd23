/** 确定: wrong whatever the author meant. 疑似: worth a look. */
export const tierLabels = { certain: '确定', possible: '疑似' } as const
export type Tier = keyof typeof tierLabels

/** What kind of mistake a mark shows. */
export const markKindLabels = {
  variant: '繁体异体字',
  lookalike: '形近字',
  confusion: '易混词语',
  particle: '的地得',
  collocation: '搭配不当',
  repetition: '重复',
  swap: '字序颠倒',
  missing: '漏字多字',
  formulation: '固定表述',
  organ: '机构名称',
  leader: '领导姓名职务',
  punctuation: '标点',
  pairing: '引号书名号',
  number: '数字用法',
  date: '日期',
  numbering: '序号',
  blank: '待填空缺',
  space: '多余空格',
} as const
export type MarkKind = keyof typeof markKindLabels

/** One stretch of text with a place of its own: a title, a paragraph, a list item, a table cell, a caption. */
export interface Passage {
  id: string
  text: string
  /** `fact`: a field beside the text, such as the source; it has no place among the lines. */
  role: 'title' | 'heading' | 'paragraph' | 'listItem' | 'cell' | 'caption' | 'note' | 'fact'
}

/** A likely mistake, exactly where it stands: UTF-16 units into the passage's text. */
export interface Mark {
  passage: string
  offset: number
  length: number
  wrong: string
  /** What to put instead, the likeliest first; an empty text removes it. None where only a person can know. */
  suggestions: readonly string[]
  kind: MarkKind
  tier: Tier
  /** In Chinese, one sentence, for the person who decides. */
  reason: string
}

/** A mark within a passage that is known from the context. */
export type Found = Omit<Mark, 'passage'>
