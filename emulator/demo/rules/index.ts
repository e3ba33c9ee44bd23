import { Document, Packer, Paragraph } from 'docx'
import type { Cloud } from '../..'
import { addDays } from '../../../domain/dates/add-days'
import { dayOf } from '../../../domain/dates/day'
import { asker } from '../ask'
import { identities } from '../identities'
import { demoRules, draftForComment } from './lines'

const clerk = { openid: identities.find(({ key }) => key === 'office')?.openid ?? '' }

/** What the demo's office has compiled: two books in force, issued to the organs, and a draft out for comment. */
export async function compileRules(cloud: Cloud): Promise<void> {
  const ask = asker(cloud, clerk.openid)
  for (const { title, lines, fields: rule, meeting, on, effectiveOn } of demoRules) {
    const fileId = await asFile(cloud, title, lines)
    await ask('rules.registerRule', { fileId, rule, meeting, on, effectiveOn })
  }
  const today = dayOf(cloud.clock.now().toISOString())
  const { organs } = await ask('rules.openBookDesk', { book: 'work' })
  await ask('rules.issueBook', {
    book: 'work',
    edition: 1,
    organIds: organs.filter(({ chosen }) => chosen).map(({ id }) => id),
    signOn: addDays(today, 7),
    note: '请各单位组织学习，认真执行。',
  })
  const { title, fields: rule, lines } = draftForComment
  const { id, revision } = await ask('rules.importRule', {
    fileId: await asFile(cloud, title, lines),
    rule,
  })
  const closesOn = addDays(today, 15)
  await ask('rules.openPeriod', { id, revision, closesOn, audience: { kind: 'public' } })
}

async function asFile(cloud: Cloud, title: string, lines: readonly string[]): Promise<string> {
  const children = [title, ...lines].map((text) => new Paragraph({ text }))
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  return cloud.upload(`incoming/demo-rule/${title}.docx`, bytes, clerk)
}
