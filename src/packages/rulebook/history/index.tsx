import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { RuleSheet } from '@/features/document/rule/rule-sheet'
import { EditionList } from '@/features/rulebook/history/edition-list'
import { useHistory } from '@/features/rulebook/history/use-history'
import { ruleAddress } from '@/features/rulebook/rule-address'
import { goTo } from '@/platform/go'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import { PageTitle } from '@/ui/page-title'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { showDay } from '@domain/dates/day'
import type { OutputNamed } from '@domain/operations'
import { standingLabels } from '@domain/vocabulary/rulebook'
import './index.scss'

/** 历次版本 of a rule, and the text that was in force on a day. */
export default function RuleHistory() {
  const { id = '', on: first } = useRouter().params
  const { history, asOf, on, ask } = useHistory(id, first)
  const [day, setDay] = useState(first ?? '')
  const { output, problem, reload } = history
  if (!output) {
    return (
      <Frame tab="rulebook" width="reading">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={5} />
        )}
      </Frame>
    )
  }
  const present = output.editions.some(({ standing }) => standing === 'inForce')
  const read = (asked: string) => {
    setDay(asked)
    ask(asked)
  }
  return (
    <Frame tab="rulebook" width="reading">
      <PageTitle title={output.title} note="历次版本" />
      <EditionList editions={output.editions} onRead={read} />
      <Panel title="某日有效的文字">
        <View className="history-ask">
          <Field label="日期">
            <DayInput label="日期" value={day} onInput={setDay} />
          </Field>
          <Button look="primary" disabled={!day} onPress={() => read(day)}>
            查阅
          </Button>
        </View>
      </Panel>
      {on && <AsOf asOf={asOf} ruleId={id} present={present} />}
    </Frame>
  )
}

interface AsOfProps {
  asOf: ReturnType<typeof useHistory>['asOf']
  ruleId: string
  /** Whether some edition is in force today. */
  present: boolean
}

function AsOf({ asOf, ruleId, present }: AsOfProps) {
  const { output, problem } = asOf
  if (problem) return <ProblemBanner problem={problem} />
  if (!output) return <Skeleton rows={8} look="text" />
  return (
    <>
      <Told asked={output} ruleId={ruleId} present={present} />
      <RuleSheet content={output.content} />
    </>
  )
}

/** Which text this is, before anybody reads it as the present one. */
function Told({
  asked,
  ruleId,
  present,
}: Omit<AsOfProps, 'asOf'> & { asked: OutputNamed<'rules.ruleAsOf'> }) {
  const { on, ordinal, standing, until } = asked
  if (standing === 'inForce') {
    return <Banner look="good">{`${showDay(on)}有效的是第 ${ordinal} 版，它现在仍然有效。`}</Banner>
  }
  return (
    <Banner look="warn">
      {`这不是现行文字。这是 ${showDay(on)}有效的第 ${ordinal} 版，${
        until ? `${showDay(until)}起失效，` : ''
      }现在${standingLabels[standing]}。`}
      {present && (
        <Button look="quiet" onPress={() => goTo(ruleAddress(ruleId))}>
          看现行文字
        </Button>
      )}
    </Banner>
  )
}
