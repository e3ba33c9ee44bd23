import { fileIntent } from './file-intent'
import { Failed, Refused } from './problems'

type Ends = 'done' | 'lost' | 'refused'

/** A cloud whose every act ends as told; `again` presses the button. */
function cloud(...ends: Ends[]) {
  const uploaded: string[] = []
  const sent: { fileId: string; title: string; key: string }[] = []
  const press = fileIntent(
    ({ name }) => Promise.resolve(`${name} ${uploaded.push(name)}`),
    (fileId, { title }: { title: string }, key) => {
      sent.push({ fileId, title, key })
      const end = ends.shift()
      if (end === 'lost') return Promise.reject(new Failed())
      if (end === 'refused') return Promise.reject(new Refused('RULE_FILE_EMPTY'))
      return Promise.resolve('a rule')
    },
  )
  const again = (chosen: object, title: string) =>
    press(chosen as never, { title }).catch((error: Error) => error.name)
  return { again, uploaded, sent }
}

const aFile = () => ({ name: '请假规则.docx', bytes: 1 })

test.each<{ what: string; first: Ends; title: string; uploads: number; keys: number }>([
  { what: 'a lost answer', first: 'lost', title: '议事', uploads: 1, keys: 1 },
  { what: 'a lost answer, other fields', first: 'lost', title: '会议', uploads: 1, keys: 2 },
  { what: 'a refusal', first: 'refused', title: '议事', uploads: 2, keys: 2 },
  { what: 'success', first: 'done', title: '议事', uploads: 2, keys: 2 },
])('pressed again after $what', async ({ first, title, uploads, keys }) => {
  const { again, uploaded, sent } = cloud(first, 'done')
  const file = aFile()
  await again(file, '议事')
  expect(await again(file, title)).toBe('a rule')
  expect(uploaded).toHaveLength(uploads)
  expect(new Set(sent.map(({ fileId }) => fileId)).size).toBe(uploads)
  expect(new Set(sent.map(({ key }) => key)).size).toBe(keys)
})

test('pressed twice at once it is sent once; another file of the same name is another act', async () => {
  const { again, uploaded, sent } = cloud()
  const file = aFile()
  expect(await Promise.all([again(file, '议事'), again(file, '议事')])).toEqual([
    'a rule',
    undefined,
  ])
  await again(aFile(), '议事')
  expect([uploaded.length, sent.length]).toEqual([2, 2])
})

test('an upload that failed is tried anew', async () => {
  let tries = 0
  const press = fileIntent(
    () => (tries++ === 0 ? Promise.reject(new Failed()) : Promise.resolve('file')),
    (fileId) => Promise.resolve(fileId),
  )
  const file = aFile()
  await expect(press(file, {})).rejects.toThrow(Failed)
  expect(await press(file, {})).toBe('file')
})
