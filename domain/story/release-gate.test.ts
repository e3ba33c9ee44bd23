import type { Tier } from '../proofreading/mark'
import type { NamedMark } from '../proofreading/named-marks'
import { findingsIn } from './findings'
import { proofKinds } from './proofs'
import { closedBecause, releaseGate, type GateInput } from './release-gate'
import type { StoryContent } from './story-content'

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
const hashOf = (...parts: readonly string[]) => parts.join('|')
const writer = { id: 'liu', name: '刘XX' }
const whole = (text = '会议听取了报告。', change: Partial<GateInput> = {}): GateInput => ({
  content: content(text),
  hash,
  marks: [],
  findings: findingsIn(content(text), hashOf),
  decisions: [],
  writers: [writer],
  proofs: proofKinds.map((kind) => ({ kind, by, at, hash })),
  confidentiality: { by, at, hash },
  wasPublished: false,
  ...change,
})
const shut = (input: GateInput) => Object.keys(closedBecause(releaseGate(input)))

const mark = (tier: Tier): NamedMark => ({
  fingerprint: 'this mark',
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
const number = '电话13800138000。'
const onNumber = 'personal data|mobile|13800138000'
const appointed = '会议决定任命王某为区教育局局长。'
const onAppointment = `appointment|区人大常委会召开会议|${appointed}`

it.each<[string, GateInput, string[]]>([
  ['open when all is done', whole(), []],
  ['a certain mark', whole(flawed, { marks: [mark('certain')] }), ['marks']],
  ['no possible mark', whole(flawed, { marks: [mark('possible')] }), []],
  [
    'no mark that somebody let stand',
    whole(flawed, {
      marks: [mark('certain')],
      decisions: [{ of: 'this mark', by: writer }],
    }),
    [],
  ],
  ['a reading of another text', whole('甲。', { hash: 'another' }), ['proofs', 'confidentiality']],
  ['no confidentiality review', whole('甲。', { confidentiality: undefined }), ['confidentiality']],
  [
    'no reading but the first, and no vouching, of somebody who then wrote in it',
    whole('甲。', { writers: [writer, by] }),
    ['proofs', 'confidentiality'],
  ],
  ['a mobile number', whole(number), ['personalData']],
  [
    'no mobile number that somebody else decided on',
    whole(number, { decisions: [{ of: onNumber, by }] }),
    [],
  ],
  [
    'a mobile number that its writer decided on',
    whole(number, { decisions: [{ of: onNumber, by: writer }] }),
    ['personalData'],
  ],
  [
    'another number that looks the same behind its mask',
    whole('电话13811111100。', { decisions: [{ of: onNumber, by }] }),
    ['personalData'],
  ],
  ['an appointment nobody spoke about', whole(appointed), ['vote']],
  [
    'no appointment that somebody decided on',
    whole(appointed, { decisions: [{ of: onAppointment, by }] }),
    [],
  ],
  [
    'an appointment that its writer decided on',
    whole(appointed, { decisions: [{ of: onAppointment, by: writer }] }),
    ['vote'],
  ],
  [
    'an appointment decided on before its words changed',
    whole('会议决定任命李某为区教育局局长。', { decisions: [{ of: onAppointment, by }] }),
    ['vote'],
  ],
  [
    'an appointment decided on before the person changed, in a sentence no pattern knows',
    whole(`${appointed}李某任局长。`, {
      decisions: [{ of: `${onAppointment}张某任局长。`, by }],
    }),
    ['vote'],
  ],
  ['a classification mark', whole('秘密★1年'), ['classified']],
  ['no correction after a withdrawal', whole('甲。', { wasPublished: true }), ['correction']],
])('the gate: %s', (_, input, fields) => {
  expect(shut(input)).toEqual(fields)
})

it('looks through everything that goes before the public, addresses too', () => {
  const told: StoryContent = {
    ...content('正文。'),
    byline: '李某13800138001',
    source: '办公室 138 0013 8002',
    reprint: { source: '某网13800138003', link: 'https://example.cn/13800138004' },
    blocks: [{ kind: 'image', id: 'i', fileId: 'f', caption: '电话13800138005' }],
  }
  const found = findingsIn(told, hashOf).personalData.map(({ number: whose }) => whose.slice(-1))
  expect(found.sort()).toEqual(['1', '2', '3', '4', '5'])
})
