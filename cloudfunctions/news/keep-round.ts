import { countsForText, vouchesForText } from '@domain/story/proofs'
import type { Documents } from '../platform/documents'
import { roundId, rounds, type Round } from './round-store'
import { readersNames } from './story-text'
import type { Story } from './story-store'

/** What an act is about to make void stays with the round it was given for: who signed what, with which words. */
export async function keepRound(
  documents: Documents,
  before: Story,
  ended: NonNullable<Round['ended']>,
): Promise<void> {
  const { _id: id, round: number, approvals, confidentiality, proofs } = before
  const round = await documents.get(rounds, roundId(id, number))
  if (!round) return
  await documents.put(rounds, {
    ...round,
    approvals,
    confidentiality: vouchesForText(confidentiality, before) ? confidentiality : undefined,
    proofs: proofs.filter((proof) => countsForText(proof, before)),
    ended,
    text: `${round.text}\n${readersNames(before).join('\n')}`,
  })
}
