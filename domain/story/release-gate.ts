import { fingerprintOf } from '../proofreading/fingerprint'
import type { Mark, Passage } from '../proofreading/mark'
import type { RefusalDetails } from '../operations/answer'
import { classificationMark } from './classification-mark'
import { missingForReview } from './completeness'
import { decisionOnAppointment, decisionOnDatum, isDecided, type Decision } from './decision'
import { personalDataIn, type PersonalDatum } from './personal-data'
import { missingProofs, proofLabels, type Proof, type ProofKind } from './proofs'
import type { StoryContent } from './story-content'
import { speaksOfAppointment } from './vote'

export interface GateInput {
  content: StoryContent
  passages: readonly Passage[]
  /** Of the content: proofs and the confidentiality review hold for one text only. */
  hash: string
  /** What the proofreader finds in the passages now. */
  marks: readonly Mark[]
  decisions: readonly Pick<Decision, 'of'>[]
  proofs: readonly Proof[]
  /** 保密审查, by whom does not matter here. */
  confidentiality?: { hash: string } | undefined
  wasPublished: boolean
}

/** 发布关口: what still keeps a story from its final signature. */
export interface Gate {
  missing: RefusalDetails
  classified?: string | undefined
  openMarks: readonly Mark[]
  personalData: readonly PersonalDatum[]
  /** It speaks of an appointment or election, and nobody has said whether a vote is awaited. */
  voteUndecided: boolean
  missingProofs: readonly ProofKind[]
  confidentialityMissing: boolean
}

export function releaseGate(input: GateInput): Gate {
  const { content, passages, hash, marks, decisions, proofs, confidentiality } = input
  const textOf = (id: string) => passages.find((passage) => passage.id === id)?.text ?? ''
  return {
    missing: missingForReview(content, input.wasPublished),
    classified: classificationMark(passages),
    openMarks: marks.filter(
      (mark) =>
        mark.tier === 'certain' && !isDecided(decisions, fingerprintOf(mark, textOf(mark.passage))),
    ),
    personalData: personalDataIn(passages).filter(
      (datum) => !isDecided(decisions, decisionOnDatum(datum)),
    ),
    voteUndecided:
      !content.awaitsVote &&
      speaksOfAppointment(content) &&
      !isDecided(decisions, decisionOnAppointment),
    missingProofs: missingProofs(proofs, hash),
    confidentialityMissing: confidentiality?.hash !== hash,
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
  if (gate.voteUndecided) because.vote = '文中提到任免或选举，请注明是否须待表决通过'
  if (gate.missingProofs.length > 0)
    because.proofs = `还缺${gate.missingProofs.map((kind) => proofLabels[kind]).join('、')}`
  if (gate.confidentialityMissing) because.confidentiality = '还没有签署保密审查'
  return because
}
