import fc from 'fast-check'
import { afterAct, type DraftAct, type DraftState } from './draft-state'

interface Content {
  title: string
}
const newDraft: DraftState<Content> = { content: { title: '' }, phase: 'saved' }

const typed = (title: string) => ({ title })
const existing = { id: 's1', revision: 3 }
const run = (...acts: DraftAct<Content>[]) => acts.reduce(afterAct, newDraft)

test('what is typed is waiting, then saving, then saved', () => {
  const waiting = run({ act: 'edit', content: typed('甲') })
  expect(waiting.phase).toBe('waiting')
  const saving = afterAct(waiting, { act: 'save' })
  expect(saving.phase).toBe('saving')
  const saved = afterAct(saving, { act: 'saved', existing, at: 't' })
  expect(saved).toMatchObject({ phase: 'saved', existing, savedAt: 't' })
})

test('what is typed during a save waits for the next one', () => {
  const state = run(
    { act: 'edit', content: typed('甲') },
    { act: 'save' },
    { act: 'edit', content: typed('甲乙') },
    { act: 'saved', existing, at: 't' },
  )
  expect(state).toMatchObject({ phase: 'waiting', content: typed('甲乙'), existing })
})

test('a failed save keeps the text, and typing on tries again', () => {
  const failed = run({ act: 'edit', content: typed('甲') }, { act: 'save' }, { act: 'failed' })
  expect(failed).toMatchObject({ phase: 'unsaved', content: typed('甲') })
  expect(afterAct(failed, { act: 'edit', content: typed('甲乙') }).phase).toBe('waiting')
})

test('a conflict keeps the text until it is saved as a new draft', () => {
  const conflict = run(
    { act: 'edit', content: typed('甲') },
    { act: 'save' },
    { act: 'conflicted' },
  )
  const more = afterAct(conflict, { act: 'edit', content: typed('甲乙') })
  expect(more).toMatchObject({ phase: 'conflict', content: typed('甲乙') })
  expect(afterAct(more, { act: 'save as new' })).toMatchObject({
    phase: 'waiting',
    existing: undefined,
  })
})

test('what is parted from a draft remembers which', () => {
  const opened = { ...existing, content: typed('甲'), updatedAt: 't' }
  const parted = afterAct(afterAct(newDraft, { act: 'open', draft: opened }), {
    act: 'save as new',
  })
  expect(parted).toMatchObject({ existing: undefined, partedFrom: existing.id })
})

test.each([
  ['the same stand', 3, { phase: 'waiting', existing }],
  [
    'an earlier stand',
    2,
    { phase: 'conflict', existing: { id: 's1', revision: 2 }, overtakenBy: existing },
  ],
])('words typed on %s of what the cloud has', (_, revision, expected) => {
  const open = run({ act: 'open', draft: { ...existing, content: typed('甲'), updatedAt: 't' } })
  const restored = afterAct(open, { act: 'restore', content: typed('乙'), revision })
  expect(restored).toMatchObject({ ...expected, content: typed('乙') })
  const overwriting = afterAct(restored, { act: 'overwrite' })
  expect(overwriting).toMatchObject({ phase: 'waiting', existing, content: typed('乙') })
})

test('whatever happens, the last typed text is on screen, and “saved” is said only of it', () => {
  const act = fc.oneof(
    fc.string().map((title): DraftAct<Content> => ({ act: 'edit', content: typed(title) })),
    fc.constantFrom<DraftAct<Content>>(
      { act: 'save' },
      { act: 'saved', existing, at: 't' },
      { act: 'failed' },
      { act: 'conflicted' },
      { act: 'save as new' },
      { act: 'restore', content: typed('旧'), revision: 3 },
      { act: 'restore', content: typed('更旧'), revision: 2 },
      { act: 'overwrite' },
    ),
  )
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      let state: DraftState<Content> = newDraft
      let last = newDraft.content
      let reached = newDraft.content
      for (const next of acts) {
        // What was left over waits for the answer.
        if (next.act === 'restore' && state.phase === 'saving') continue
        if (next.act === 'edit' || next.act === 'restore') last = next.content
        // An answer comes only to a save that is under way.
        if (['saved', 'failed', 'conflicted'].includes(next.act) && state.phase !== 'saving')
          continue
        if (next.act === 'saved') reached = state.handedOver ?? reached
        state = afterAct(state, next)
        expect(state.content).toBe(last)
        if (state.phase === 'saved') expect(reached).toBe(last)
      }
    }),
  )
})
