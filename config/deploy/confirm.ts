import { createInterface } from 'node:readline/promises'
import { Trouble } from '../trouble'

/**
 * Has a person type the id of the production environment. Throws a Trouble where nobody does.
 * @param warning what they are about to touch
 * @param undone what was not done if they do not
 */
export async function confirm(id: string, warning: string, undone: string): Promise<void> {
  if (!process.stdin.isTTY)
    throw new Trouble(`${warning}${undone}`, '确认要做，加上 --yes 再运行。')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const typed = await lines.question(`\n${warning}确认要做，输入环境 ID（${id}）后回车：`)
  lines.close()
  if (typed.trim() !== id) throw new Trouble(`没有确认。${undone}`, '想好了再运行一次。')
}
