import { useState } from 'react'
import type { Problem } from '@/cloud/problem'
import { ChooseRoster } from '@/features/people/choose-roster'
import { ImportPlan } from '@/features/people/import-plan'
import { useImport } from '@/features/people/use-import'
import { goBack } from '@/platform/go'
import { Frame } from '@/shell/frame'
import { Message } from '@/ui/message'
import { PageTitle } from '@/ui/page-title'
import { ProblemBanner } from '@/ui/problem-banner'

export default function ImportRoster() {
  const [problem, setProblem] = useState<Problem>()
  const { plan, setPlan, applied, running, failed, apply } = useImport()
  const finished = plan !== undefined && plan.batches > 0 && applied === plan.batches
  return (
    <Frame tab="me" width="reading">
      <PageTitle title="导入名册" />
      <ProblemBanner problem={problem ?? failed} />
      {finished ? (
        <Message
          title="已导入"
          advice={`新增 ${plan.counts.newPeople} 人、${plan.counts.newAppointments} 项任职，更新 ${plan.counts.changed} 项。${plan.counts.faulty > 0 ? `另有 ${plan.counts.faulty} 行有误，没有导入；改好后可把整张表再导入一次，已导入的不会重复。` : ''}`}
          action={{ text: '回到名册', onPress: goBack }}
        />
      ) : (
        <>
          <ChooseRoster again={plan !== undefined} onPlan={setPlan} onProblem={setProblem} />
          {plan && (
            <ImportPlan
              plan={plan}
              applied={applied}
              running={running}
              onApply={() => void apply()}
            />
          )}
        </>
      )}
    </Frame>
  )
}
