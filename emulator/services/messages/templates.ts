/** A subscription template as the office registers it with WeChat. */
export interface Template {
  id: string
  title: string
  /** Key as `thing1` (its letters are its kind) → the label a reader sees, in order. */
  fields: Readonly<Record<string, string>>
}

/** An SMS template as CloudBase holds it; its variables have no names, only an order. */
export interface SmsTemplate {
  id: string
  title: string
  labels: readonly string[]
}
