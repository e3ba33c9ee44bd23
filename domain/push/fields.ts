const han = /\p{Script=Han}/u

/** WeChat's limits on template fields (subscribeMessage.send): kind → how a text is made to fit. */
const fitted: Readonly<Record<string, (text: string) => string>> = {
  thing: (text) => shortened(text, 20),
  phrase: (text) =>
    [...text]
      .filter((one) => han.test(one))
      .slice(0, 5)
      .join(''),
  name: (text) => {
    const characters = [...text].filter((one) => han.test(one))
    return characters.length > 0
      ? characters.slice(0, 10).join('')
      : text.replace(/[^A-Za-z .·]/g, '').slice(0, 20)
  },
  character_string: (text) => text.replace(/\p{Script=Han}/gu, '').slice(0, 32),
  time: (text) => text,
}

/** The fields as WeChat takes them. Throws for a field that is empty once it fits: that is a fault of ours. */
export function fitFields(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const fit = fitted[name.replace(/\d+$/, '')]
      if (!fit) throw new Error(`no limit is known for the template field ${name}`)
      const text = fit(value.replace(/\s+/g, ' ').trim())
      if (!text) throw new Error(`the template field ${name} is empty`)
      return [name, text]
    }),
  )
}

/** By rule, not by the knife: what stands in brackets goes first, then the end, and … says so. */
export function shortened(text: string, length: number): string {
  const whole = [...text]
  if (whole.length <= length) return text
  const bare = [...text.replace(/[（(【[][^）)】\]]*[）)】\]]/g, '')]
  if (bare.length > 0 && bare.length <= length) return bare.join('')
  const kept = bare.length > 0 ? bare : whole
  return `${kept.slice(0, length - 1).join('')}…`
}

/** The variables of an SMS template: the fields in the order of their numbers, thing1, time2 … */
export const smsParams = (fields: Readonly<Record<string, string>>): string[] =>
  Object.entries(fields)
    .map(([name, value]) => ({ place: Number(/\d+$/.exec(name)?.[0] ?? 0), value }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)
