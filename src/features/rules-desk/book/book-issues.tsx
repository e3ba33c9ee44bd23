import { useCommand } from '@/cloud/use-command'
import { openFile } from '@/platform/open-file'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { dayOf, showDay } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'
import type { Book } from '@domain/vocabulary/rulebook'

interface BookIssuesProps {
  book: Book
  issues: OutputNamed<'rules.openBookDesk'>['issues']
}

/** 印发记录, the latest first; each prints as it was sent out. */
export function BookIssues({ book, issues }: BookIssuesProps) {
  const printing = useCommand('rules.bookDocument')
  if (issues.length === 0) return null
  const print = async (edition: number) => {
    const file = await printing.run({ book, edition })
    if (file) await openFile(file.url)
  }
  return (
    <Panel title="印发记录">
      <ProblemBanner problem={printing.problem} />
      <RowList>
        {issues.map(({ edition, issuedAt, issuedBy, note, rules, organs, added }) => (
          <Row
            key={edition}
            title={`第${edition}版`}
            note={[
              `${dateAndTime(issuedAt)} ${issuedBy}印发`,
              `收录${rules}件，发${organs}个单位`,
              ...added.map(
                (more) => `其中${more.organs}个${showDay(dayOf(more.at))} ${more.by}补发`,
              ),
              note,
            ]
              .filter(Boolean)
              .join(' · ')}
            aside={
              <Button busy={printing.running} onPress={() => void print(edition)}>
                打印本
              </Button>
            }
          />
        ))}
      </RowList>
    </Panel>
  )
}
