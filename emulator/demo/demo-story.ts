/** A demo story: fictional, with XX for every real name, written for this project. */

export type DemoBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'picture'; file: string; caption: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; rows: string[][] }

export interface DemoStory {
  /** Published this many days before the demo begins, at this Shanghai time; a draft has neither. */
  published?: { daysAgo: number; at: `${number}:${number}` }
  withdrawnBecause?: string
  column: 'headlines' | 'deputies' | 'announcements' | 'decisions' | 'initiatives'
  title: string
  source: string
  byline: string
  blocks: DemoBlock[]
}

export const h = (text: string): DemoBlock => ({ kind: 'heading', text })
export const p = (text: string): DemoBlock => ({ kind: 'paragraph', text })
export const picture = (file: string, caption: string): DemoBlock => ({
  kind: 'picture',
  file,
  caption,
})
export const list = (...items: string[]): DemoBlock => ({ kind: 'list', items })
export const table = (...rows: string[][]): DemoBlock => ({ kind: 'table', rows })

export const office = { source: 'XX区人大常委会办公室', byline: '李XX' }
