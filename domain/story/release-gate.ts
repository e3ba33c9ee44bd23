import type { NamedMark } from '../proofreading/named-marks'
import type { RefusalDetails } from '../operations/answer'
import type { Who } from '../review/review'
import { classificationMark } from './classification-mark'
import { missingForReview } from './completeness'
import { isDecided, isDecidedByOther, type Decision } from './decision'
import type { Findings } from './findings'
import { missingProofs, proofLabels, vouchesForText, type Proof, type ProofKind } from './proofs'
import type { StoryContent } from './story-content'
import { publicPassages } from './story-passages'

export interface GateInput {
  content: StoryContent
  /** Of the content: proofs and the confidentiality review hold for one text only. */
  hash: string
  /** What the proofreader finds in it now. */
  marks: readonly NamedMark[]
  findings: Findings
  decisions: readonly Pick<Decision, 'of' | 'by'>[]
  /** Who wrote in it: what they decide of the findings, read or vouched for does not count. */
  writers: readonly Who[]
  proofs: readonly Proof[]
  /** 保密审查 */
  confidentiality?: Parameters<typeof vouchesForText>[0]
  wasPublished: boolean
}

/** 发布关口: what still keeps a story from its final signature. */
export interface Gate {
  missing: RefusalDetails
  classified?: string | undefined
  openMarks: readonly NamedMark[]
  /** Personal data nobody has decided on. */
  personalData: Findings['personalData']
  /** It speaks of an appointment or election, and nobody has said whether a vote is awaited. */
  appointment?: Findings['appointment']
  missingProofs: readonly ProofKind[]
  confidentialityMissing: boolean
}

export function releaseGate(input: GateInput): Gate {
  const { content, marks, findings, decisions, writers, proofs, confidentiality } = input
  const open = ({ of }: { of: string }) => !isDecidedByOther(decisions, writers, of)
  const { appointment } = findings
  return {
    missing: missingForReview(content, input.wasPublished),
    classified: classificationMark(publicPassages(content)),
    openMarks: marks.filter(
      ({ tier, fingerprint }) => tier === 'certain' && !isDecided(decisions, fingerprint),
    ),
    personalData: findings.personalData.filter(open),
    appointment: appointment && open(appointment) ? appointment : undefined,
    missingProofs: missingProofs(proofs, input),
    confidentialityMissing: !vouchesForText(confidentiality, input),
  }
}

/** What keeps the gate shut, in words; empty when it is open. */
export function closedBecause(gate: Gate): RefusalDetails {
  const because: Record<string, string> = { ...gate.missing }
  if (gate.classified) because.classified = `文中有密级或内部标志“${gate.classified}”，不得发布`
  if (gate.openMarks.length > 0)
    because.marks = `还有 ${gate.openMarks.length} 处确定的差错未改正，也未说明理由`
  if (gate.personalData.length > 0)
    because.personalData = `有 ${gate.personalData.length} 处个人信息未处理`
  if (gate.appointment) because.vote = '文中提到任免或选举，请注明是否须待表决通过'
  if (gate.missingProofs.length > 0)
    because.proofs = `还缺${gate.missingProofs.map((kind) => proofLabels[kind]).join('、')}`
  if (gate.confidentialityMissing) because.confidentiality = '还没有签署保密审查'
  return because
}
