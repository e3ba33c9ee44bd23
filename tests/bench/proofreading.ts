import { defaultLists } from '../../domain/proofreading/default-lists'
import { passagesOfText } from '../../domain/proofreading/passages'
import { proofread } from '../../domain/proofreading/proofread'
import { noStatutes, statutes } from '../builders/statutes'
import { cleanSets, plantedSets, type CleanSet, type PlantedSet } from '../planted/read-planted'
import { cleanScore, mostPossible, score } from '../planted/score'
import { median, type Measure } from './table'

const today = '2026-11-23'

/** How fast the proofreader reads, what it finds of planted mistakes, and what it marks in real laws. */
export function proofreadingMeasures(): Promise<Measure[]> {
  return Promise.resolve([
    ...onLaws(),
    ...plantedSets.flatMap(onPlanted),
    ...cleanSets.flatMap(onClean),
  ])
}

function onPlanted(set: PlantedSet): Measure[] {
  const { planted, found, corrected, byKind, missed } = score(set)
  const kinds = [...byKind].map(([kind, one]) => `${kind} ${one.found}/${one.planted}`)
  console.log(`${set}, found by kind: ${kinds.join(', ')}`)
  if (missed.length > 0) console.log(`  missed: ${missed.map(({ wrong }) => wrong).join('、')}`)
  return [
    { what: `${set}: mistakes found, of ${planted}`, figure: found, unit: '' },
    { what: `${set}: corrected by a suggestion`, figure: corrected, unit: '' },
  ]
}

function onClean(set: CleanSet): Measure[] {
  const { characters, certain, possible } = cleanScore(set)
  return [
    {
      what: `${set}: certain marks in ${characters} characters without a mistake`,
      figure: certain,
      unit: '',
      atMost: 0,
    },
    {
      what: `${set}: possible marks per 10,000 characters`,
      figure: (possible * 10_000) / characters,
      unit: '',
      atMost: mostPossible[set],
    },
  ]
}

function onLaws(): Measure[] {
  if (statutes.length === 0) {
    console.log(noStatutes)
    return []
  }
  const texts = statutes.map(({ text }) => text)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const marks = texts.flatMap((text) => proofread(passagesOfText(text), defaultLists, today))
  const per = (tier: string) =>
    (marks.filter((mark) => mark.tier === tier).length * 10_000) / characters
  return [
    {
      what: 'certain marks per 10,000 characters of law',
      figure: per('certain'),
      unit: '',
      atMost: 1,
    },
    { what: 'possible marks per 10,000 characters of law', figure: per('possible'), unit: '' },
    {
      what: '10,000 characters, warm, median',
      figure: warmMs(texts.join('\n')),
      unit: 'ms',
      atMost: 50,
    },
  ]
}

function warmMs(text: string): number {
  const passages = passagesOfText(text.slice(0, 10_000))
  const times = Array.from({ length: 120 }, () => {
    const began = performance.now()
    proofread(passages, defaultLists, today)
    return performance.now() - began
  })
  return median(times.slice(60))
}
