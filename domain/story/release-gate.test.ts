import { fingerprintOf } from '../proofreading/fingerprint'
import type { Mark } from '../proofreading/mark'
import { decisionOnAppointment, decisionOnDatum } from './decision'
import { proofKinds } from './proofs'
import { closedBecause, releaseGate, type GateInput } from './release-gate'
import type { StoryContent } from './story-content'
import { storyPassages } from './story-passages'

const hash = 'this text'
const by = { id: 'yang', name: '杨XX' }
const at = '2026-11-23T02:00:00Z'

const content = (text: string): StoryContent => ({
  column: 'headlines',
  title: '区人大常委会召开会议',
  summary: '',
  source: '办公室',
  byline: '',
  blocks: [{ kind: 'paragraph', id: 'b1', text }],
})
const whole = (text = '会议听取了报告。', change: Partial<GateInput> = {}): GateInput => ({
  content: content(text),
  passages: storyPassages(content(text)),
  hash,
  marks: [],
  decisions: [],
  proofs: proofKinds.map((kind) => ({ kind, by, at, hash })),
  confidentiality: { hash },
  wasPublished: false,
  ...change,
})
const shut = (input: GateInput) => Object.keys(closedBecause(releaseGate(input)))

const mark = (tier: Mark['tier']): Mark => ({
  passage: 'b1',
  offset: 4,
  length: 2,
  wrong: '布署',
  suggestions: ['部署'],
  kind: 'confusion',
  tier,
  reason: '',
})
const flawed = '会议作出布署。'

it.each<[string, GateInput, string[]]>([
  ['open when all is done', whole(), []],
  ['a certain mark', whole(flawed, { marks: [mark('certain')] }), ['marks']],
  ['no possible mark', whole(flawed, { marks: [mark('possible')] }), []],
  [
    'no mark that somebody let stand',
    whole(flawed, {
      marks: [mark('certain')],
      decisions: [{ of: fingerprintOf(mark('certain'), flawed) }],
    }),
    [],
  ],
  ['a reading of another text', whole('甲。', { hash: 'another' }), ['proofs', 'confidentiality']],
  ['no confidentiality review', whole('甲。', { confidentiality: undefined }), ['confidentiality']],
  ['a mobile number', whole('电话13800138000。'), ['personalData']],
  [
    'no mobile number that somebody decided on',
    whole('电话13800138000。', {
      decisions: [{ of: decisionOnDatum({ kind: 'mobile', masked: '138******00' }) }],
    }),
    [],
  ],
  ['an appointment nobody spoke about', whole('会议决定任命王某为区教育局局长。'), ['vote']],
  [
    'no appointment that somebody decided on',
    whole('会议决定任命王某为区教育局局长。', { decisions: [{ of: decisionOnAppointment }] }),
    [],
  ],
  ['a classification mark', whole('秘密★1年'), ['classified']],
  ['no correction after a withdrawal', whole('甲。', { wasPublished: true }), ['correction']],
])('the gate: %s', (_, input, fields) => {
  expect(shut(input)).toEqual(fields)
})
