import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'

/** Whether the record of who did what is still what it was. */
export function AuditPanel() {
  const [asked, setAsked] = useState(false)
  const { output, problem, loading, reload } = useQuery(
    'people.verifyAudit',
    asked ? {} : undefined,
  )
  return (
    <Panel title="审计记录">
      <View className="type-body">
        每次办理都留有记录，每小时封存一次。核对可以发现封存之后的任何改动或删除。
      </View>
      {output && (
        <Banner look={output.ok ? 'good' : 'bad'}>
          {output.ok
            ? `核对无误：已封存 ${output.sealed} 条，待封存 ${output.unsealed} 条。`
            : `发现 ${output.problems.length} 处异常，请立即联系系统维护人员：${output.problems.join('；')}`}
        </Banner>
      )}
      <ProblemBanner problem={problem} />
      <Button busy={asked && loading} onPress={() => (asked ? void reload() : setAsked(true))}>
        核对审计记录
      </Button>
    </Panel>
  )
}
