import type { Answer } from '@domain/operations/answer'
import type { DeskDoor, DeskRoom } from '@domain/operations/desk-door'
import type * as z from 'zod'

type Asked<R extends DeskRoom> = z.input<DeskDoor[R]['input']>
type Given<R extends DeskRoom> = z.output<DeskDoor[R]['output']>

/**
 * Puts a question to the deployed desk, where it is one in somebody's name with the person this page was opened for. The
 * session travels in a cookie no script can see, and which all tabs share. Rejects without an answer of ours.
 */
export const askDesk = <R extends DeskRoom>(
  room: R,
  input: Asked<R>,
  personId?: string,
): Promise<Answer<Given<R>>> =>
  post(room, JSON.stringify(input), personId) as Promise<Answer<Given<R>>>

/** Hands in one piece of a file; gives its fileId. */
export const sendPiece = (piece: Blob, personId: string): Promise<Answer<{ fileId: string }>> =>
  post('pieces', piece, personId) as Promise<Answer<{ fileId: string }>>

async function post(room: string, body: BodyInit, personId?: string): Promise<Answer> {
  const response = await fetch(`/desk-api/${room}`, {
    method: 'POST',
    // As bytes: CloudBase takes 100 KB of text at most. The header is one that no other site's form can send.
    headers: {
      'content-type': 'application/octet-stream',
      'x-desk': '1',
      ...(personId ? { 'x-desk-person': personId } : {}),
    },
    body,
    cache: 'no-store',
  })
  const answer: unknown = await response.json()
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Answer
  throw new Error('the desk gave no answer')
}
