const han = /^\p{Script=Han}+$/u
const length = (text: string) => [...text].length

/** WeChat's limits by kind of field, from the documentation of subscribeMessage.send. */
const rules: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => length(value) <= 20,
  number: (value) => /^-?\d+(\.\d+)?$/.test(value) && length(value) <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5,
  character_string: (value) => length(value) <= 32 && !/\p{Script=Han}/u.test(value),
  time: (value) =>
    /^((\d{4}年)?\d{1,2}月\d{1,2}日 ?|\d{4}-\d{1,2}-\d{1,2} )?\d{1,2}:\d{2}(:\d{2})?([~～-].*)?$|^\d{4}年\d{1,2}月\d{1,2}日$/.test(
      value,
    ),
  date: (value) =>
    /^\d{4}(年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})( ?\d{1,2}:\d{2}(:\d{2})?)?$/.test(value),
  amount: (value) => /^[¥￥$]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => /^[\d+\- ]{1,17}$/.test(value),
  car_number: (value) => length(value) <= 8,
  name: (value) => (han.test(value) ? length(value) <= 10 : /^[A-Za-z .·]{1,20}$/.test(value)),
  phrase: (value) => han.test(value) && length(value) <= 5,
}

/** The name of the first field WeChat would refuse, with 47003; nothing when all will do. */
export function unfitField(
  fields: Readonly<Record<string, string>>,
  data: Record<string, { value?: unknown } | undefined>,
): string | undefined {
  return Object.keys(fields).find((key) => {
    const value = data[key]?.value
    const rule = rules[key.replace(/\d+$/, '')]
    if (typeof value !== 'string' && typeof value !== 'number') return true
    const text = String(value)
    return text.trim() === '' || /[\r\n]/.test(text) || !rule?.(text)
  })
}
