import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Facts } from '@/ui/facts'
import { Panel } from '@/ui/panel'
import { dateAndTime } from '@domain/dates/show'
import { isOnlyNoted } from '@domain/dispatch/only-noted'
import { leaveStateLabels } from '@domain/dispatch/receipt-state'
import { answered, returnPage, type OpenNotice } from './notice-words'
import { returnWords } from './return-words'

interface MyAnswerProps {
  notice: OpenNotice
  onChange: () => void
}

/** What was answered, by whom, and how a request for leave stands; for an organ, who comes. */
export function MyAnswer({ notice, onChange }: MyAnswerProps) {
  const { state, confirmed, kind, cancelled, mayAnswer, recipient, acting } = notice
  const onlyNoted = isOnlyNoted(notice)
  if (!confirmed) return null
  if (state !== 'signed') {
    return (
      <Banner>
        {kind === 'rulebook'
          ? `以前的版本已签收（${dateAndTime(confirmed.at)}，${signer(confirmed)}），这一版还没有签收。`
          : `您签收过以前的通知（${dateAndTime(confirmed.at)}，${signer(confirmed)}），现在的这份还没有签收。`}
      </Banner>
    )
  }
  const isOrgan = recipient.kind === 'organ'
  const word = kind === 'rulebook' ? '签收' : '答复'
  return (
    <>
      <Panel title={acting === 'agent' || isOrgan ? `${recipient.name}的${word}` : `我的${word}`}>
        <Facts
          facts={[
            ['答复', cancelled ? '已知悉' : kind === 'rulebook' ? undefined : answered(notice)],
            ['签收', `${dateAndTime(confirmed.at)}，${signer(confirmed)}`],
            ...leaveFacts(notice.leaveAsked),
          ]}
        />
        {notice.leave === 'refused' && (
          <Banner look="warn">没有准假，请参加会议。确有困难的，请打电话给办公室。</Banner>
        )}
        {mayAnswer && !onlyNoted && <Button onPress={onChange}>改变答复</Button>}
      </Panel>
      {isOrgan && !onlyNoted && <ReturnPanel notice={notice} />}
    </>
  )
}

function signer({ by, via }: NonNullable<OpenNotice['confirmed']>): string {
  switch (via) {
    case 'self':
      return by
    case 'agent':
      return `由${by}代签`
    case 'phone':
      return `电话告知，${by}记录`
  }
}

function leaveFacts(leave: OpenNotice['leaveAsked']): [string, string | undefined][] {
  if (!leave) return []
  const { decided, state, reason } = leave
  return [
    ['请假原因', reason],
    [
      '审批',
      decided ? `${leaveStateLabels[state]}（${decided.by.name}）` : leaveStateLabels[state],
    ],
    ['审批意见', decided?.note],
  ]
}

function ReturnPanel({ notice }: { notice: OpenNotice }) {
  const { returned, mayReturn, answer } = notice
  if (answer === 'leave' && !returned) return null
  const { sent, owing, press } = returnWords(notice)
  return (
    <Panel title="参会回执">
      {owing && <View className="type-body">{owing}</View>}
      <Facts
        facts={[
          ...sent.map(({ name, title, phone, plate }): [string, string] => [
            name,
            [title, phone, plate && `车牌 ${plate}`].filter(Boolean).join('，'),
          ]),
          [
            '报送',
            returned &&
              `${dateAndTime(returned.at)}，${returned.by}${returned.why ? `（办公室代录：${returned.why}）` : ''}`,
          ],
        ]}
      />
      {mayReturn && (
        <Button look={returned ? 'secondary' : 'primary'} onPress={() => goTo(returnPage(notice))}>
          {press}
        </Button>
      )}
    </Panel>
  )
}
