import { storyStages } from '../review/chain'
import { storyWaits, type NewsWorker, type StoryFacts } from './story-waits'

const now = '2026-12-10T02:00:00.000Z'
const chain = { stages: storyStages, mayCombine: false }
const writer = { id: 'w', name: '李XX' }
const first = { id: 'f', name: '赵XX' }
const approval = {
  stage: 'first',
  by: first,
  at: '2026-12-09T02:00:00.000Z',
  remarks: '',
  hash: 'h',
}

const story = (facts: Partial<StoryFacts>): StoryFacts => ({
  ...{ id: 's', title: '稿件', round: 1, hash: 'h', stuck: false, status: 'inReview' },
  ...{ stage: 'first', writers: [writer], approvals: [], submittedAt: '2026-12-08T02:00:00.000Z' },
  ...facts,
})
const worker = (id: string, stages: string[], rest: Partial<NewsWorker> = {}): NewsWorker => ({
  by: { id, name: id, stages },
  releases: false,
  recordsVotes: false,
  ...rest,
})
const returned = {
  by: first,
  at: '2026-12-09T03:00:00.000Z',
  stage: 'first',
  remarks: '数字请核对',
}
const approved = { status: 'approved', stage: undefined } as const
const held = '表决结果还没有登记'

const cases: [string, Partial<StoryFacts>, NewsWorker, object | undefined][] = [
  [
    'a first review, before its reviewer',
    {},
    worker('f', ['first']),
    { kind: 'storyReview', note: '待初审', since: '2026-12-08T02:00:00.000Z' },
  ],
  ['… before the second reviewer, whose turn it is not', {}, worker('g', ['second']), undefined],
  ['… before its own writer who reviews as well', {}, worker('w', ['first']), undefined],
  [
    'a second review counts from the first',
    { stage: 'second', approvals: [approval] },
    worker('g', ['second']),
    { note: '待复审', since: approval.at },
  ],
  [
    '… not before who has reviewed it once',
    { stage: 'second', approvals: [approval] },
    worker('f', ['first', 'second']),
    undefined,
  ],
  [
    'what was sent back, before its writer',
    { status: 'returned', returned },
    worker('w', []),
    { kind: 'storyReturned', note: '赵XX 初审退回：数字请核对' },
  ],
  [
    '… before another editor',
    { status: 'returned', returned },
    worker('x', [], { releases: true }),
    undefined,
  ],
  [
    'what is signed, before who releases',
    approved,
    worker('x', [], { releases: true }),
    { kind: 'storyRelease' },
  ],
  ['… before who does not', approved, worker('f', ['first']), undefined],
  [
    'what waits for a vote, before who records it',
    { ...approved, heldBecause: held },
    worker('o', [], { recordsVotes: true }),
    { kind: 'storyHeld', note: held },
  ],
  [
    '… which asks nothing of them once it is signed only',
    approved,
    worker('o', [], { recordsVotes: true }),
    undefined,
  ],
  [
    'what did not appear in time is wrong',
    {
      status: 'scheduled',
      stuck: true,
      heldBecause: '已过定时',
      dueAt: '2026-12-10T00:00:00.000Z',
    },
    worker('x', [], { releases: true }),
    { kind: 'storyStuck', wrong: true },
  ],
  [
    'what is set for later waits for nobody',
    { status: 'scheduled', dueAt: '2026-12-11T00:00:00.000Z' },
    worker('x', [], { releases: true }),
    undefined,
  ],
  [
    'what is published waits for nobody',
    { status: 'published' },
    worker('x', ['final'], { releases: true }),
    undefined,
  ],
  ['a draft nobody sent in waits for nobody', { status: 'draft' }, worker('w', []), undefined],
]

test.each(cases)('%s', (_, facts, me, expected) => {
  const waits = storyWaits(story(facts), me, chain, now)
  if (expected) expect(waits).toMatchObject({ id: 's', title: '稿件', ...expected })
  else expect(waits).toBeUndefined()
})
