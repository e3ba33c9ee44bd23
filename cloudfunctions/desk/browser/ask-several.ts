import type { Answer } from '@domain/operations/answer'
import type { DeskDoor } from '@domain/operations/desk-door'
import type * as z from 'zod'
import { answering } from '../../platform/answering'
import { Refusal } from '../../platform/refusal'
import { askArea } from './ask-area'
import type { Visit } from './visit'

type Asked = z.output<DeskDoor['several']['input']>

/** Questions asked in one breath, each answered for itself: an area that fails takes no other along. */
export async function askSeveral(
  { calls }: Asked,
  visit: Visit,
): Promise<{ output: { answers: Answer[] } }> {
  const answers = await Promise.all(
    calls.map((call) =>
      askArea(call, visit).catch((error: unknown) => {
        // The desk's own no is one to all of them.
        if (error instanceof Refusal) throw error
        return answering('desk', () => Promise.reject(error as Error))
      }),
    ),
  )
  return { output: { answers } }
}
