/** The id WeChat gave a template, by config/wechat.json; nothing where nobody has filled it in. */
export const templateId = (
  ids: Readonly<Partial<Record<string, string>>>,
  name: string,
): string | undefined => (Object.hasOwn(ids, name) && ids[name]?.trim()) || undefined
