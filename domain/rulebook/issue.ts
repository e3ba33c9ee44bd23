import { bookLabels, type Book } from '../vocabulary/rulebook'

/** One rule as an issue of a book holds it. */
export interface IssuedRule {
  ruleId: string
  editionId: string
  title: string
  part: string
  effectiveOn: string
}

/** What a new issue changes against the one before: 新增, 修改, 调整编次, 不再收录. */
export interface IssueChanges {
  added: IssuedRule[]
  amended: IssuedRule[]
  /** In another part, or elsewhere among those of its part; may be amended as well. */
  moved: IssuedRule[]
  left: IssuedRule[]
}

export function changesOfIssue(
  before: readonly IssuedRule[],
  after: readonly IssuedRule[],
): IssueChanges {
  const known = new Map(before.map((rule) => [rule.ruleId, rule]))
  const kept = new Set(after.map(({ ruleId }) => ruleId))
  return {
    added: after.filter(({ ruleId }) => !known.has(ruleId)),
    amended: after.filter(({ ruleId, editionId }) => {
      const old = known.get(ruleId)
      return old !== undefined && old.editionId !== editionId
    }),
    moved: movedAmong(known, after),
    left: before.filter(({ ruleId }) => !kept.has(ruleId)),
  }
}

/** As few as can be: what stayed in its part and in order with the most others has not moved. */
function movedAmong(
  known: ReadonlyMap<string, IssuedRule>,
  after: readonly IssuedRule[],
): IssuedRule[] {
  const places = new Map([...known.keys()].map((ruleId, place) => [ruleId, place]))
  const placeOf = ({ ruleId }: IssuedRule) => places.get(ruleId) ?? 0
  const inPart = after.filter(({ ruleId, part }) => known.get(ruleId)?.part === part)
  const stayed = new Set(longestRising(inPart.map(placeOf)).map((at) => inPart[at]))
  return after.filter((rule) => known.has(rule.ruleId) && !stayed.has(rule))
}

/** Where the most numbers stand of which each is above the one before. */
function longestRising(numbers: readonly number[]): number[] {
  const longestTo: number[][] = []
  for (const [at, number] of numbers.entries()) {
    const before = longestTo.filter((_, earlier) => (numbers[earlier] ?? 0) < number)
    longestTo.push([...longest(before), at])
  }
  return longest(longestTo)
}

const longest = (runs: readonly number[][]): number[] =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), [])

export const hasChanges = ({ added, amended, moved, left }: IssueChanges): boolean =>
  added.length + amended.length + moved.length + left.length > 0

/** 《常委会工作制度汇编》（第2版） */
export const issueTitle = (book: Book, edition: number): string =>
  `《${bookLabels[book]}》（第${edition}版）`

/** What a holder reads: what is new, what it holds, and what becomes of the copy they have. */
export function issueSections(
  rules: readonly IssuedRule[],
  changes: IssueChanges | undefined,
  note: string,
): { key: string; heading: string; text: string }[] {
  const section = (key: string, heading: string, text: string) =>
    text ? [{ key, heading, text }] : []
  return [
    ...section('note', '印发说明', note),
    ...section('changes', '本版变动', changes ? changeLines(changes) : ''),
    ...section('rules', `收录制度（${rules.length}件）`, ruleLines(rules)),
    ...section(
      'before',
      '旧版处理',
      changes ? '自收到本版起，以前的版本作废，请在旧册封面注明“已作废”，或者交回办公室。' : '',
    ),
  ]
}

function changeLines({ added, amended, moved, left }: IssueChanges): string {
  const line = (word: string, rules: readonly IssuedRule[]) =>
    rules.length > 0 ? [`${word}：${rules.map(({ title }) => `《${title}》`).join('、')}。`] : []
  return [
    ...line('新增', added),
    ...line('修改', amended),
    ...line('调整编次', moved),
    ...line('不再收录', left),
  ].join('\n')
}

const ruleLines = (rules: readonly IssuedRule[]): string =>
  rules.map(({ title }, place) => `${place + 1}．《${title}》`).join('\n')
