import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { GateOpen, GateRow } from '@/ui/gate-row'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import { personalDatumLabels } from '@domain/story/personal-data'
import { proofKinds, proofLabels } from '@domain/story/proofs'
import type { Asking, ReviewDesk } from './use-review'

/** 发布前检查: what still keeps the story from its signature, each with what to do about it. */
export function GatePanel({ desk }: { desk: ReviewDesk }) {
  const { review, ask, done } = desk
  const { gate, may, story } = review
  const sign = useCommand('news.signConfidentiality')
  const proof = useCommand('news.recordProof')
  const problem = sign.problem ?? proof.problem
  useReloadAfterRefusal(problem, desk.reload)
  const seen = { id: story.id, revision: story.revision }
  const { confidentiality } = review
  const others = Object.entries(gate.closedBecause).filter(
    ([field]) => !['proofs', 'confidentiality', 'personalData', 'vote'].includes(field),
  )
  const deciding = (text: string, asking: Asking) =>
    may.decide ? { text, onPress: () => ask(asking) } : undefined
  return (
    <Panel title="发布前检查">
      {others.map(([field, text]) => (
        <GateRow key={field} text={text} />
      ))}
      {proofKinds.map((kind) => {
        const read = review.proofs.find((one) => one.kind === kind && one.current)
        return (
          <GateRow
            key={kind}
            text={
              read
                ? `${proofLabels[kind]}：${read.by.name} ${dateAndTime(read.at)}`
                : `还缺${proofLabels[kind]}`
            }
            passed={read !== undefined}
            action={
              !read && may.proofread.includes(kind)
                ? {
                    text: `我已完成${proofLabels[kind]}`,
                    busy: proof.running,
                    onPress: () => void proof.run({ ...seen, kind }).then((ok) => ok && done()),
                  }
                : undefined
            }
          />
        )
      })}
      <GateRow
        text={
          confidentiality?.current
            ? `保密审查：${confidentiality.by.name} ${dateAndTime(confidentiality.at)}`
            : '还没有签署保密审查'
        }
        passed={confidentiality?.current ?? false}
        action={
          may.signConfidentiality
            ? {
                text: '签署：不涉密，可以公开',
                busy: sign.running,
                onPress: () => void sign.run(seen).then((ok) => ok && done()),
              }
            : undefined
        }
      />
      {gate.personalData.map(({ kind, passage, offset, place, masked }) => (
        <GateRow
          key={`${passage}:${offset}`}
          text={`${place}有${personalDatumLabels[kind]} ${masked}`}
          action={deciding('确需公开，说明理由', {
            on: { personalData: { passage, offset, masked } },
            title: `公开${personalDatumLabels[kind]} ${masked}？`,
            reasons: ['本人同意公开', '对外公布的联系电话'],
          })}
        />
      ))}
      {gate.appointment && (
        <GateRow
          text={`文中提到任免或选举：${told(gate.appointment.sentences)}。须待表决的，请退回作者勾选“表决通过前不得发布”`}
          action={deciding('不涉及待表决事项', {
            on: { appointment: gate.appointment.of },
            title: '不涉及待表决的任免或选举？',
            reasons: ['表决已经通过并公布', '只是介绍性文字'],
          })}
        />
      )}
      {Object.keys(gate.closedBecause).length === 0 && <GateOpen text="全部通过，可以签发。" />}
      <ProblemBanner problem={problem} />
    </Panel>
  )
}

/** Told of in one row: the first of the sentences, and how many there are. */
function told([first = '', ...others]: readonly string[]): string {
  const said = first.replace(/[。！？]$/, '')
  const head = `“${said.slice(0, 60)}${said.length > 60 ? '…' : ''}”`
  return others.length > 0 ? `${head}等 ${others.length + 1} 处` : head
}
