import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { SheetPhoto } from '@/ui/sheet-photo'
import { showDay } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import { labelOfStage, storyStages } from '@domain/review/chain'
import { proofLabels } from '@domain/story/proofs'
import type { Review } from './use-review'
import './rounds-panel.scss'

type Round = Review['rounds'][number]

/** 以前各轮: who had signed which text, what ended it, and the text itself. */
export function RoundsPanel({ review }: { review: Review }) {
  const { rounds, story } = review
  if (rounds.length === 0) return null
  return (
    <Panel title="以前各轮">
      {[...rounds].reverse().map((round) => (
        <View key={round.number} className="past-round">
          <View className="type-body">
            {`第 ${round.number} 轮，${round.submittedBy.name} ${dateAndTime(round.at)} 送审`}
          </View>
          {linesOf(round).map((line) => (
            <View key={line} className="type-small">
              {line}
            </View>
          ))}
          {round.approvals.map(
            ({ stage, paper }) =>
              paper?.photoUrl && <SheetPhoto key={stage} src={paper.photoUrl} alt="签批单照片" />,
          )}
          <Button
            look="quiet"
            onPress={() =>
              goTo(`/packages/newsroom/round/index?id=${story.id}&number=${round.number}`)
            }
          >
            {`看第 ${round.number} 轮的稿子`}
          </Button>
        </View>
      ))}
    </Panel>
  )
}

const linesOf = ({ proofs, approvals, confidentiality, ended, hash }: Round): string[] => [
  ...proofs.map(({ kind, by, at }) => `${proofLabels[kind]}：${by.name} ${dateAndTime(at)}`),
  ...approvals.map(({ stage, by, at, remarks, paper }) =>
    [
      `${labelOfStage(storyStages, stage)}：${by.name} ${dateAndTime(at)}`,
      paper && `纸质签批 ${showDay(paper.signedOn)}，${paper.recordedBy.name}补录`,
      remarks,
    ]
      .filter(Boolean)
      .join('，'),
  ),
  ...(confidentiality
    ? [`保密审查：${confidentiality.by.name} ${dateAndTime(confidentiality.at)}`]
    : []),
  ...(ended
    ? [[`${ended.by} ${dateAndTime(ended.at)} ${ended.did}`, ended.note].filter(Boolean).join('：')]
    : []),
  `内容指纹 ${hash.slice(0, 12)}`,
]
