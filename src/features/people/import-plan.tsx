import { View } from '@tarojs/components'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Facts } from '@/ui/facts'
import { Panel } from '@/ui/panel'
import type { Plan } from './use-import'
import './import-plan.scss'

interface ImportPlanProps {
  plan: Plan
  applied: number
  running: boolean
  onApply: () => void
}

/** What an import would do, and which rows it cannot take. */
export function ImportPlan({ plan, applied, running, onApply }: ImportPlanProps) {
  const { counts, faults, newUnits, batches } = plan
  return (
    <>
      <Panel title={plan.fileName}>
        <Facts
          facts={[
            ['新增人员', `${counts.newPeople} 人`],
            ['新增任职', `${counts.newAppointments} 项`],
            ['更新任职', counts.changed > 0 ? `${counts.changed} 项` : undefined],
            ['没有变化', counts.same > 0 ? `${counts.same} 项` : undefined],
            ['新建单位', newUnits.join('、')],
            ['有误', counts.faulty > 0 ? `${counts.faulty} 行，不导入` : undefined],
          ]}
        />
        {batches === 0 && <Banner>没有需要导入的内容，名册不变。</Banner>}
        {batches > 0 && (
          <Button look="primary" wide busy={running} onPress={onApply}>
            {running
              ? `正在导入 ${Math.round((applied / batches) * 100)}%`
              : applied > 0
                ? '继续导入'
                : counts.faulty > 0
                  ? '导入无误的行'
                  : '导入'}
          </Button>
        )}
      </Panel>
      {faults.length > 0 && (
        <Panel title="有误的行">
          {faults.map(({ row, column, reason }, n) => (
            <View key={n} className="import-fault">
              <View className="import-fault__place">
                {row === 0 ? '整张表' : `第 ${row} 行`}
                {column ? ` · ${column}` : ''}
              </View>
              <View>{reason}</View>
            </View>
          ))}
        </Panel>
      )}
    </>
  )
}
