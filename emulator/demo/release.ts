import type { Cloud } from '..'
import { asker } from './ask'
import { identities } from './identities'

interface Seen {
  id: string
  revision: number
}

const as = (cloud: Cloud, key: string) =>
  asker(cloud, identities.find((identity) => identity.key === key)?.openid ?? '')

/** Takes a demo story through 三审三校, each stage by the person it belongs to. */
export async function release(cloud: Cloud, { id, revision }: Seen): Promise<void> {
  await as(cloud, 'editor')('news.submit', { id, revision, proofread: true })
  await reviewThroughout(cloud, id)
}

/** What was submitted passes all three reviews and appears at once. */
export async function reviewThroughout(cloud: Cloud, id: string): Promise<void> {
  const seen = async () => {
    const { revision } = await as(cloud, 'editor')('news.openDraft', { id })
    return { id, revision }
  }
  await sayThatVoteHasPassed(cloud, id)
  await as(cloud, 'firstReviewer')('news.approve', { ...(await seen()), proofs: ['second'] })
  await as(cloud, 'secondReviewer')('news.signConfidentiality', await seen())
  await as(cloud, 'secondReviewer')('news.approve', { ...(await seen()), proofs: ['third'] })
  await as(cloud, 'finalReviewer')('news.approve', {
    ...(await seen()),
    proofs: ['readThrough'],
    release: 'now',
  })
}

/** Demo stories tell of appointments after the vote; who did not write them says so. */
async function sayThatVoteHasPassed(cloud: Cloud, id: string): Promise<void> {
  const reviewer = as(cloud, 'firstReviewer')
  const { appointment } = (await reviewer('news.openReview', { id })).gate
  if (!appointment) return
  await reviewer('news.decide', { id, on: { appointment: appointment.of }, reason: '表决已经通过' })
}
