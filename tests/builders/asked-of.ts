import type { Cloud } from '../../emulator'

/** Of one kind of question: which fields it gives, sorted, and which it is ordered by. */
export interface Question {
  given: string[]
  order: string | undefined
}

/** From now on notes what the functions ask a collection for, but for single documents by their id. Gives each kind of question once. */
export function questionsTo({ database }: Cloud, collection: string): () => Question[] {
  const asked = new Set<string>()
  const handle = database.handle.bind(database)
  database.handle = (action, body) => {
    if (body['collectionName'] === collection) {
      const question = /get|calculate|aggregate/.test(action) && questionIn(body)
      if (question && !question.given.includes('_id')) asked.add(JSON.stringify(question))
    }
    return handle(action, body)
  }
  return () => [...asked].map((text) => JSON.parse(text) as Question)
}

function questionIn(body: Readonly<Record<string, unknown>>): Question {
  const [stage] = (body['stages'] ?? []) as { stageKey: string; stageValue: string }[]
  const fields = fieldsOf(parsed(stage?.stageKey === '$match' ? stage.stageValue : body['query']))
  const [order] = Object.keys(parsed(body['order']))
  return { given: fields.filter((field) => field !== order).sort(), order }
}

const fieldsOf = (query: object): string[] =>
  Object.entries(query).flatMap(([name, value]) =>
    name === '$and' ? (value as object[]).flatMap(fieldsOf) : [name],
  )

const parsed = (text: unknown): object =>
  typeof text === 'string' && text ? (JSON.parse(text) as object) : {}
