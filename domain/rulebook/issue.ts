import { bookLabels, type Book } from '../vocabulary/rulebook'

/** One rule as an issue of a book holds it. */
export interface IssuedRule {
  ruleId: string
  editionId: string
  title: string
  part: string
  effectiveOn: string
}

/** What a new issue changes against the one before: 新增, 修改, 不再收录. */
export interface IssueChanges {
  added: IssuedRule[]
  amended: IssuedRule[]
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
    left: before.filter(({ ruleId }) => !kept.has(ruleId)),
  }
}

export const hasChanges = ({ added, amended, left }: IssueChanges): boolean =>
  added.length + amended.length + left.length > 0

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

function changeLines({ added, amended, left }: IssueChanges): string {
  const line = (word: string, rules: readonly IssuedRule[]) =>
    rules.length > 0 ? [`${word}：${rules.map(({ title }) => `《${title}》`).join('、')}。`] : []
  return [...line('新增', added), ...line('修改', amended), ...line('不再收录', left)].join('\n')
}

const ruleLines = (rules: readonly IssuedRule[]): string =>
  rules.map(({ title }, place) => `${place + 1}．《${title}》`).join('\n')
