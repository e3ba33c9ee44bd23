import type { Answer } from '@domain/operations/answer'
import { outputOf } from './output-of'
import { Failed, Refused } from './problems'

const at = '2026-11-23T02:00:00.000Z'

test('what was asked for comes out as it is', () => {
  expect(outputOf({ ok: true, output: { fileId: 'cloud://a' }, at })).toEqual({
    fileId: 'cloud://a',
  })
})

test('a no of the office, also to an upload, keeps its reason and what to do next', () => {
  const answer: Answer = { ok: false, refusal: { code: 'UPLOAD_BROKEN' } }
  expect(() => outputOf(answer)).toThrow(Refused)
  expect(() => outputOf(answer)).toThrow(
    expect.objectContaining({ code: 'UPLOAD_BROKEN' }) as Error,
  )
})

test('a fault of ours is told by its trace id', () => {
  expect(() => outputOf({ ok: false, fault: { traceId: 't1' } })).toThrow(Failed)
})
