/** A notice as its recipients read it; keys stay the same from edition to edition. */
export interface NoticeText {
  title: string
  sections: readonly { key: string; heading: string; text: string }[]
}

export interface ChangedSection {
  heading: string
  /** Empty where the section is new. */
  before: string
  /** Empty where it is gone. */
  after: string
}

/** What a reader of the earlier edition must be told: changed and new sections in order, then those gone. */
export function changedSections(before: NoticeText, after: NoticeText): ChangedSection[] {
  const textIn = ({ sections }: NoticeText, key: string) =>
    sections.find((section) => section.key === key)?.text.trim() ?? ''
  const kept = new Set(after.sections.map(({ key }) => key))
  const gone = before.sections.filter(({ key }) => !kept.has(key))
  const sections = [...after.sections, ...gone].map(({ key, heading }) => ({
    heading,
    before: textIn(before, key),
    after: textIn(after, key),
  }))
  const title = { heading: '标题', before: before.title.trim(), after: after.title.trim() }
  return [title, ...sections].filter((one) => one.before !== one.after)
}
