/** Prints `[1/5] what … 0.8 s` around each piece of work; a piece may give a short remark instead of a result. */
export function progress(total: number) {
  let number = 0
  return async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
    number += 1
    process.stdout.write(`[${number}/${total}] ${what} … `)
    const began = Date.now()
    try {
      const result = await work()
      const remark = typeof result === 'string' ? `${result}，` : ''
      process.stdout.write(`${remark}${((Date.now() - began) / 1000).toFixed(1)} s\n`)
      return result
    } catch (error) {
      process.stdout.write('失败\n')
      throw error
    }
  }
}
