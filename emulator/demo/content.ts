import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Cloud } from '..'
import { identities } from './identities'
import { asker } from './ask'
import { committee, liaisonOfficers } from './committee'
import { demoPeople } from './demo-people'
import type { DemoBlock, DemoStory } from './demo-story'
import { holdMeetings } from './meetings'
import { seedPeople, type Newcomer } from './people'
import { release } from './release'
import { compileRules } from './rules'
import { submitAbroad } from './submissions'
import { demoStories } from './stories'

const day = 24 * 3_600_000

/** Fills an empty cloud: people, stories, meetings and their notices, the rulebook, by the product's own operations. */
export async function seedDemo(cloud: Cloud, setupSecret: string): Promise<void> {
  await seedNews(cloud, setupSecret, [...committee, ...liaisonOfficers])
  await holdMeetings(cloud)
  await compileRules(cloud)
}

/** Only the people of the identity switcher, and the stories: enough to try the news desk. */
export async function seedNews(
  cloud: Cloud,
  setupSecret: string,
  others: readonly Newcomer[] = [],
): Promise<void> {
  await seedPeople(cloud, setupSecret, [...demoPeople(), ...others])
  await sayWhichTerm(cloud)
  const begin = cloud.clock.now().getTime()
  const inOrder = [...demoStories].sort((a, b) => daysAgo(b) - daysAgo(a))
  try {
    // Publication is always dated now, so the clock is set back to each story's day instead.
    for (const story of inOrder) await write(cloud, story, begin)
  } finally {
    await cloud.clock.leap(new Date())
    await cloud.clock.reset()
  }
  await submitAbroad(cloud)
}

/** 本届, as the proofreader is to know it. */
async function sayWhichTerm(cloud: Cloud): Promise<void> {
  const leader = identities.find(({ key }) => key === 'leader')?.openid ?? ''
  const ask = asker(cloud, leader)
  const { revision, settings } = await ask('news.readSettings', {})
  const lists = { ...settings.lists, term: 18 }
  await ask('news.saveSettings', { revision, settings: { ...settings, lists } })
}

const daysAgo = ({ published }: DemoStory) => published?.daysAgo ?? 0

async function write(cloud: Cloud, story: DemoStory, begin: number): Promise<void> {
  const { published, withdrawnBecause, column, title, source, byline } = story
  const ask = asker(cloud, editor.openid)
  if (published) await cloud.clock.leap(momentOf(published, begin))
  const blocks = []
  for (const [n, block] of story.blocks.entries()) {
    blocks.push({ ...(await asBlock(cloud, block)), id: `b${n + 1}` })
  }
  const coverFileId = blocks.flatMap((block) => ('fileId' in block ? [block.fileId] : []))[0]
  const content = { column, title, summary: '', source, byline, coverFileId, blocks }
  const draft = await ask('news.saveDraft', { content })
  if (published) await release(cloud, draft)
  if (withdrawnBecause) await ask('news.withdraw', { id: draft.id, reason: withdrawnBecause })
}

/** The story's hour, Shanghai time, on its day before the demo begins. */
function momentOf({ daysAgo, at }: NonNullable<DemoStory['published']>, begin: number): Date {
  const date = new Date(begin - daysAgo * day + 8 * 3_600_000).toISOString().slice(0, 10)
  return new Date(`${date}T${at.padStart(5, '0')}:00+08:00`)
}

async function asBlock(cloud: Cloud, block: DemoBlock) {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading' as const, level: 2 as const, text: block.text }
    case 'paragraph':
      return { kind: 'paragraph' as const, text: block.text }
    case 'list':
      return { kind: 'list' as const, ordered: true, items: block.items }
    case 'table':
      return {
        kind: 'table' as const,
        headerRows: 1,
        rows: block.rows.map((row) => row.map((text) => ({ text }))),
      }
    case 'picture': {
      const bytes = await readFile(path.join(__dirname, 'pictures', `${block.file}.jpg`))
      const upload = await cloud.upload(
        `incoming/demo-${block.file}/${block.file}.jpg`,
        bytes,
        editor,
      )
      const kept = await asker(cloud, editor.openid)('news.keepPicture', { fileId: upload })
      const { fileId, width, height } = kept
      return { kind: 'image' as const, fileId, width, height, caption: block.caption }
    }
  }
}

const editor = { openid: identities.find(({ key }) => key === 'editor')?.openid ?? '' }
