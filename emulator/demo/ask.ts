import type { InputNamed, OperationName, OutputNamed } from '../../domain/operations'
import type { Answer } from '../../domain/operations/answer'
import type { Cloud } from '..'

let requests = 0

/** Asks the product's operations as one person; a refusal or fault ends the seeding. */
export const asker =
  (cloud: Cloud, openid: string) =>
  async <N extends OperationName>(name: N, input: InputNamed<N>): Promise<OutputNamed<N>> => {
    const [area = '', operation] = name.split('.')
    const request = { operation, input, key: `seed-${Date.now()}-${++requests}` }
    const answer = (await cloud.call(area, request, { openid })) as Answer
    if (!answer.ok) throw new Error(`seeding: ${name} answered ${JSON.stringify(answer)}`)
    return answer.output as OutputNamed<N>
  }
