/** Levels of a rule, outermost first: 编 章 节 条 款 项 目 (立法法 第六十五条), and what stands beside them. */
export const levels = [
  'part',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'subitem',
] as const
export type Level = (typeof levels)[number] | 'preamble' | 'annex' | 'table'

/** 编、章、节: what stands under one comes after it, not within. */
export const isHeading = <P extends { level: Level }>(one: P): one is P & { level: Heading } =>
  one.level === 'part' || one.level === 'chapter' || one.level === 'section'
type Heading = 'part' | 'chapter' | 'section'

/**
 * One provision. An article of a single paragraph carries its text, and items, itself, as it is cited (第五条第（一）项);
 * one of several has them as its children (第五条第二款第（一）项).
 */
export interface Provision {
  level: Level
  /** 12 for 第十二条 and for 第十二条之一; of paragraphs, which of the article's they are. */
  number?: number
  /** 1 for 第十二条之一: between 12 and 13. */
  inserted?: number
  /** As written, without spaces: 第十二条之一, （一）, 1. */
  label: string
  /** The heading of a part, chapter or section; the words of any other. */
  text: string
  children: Provision[]
  /** Of a table, row by row. */
  rows?: string[][]
  /** In which line of the source it begins, from 1. */
  line: number
}

/** One line of what is read: a paragraph of text or a table of a Word file. */
export interface Line {
  text: string
  /** From 1. */
  at: number
  rows?: string[][]
}

/** 题注: by whom a rule was made or amended, and when. */
export interface Note {
  text: string
  acts: { on: string; by: string; act: 'passed' | 'approved' | 'amended' | 'revised' | 'issued' }[]
  line: number
}

/** A line that is no part of the rule: the table of contents, page numbers and running heads. */
export interface Dropped {
  text: string
  why: 'contents' | 'pageNumber' | 'runningHead' | 'title'
  line: number
}

export interface Rule {
  title: string
  notes: Note[]
  provisions: Provision[]
  oddities: Oddity[]
  dropped: Dropped[]
}

export const oddityLabels = {
  missingNumber: '编号中间有缺',
  doubledNumber: '编号重复',
  numberGoesBack: '编号倒退',
  unreadNumber: '编号认不出',
  unnumberedHeading: '标题没有编号',
  emptyArticle: '条文没有内容',
  citationAtStart: '行首像条号，按引用处理',
  halfWidthBracket: '括号半角全角混用',
  arabicNumeral: '条号用了阿拉伯数字',
  citesMissing: '引用的条文不存在',
  secondRule: '像是另一件文件的开头',
  beginsAnew: '像标题，下面重新编号',
  noProvisions: '没有读到条文',
} as const

/** Something odd, at its place; shown to staff, never repaired in silence. */
export interface Oddity {
  kind: keyof typeof oddityLabels
  line: number
  /** What stands there. */
  label: string
  /** In words for staff. */
  says: string
}
