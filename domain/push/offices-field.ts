/** By template: what the office's own template calls a field of ours; those that are called alike are left out. */
export type TemplateFields = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

/**
 * The name under which the office's own template takes a field. Public templates number their fields in the order of
 * WeChat's library, so one office's thing4 is another's thing1; an unknown name is refused with 47003.
 */
export function officesField(fields: TemplateFields, template: string, name: string): string {
  const own = Object.hasOwn(fields, template) ? fields[template] : undefined
  return (own && Object.hasOwn(own, name) && own[name]) || name
}
