/** A subscription template as the office registers it with WeChat. */
export interface Template {
  id: string
  title: string
  /** Key as `thing1` (its letters are its kind) → the label a reader sees, in order. */
  fields: Readonly<Record<string, string>>
}
