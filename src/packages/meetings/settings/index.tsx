import { useWho } from '@/cloud/use-who'
import { BasicsPanel } from '@/features/meetings/settings/basics-panel'
import { DaysPanel } from '@/features/meetings/settings/days-panel'
import { LadderPanel } from '@/features/meetings/settings/ladder-panel'
import { RulePanel } from '@/features/meetings/settings/rule-panel'
import { SpecialReportPanel } from '@/features/meetings/settings/special-report-panel'
import { useNoticeSettings } from '@/features/meetings/settings/use-notice-settings'
import { SettingsFrame } from '@/shell/settings-frame'
import { Banner } from '@/ui/banner'

const mayChange = (role: string) => ['leader', 'administrator'].includes(role)

/** 会议设置: the district's own rules first, for everything is counted by them. */
export default function MeetingSettings() {
  const desk = useNoticeSettings()
  const me = useWho()
  const { settings } = desk
  const may = me.output?.roles.some(mayChange) ?? false
  if (!settings) return <SettingsFrame title="会议设置" may={may} kept={desk} />
  const change = may ? desk.change : undefined
  const { rules, materials, calendar, ladders } = settings
  const open = Object.values(rules).filter(({ confirmed }) => !confirmed).length
  return (
    <SettingsFrame title="会议设置" may={may} kept={desk}>
      {me.output && !may && <Banner>会议设置由领导或管理员修改，这里可以查看。</Banner>}
      {open > 0 && (
        <Banner look="warn">
          还有 {open} 种会议的通知时限没有按本区规则核对。请对照本区的议事规则，逐项点“核对”。
        </Banner>
      )}
      <RulePanel
        title="通知时限"
        hint="最迟会前多少天发出会议通知"
        rules={rules}
        toConfirm
        onChange={change && ((next) => change({ rules: next }))}
      />
      <RulePanel
        title="材料时限"
        hint="责任单位最迟会前多少天交齐材料"
        rules={materials}
        onChange={change && ((next) => change({ materials: next }))}
      />
      <SpecialReportPanel
        days={settings.specialReport}
        onChange={change && ((specialReport) => change({ specialReport }))}
      />
      <BasicsPanel settings={settings} onChange={change} />
      <LadderPanel ladders={ladders} onChange={change && ((next) => change({ ladders: next }))} />
      <DaysPanel
        title="节假日"
        hint="国务院办公厅公布的放假日；只在按工作日计算时用"
        days={calendar.holidays}
        onChange={change && ((holidays) => change({ calendar: { ...calendar, holidays } }))}
      />
      <DaysPanel
        title="调休上班"
        hint="周末要上班的日子"
        days={calendar.workdays}
        onChange={change && ((workdays) => change({ calendar: { ...calendar, workdays } }))}
      />
    </SettingsFrame>
  )
}
