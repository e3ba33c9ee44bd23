import { aJpeg } from '../builders/pictures'
import { aStory } from '../builders/story'
import { demoFile, openOffice, type Office } from '../flows/office'
import { median, quantile, type Measure } from './table'

/** Database requests and bytes of each operation, and how long a warm call takes over the emulator. */
export async function operationMeasures(): Promise<Measure[]> {
  const office = await openOffice()
  try {
    await fill(office)
    return [...(await requestMeasures(office)), ...(await warmMeasures(office))]
  } finally {
    await office.close()
  }
}

async function fill(office: Office) {
  for (let n = 0; n < 30; n++) {
    await aStory().titled(`区人大常委会第${n}次会议听取专项工作报告`).publishedIn(office)
  }
}

type Measuring = <T>(
  what: string,
  act: () => Promise<T>,
  bounds?: { requests?: number; bytes?: number },
) => Promise<T>

async function requestMeasures(office: Office): Promise<Measure[]> {
  const editor = office.as('editor')
  const citizen = office.as('citizen')
  const measures: Measure[] = []

  const measure: Measuring = async (what, act, bounds = {}) => {
    office.cloud.traffic.reset()
    const output = await act()
    const actions = Object.entries(office.cloud.traffic.byAction())
    const database = actions.filter(([action]) => action.startsWith('database.'))
    const requests = database.reduce((sum, [, traffic]) => sum + traffic.requests, 0)
    const bytes = Buffer.byteLength(JSON.stringify(output))
    measures.push(
      { what: `${what}: database requests`, figure: requests, unit: '', atMost: bounds.requests },
      { what: `${what}: answer`, figure: bytes / 1024, unit: 'KB', atMost: bounds.bytes },
    )
    return output
  }

  const list = await measure('news.list, 20 stories', () => citizen.ask('news.list', {}), {
    requests: 2,
    bytes: 12,
  })
  const id = list.stories[0]?.id ?? ''
  await measure('news.get', () => citizen.ask('news.get', { id }), { requests: 2 })
  await measure('news.search', () => citizen.ask('news.search', { query: '专项' }))
  await measure('people.whoAmI', () => citizen.ask('people.whoAmI', {}))
  await measure('people.whoAmI, a deputy', () => office.as('deputy').ask('people.whoAmI', {}))
  await measure('people.myRecord', () => office.as('deputy').ask('people.myRecord', {}))
  const administrator = office.as('administrator')
  const { rows } = await measure('people.listPeople', () =>
    administrator.ask('people.listPeople', {}),
  )
  const personId = rows[0]?.id ?? ''
  await measure('people.getPerson', () => administrator.ask('people.getPerson', { id: personId }))
  await measure('news.listDesk', () => editor.ask('news.listDesk', { view: 'published' }))
  const { content } = aStory()
  const saved = await measure('news.saveDraft', () => editor.ask('news.saveDraft', { content }))
  const { revision } = saved
  await measure('news.openDraft', () => editor.ask('news.openDraft', { id: saved.id }))
  const seen = async () => {
    const { revision: latest } = await editor.ask('news.openDraft', { id: saved.id })
    return { id: saved.id, revision: latest }
  }
  await measure('news.submit', () =>
    editor.ask('news.submit', { id: saved.id, revision, proofread: true }),
  )
  const first = await seen()
  await measure('news.openReview', () =>
    office.as('firstReviewer').ask('news.openReview', { id: saved.id }),
  )
  await measure('news.approve, first', () =>
    office.as('firstReviewer').ask('news.approve', { ...first, proofs: ['second'] }),
  )
  await office.as('secondReviewer').ask('news.signConfidentiality', await seen())
  await office.as('secondReviewer').ask('news.approve', { ...(await seen()), proofs: ['third'] })
  const last = await seen()
  await measure('news.approve, final, and published', () =>
    office
      .as('finalReviewer')
      .ask('news.approve', { ...last, proofs: ['readThrough'], release: 'now' }),
  )
  await measure('news.withdraw', () => editor.ask('news.withdraw', { id: saved.id, reason: '测' }))
  await newsroomMeasures(office, measure)

  const word = await editor.upload(
    '样稿.docx',
    await demoFile('files', '代表视察老旧小区改造.docx'),
  )
  await measure('news.importDocx', () =>
    editor.ask('news.importDocx', { fileId: word, fileName: '样稿.docx' }),
  )
  const picture = await editor.upload('题图.jpg', await demoFile('pictures', 'park-river.jpg'))
  await measure('news.keepPicture', () => editor.ask('news.keepPicture', { fileId: picture }))
  return measures
}

/** What the newsroom does beside the chain itself. */
async function newsroomMeasures(office: Office, measure: Measuring) {
  const editor = office.as('editor')
  const clerk = office.as('office')
  await measure('news.listDesk, waiting', () =>
    office.as('firstReviewer').ask('news.listDesk', { view: 'waiting' }),
  )
  const story = aStory()
  story.content.occasion = '第十二次会议'
  const { id } = await story.signedIn(office)
  const seen = async () => {
    const { revision } = await editor.ask('news.openDraft', { id })
    return { id, revision }
  }
  const due = new Date(office.cloud.clock.now().getTime() + 60_000).toISOString()
  const scheduling = { ...(await seen()), at: due }
  await measure('news.schedule', () => editor.ask('news.schedule', scheduling))
  const occasion = { occasions: ['第十二次会议'], reason: '' }
  await measure('news.holdOccasions, one story', () =>
    clerk.ask('news.holdOccasions', { ...occasion, hold: true }),
  )
  await measure('news.listOccasions', () => clerk.ask('news.listOccasions', {}))
  await clerk.ask('news.holdOccasions', { ...occasion, hold: false })
  await measure('news.exportArticle', () => editor.ask('news.exportArticle', { id }))
  await measure('news.findMentions', () => clerk.ask('news.findMentions', { text: '专项' }))
  await measure('news.stop', () => clerk.ask('news.stop', { id, reason: '测' }))
  await measure('news.openReview, with a round that is over', () =>
    editor.ask('news.openReview', { id }),
  )
  await measure('news.openRound', () => editor.ask('news.openRound', { id, number: 1 }))
  await measure('news.reviewSheet', () => editor.ask('news.reviewSheet', { id }))
  const again = await editor.ask('news.submit', { ...(await seen()), proofread: true })
  const sheet = await clerk.upload('签批单.jpg', aJpeg(40, 30))
  const { fileId: photo } = await measure('news.keepSheet', () =>
    clerk.ask('news.keepSheet', { id, fileId: sheet }),
  )
  const { signers } = await clerk.ask('news.listSigners', { id })
  const entry = { id, revision: again.revision, signedOn: '2026-11-23', photo }
  await measure('news.enterPaperSignature', () =>
    clerk.ask('news.enterPaperSignature', { ...entry, signerId: signers[0]?.id ?? '' }),
  )
  await measure('news.recordSubmission, one outlet', () =>
    editor.ask('news.recordSubmission', {
      title: '测试稿',
      submittedOn: '2026-11-20',
      authors: [{ name: '李XX' }],
      outlets: [{ outlet: '市日报', level: 'municipal' }],
    }),
  )
  await measure('news.exportSubmissions', () => editor.ask('news.exportSubmissions', {}))
  const { revision, settings } = await clerk.ask('news.readSettings', {})
  await measure('news.saveSettings', () => clerk.ask('news.saveSettings', { revision, settings }))
}

async function warmMeasures(office: Office): Promise<Measure[]> {
  const citizen = office.as('citizen')
  const times: number[] = []
  for (let n = 0; n < 220; n++) {
    const began = performance.now()
    await citizen.ask('news.list', {})
    times.push(performance.now() - began)
  }
  const warm = times.slice(20)
  return [
    { what: 'warm call of news.list, median', figure: median(warm), unit: 'ms' },
    { what: 'warm call of news.list, p95', figure: quantile(warm, 0.95), unit: 'ms' },
  ]
}
