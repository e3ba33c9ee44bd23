import { after, device, onScreen } from './on-screen'
import { Refused } from '../problems'
import { useDraft, type DraftStore } from './use-draft'

interface Draft {
  id: string
  revision: number
  content: { text: string }
  updatedAt: string
}

/** A cloud of drafts whose saves take half a second; what is marked 机密 is refused. */
function cloudOfDrafts() {
  const drafts = new Map<string, Draft>()
  const cloud = { online: true, answers: true, saved: [] as string[] }
  const done = new Map<string, Draft>()
  const put = (id: string, text: string, revision: number): Draft => {
    const draft = { id, revision, content: { text }, updatedAt: 'then' }
    drafts.set(id, draft)
    return draft
  }
  const store: DraftStore<Draft> = {
    empty: { text: '' },
    isSecret: ({ text }) => text.includes('机密'),
    open: (id) => Promise.resolve(drafts.get(id) as Draft),
    async save(existing, content, key) {
      if (content.text.includes('机密')) throw new Refused('MARKED_SECRET')
      await new Promise((resolve) => setTimeout(resolve, 500))
      if (!cloud.online) throw new Error('no network')
      const known = done.get(key)
      if (known) return known
      const before = existing && drafts.get(existing.id)
      if (before?.revision !== existing?.revision) throw new Refused('CHANGED_MEANWHILE')
      cloud.saved.push(content.text)
      const id = before?.id ?? `new${drafts.size}`
      const saved = put(id, content.text, (before?.revision ?? 0) + 1)
      done.set(key, saved)
      if (!cloud.answers) throw new Error('the answer was lost')
      return saved
    },
  }
  return { cloud, drafts, put, open: (id?: string) => onScreen(() => useDraft(id, store)) }
}

const text = (id: string, drafts: Map<string, Draft>) => drafts.get(id)?.content.text

beforeEach(() => {
  jest.useFakeTimers()
  device.clear()
})

describe('words that were typed before somebody else saved', () => {
  /** Typed offline on revision 3 and left; rewritten meanwhile as revision 5; restored on opening again. */
  async function restoredOverAnother() {
    const { cloud, put, open, drafts } = cloudOfDrafts()
    put('s', '原文', 3)
    cloud.online = false
    const offline = open('s')
    await after(0)
    await after(3000, () => offline.now.edit({ text: '甲改' }))
    offline.leave()
    await after(3000)
    cloud.online = true
    put('s', '乙重写', 5)
    const screen = open('s')
    await after(0)
    await after(3000, () => screen.now.restore())
    return { screen, drafts, open, put }
  }

  test('are restored on screen, and overwrite nothing by themselves', async () => {
    const { screen, drafts, open } = await restoredOverAnother()
    expect(screen.now).toMatchObject({ phase: 'conflict', content: { text: '甲改' } })
    await after(3000, () => screen.now.edit({ text: '甲又改' }))
    screen.leave()
    await after(3000)
    expect(text('s', drafts)).toBe('乙重写')
    // Left undecided, it is asked again.
    const again = open('s')
    await after(0)
    await after(3000, () => again.now.restore())
    expect(again.now).toMatchObject({ phase: 'conflict', content: { text: '甲又改' } })
    expect(text('s', drafts)).toBe('乙重写')
  })

  test('become a draft of their own, of which nothing stays on the device', async () => {
    const { screen, drafts } = await restoredOverAnother()
    await after(3000, () => screen.now.saveAsNew())
    expect([text('s', drafts), text('new1', drafts)]).toEqual(['乙重写', '甲改'])
    expect([...device]).toEqual([])
  })

  test('overwrite what was seen when their writer says so, and nothing newer', async () => {
    const { screen, drafts, put } = await restoredOverAnother()
    put('s', '丙又写', 6)
    await after(3000, () => screen.now.overwrite())
    expect([screen.now.phase, text('s', drafts)]).toEqual(['conflict', '丙又写'])
    await after(0, () => void screen.now.reload())
    await after(0, () => screen.now.restore())
    await after(3000, () => screen.now.overwrite())
    expect([screen.now.phase, text('s', drafts)]).toEqual(['saved', '甲改'])
    expect([...device]).toEqual([])
  })
})

test('words typed on the stand the cloud has are restored and saved', async () => {
  const { cloud, put, open, drafts } = cloudOfDrafts()
  put('s', '原文', 3)
  cloud.online = false
  const offline = open('s')
  await after(0)
  await after(3000, () => offline.now.edit({ text: '甲改' }))
  offline.leave()
  await after(3000)
  cloud.online = true
  const screen = open('s')
  await after(0)
  await after(3000, () => screen.now.restore())
  expect([screen.now.phase, text('s', drafts)]).toEqual(['saved', '甲改'])
})

test('a draft that began on this screen is opened anew as it is in the cloud', async () => {
  const { put, open } = cloudOfDrafts()
  const screen = open()
  await after(3000, () => screen.now.edit({ text: '甲' }))
  put('new0', '乙重写', 2)
  await after(3000, () => screen.now.edit({ text: '甲乙' }))
  expect(screen.now.phase).toBe('conflict')
  await after(0, () => void screen.now.reload())
  expect(screen.now).toMatchObject({
    content: { text: '乙重写' },
    leftOver: { content: { text: '甲乙' }, revision: 1 },
  })
  await after(0, () => screen.now.dropLeftOver())
  expect([...device]).toEqual([])
})

describe('when the answer to a save is lost and its writer types on', () => {
  test.each([
    ['a new draft', undefined],
    ['one that the cloud has', 's'],
  ])('%s is saved on, neither doubled nor taken for somebody else’s', async (_, id) => {
    const { cloud, put, open, drafts } = cloudOfDrafts()
    if (id) put(id, '原文', 3)
    const screen = open(id)
    await after(0)
    cloud.answers = false
    await after(3000, () => screen.now.edit({ text: '甲' }))
    expect(screen.now.phase).toBe('unsaved')
    cloud.answers = true
    await after(5000, () => screen.now.edit({ text: '甲乙' }))
    expect([screen.now.phase, cloud.saved]).toEqual(['saved', ['甲', '甲乙']])
    expect([...drafts.values()].map(({ content }) => content.text)).toEqual(['甲乙'])
    expect([...device]).toEqual([])
  })

  test('what did not come at all is conflicted as ever', async () => {
    const { cloud, put, open, drafts } = cloudOfDrafts()
    put('s', '原文', 3)
    const screen = open('s')
    await after(0)
    cloud.online = false
    await after(3000, () => screen.now.edit({ text: '甲' }))
    cloud.online = true
    put('s', '乙重写', 4)
    await after(5000, () => screen.now.edit({ text: '甲乙' }))
    expect([screen.now.phase, text('s', drafts)]).toEqual(['conflict', '乙重写'])
    expect(screen.now.content.text).toBe('甲乙')
  })
})

describe('while the first save is under way', () => {
  test('what is typed is saved after it, and never offered as another story', async () => {
    const { cloud, open } = cloudOfDrafts()
    const screen = open()
    await after(1300, () => screen.now.edit({ text: '甲' }))
    await after(3000, () => screen.now.edit({ text: '甲乙' }))
    expect([screen.now.phase, cloud.saved, [...device]]).toEqual(['saved', ['甲', '甲乙'], []])
  })

  test('what is typed and cannot be saved lies under the id and revision the save answered', async () => {
    const { cloud, open } = cloudOfDrafts()
    const screen = open()
    await after(1300, () => screen.now.edit({ text: '甲' }))
    await after(500, () => screen.now.edit({ text: '甲乙' }))
    cloud.online = false
    await after(3000)
    expect([...device]).toMatchObject([['draft:new0', { content: { text: '甲乙' }, revision: 1 }]])
    cloud.online = true
    const again = open('new0')
    await after(0)
    await after(3000, () => again.now.restore())
    expect([again.now.phase, cloud.saved]).toEqual(['saved', ['甲', '甲乙']])
  })

  test('what is marked secret is never kept on the device', async () => {
    const { open } = cloudOfDrafts()
    const screen = open()
    await after(1300, () => screen.now.edit({ text: '甲' }))
    await after(0, () => screen.now.edit({ text: '甲 机密★' }))
    expect([...device]).toEqual([])
    await after(3000)
    expect(screen.now).toMatchObject({ phase: 'unsaved', problem: { code: 'MARKED_SECRET' } })
    expect([...device]).toEqual([])
  })

  test('what is typed before the page is left is saved after it', async () => {
    const { cloud, drafts, open } = cloudOfDrafts()
    const screen = open()
    await after(1300, () => screen.now.edit({ text: '甲' }))
    await after(0, () => screen.now.edit({ text: '甲，最后一句' }))
    screen.leave()
    await after(3000)
    expect([cloud.saved, drafts.size]).toEqual([['甲', '甲，最后一句'], 1])
    expect([...device]).toEqual([])
  })
})
