import { View } from '@tarojs/components'
import { useWho } from '@/cloud/use-who'
import { FormulationsPanel } from '@/features/newsroom/settings/formulations-panel'
import { formulationOf, leaderOf, organOf } from '@/features/newsroom/settings/lines'
import { ListPanel } from '@/features/newsroom/settings/list-panel'
import { TermPanel } from '@/features/newsroom/settings/term-panel'
import { useSettings } from '@/features/newsroom/settings/use-settings'
import { say } from '@/platform/say'
import { SettingsFrame } from '@/shell/settings-frame'
import { Banner } from '@/ui/banner'
import { CheckRow } from '@/ui/check-row'
import { withMovedTo } from '@/ui/drag-list'
import { Panel } from '@/ui/panel'
import './index.scss'

const mayChange = (role: string) => ['office', 'leader', 'administrator'].includes(role)
const without = <T,>(list: readonly T[], index: number) => list.filter((_, n) => n !== index)

export default function NewsroomSettings() {
  const desk = useSettings()
  const me = useWho()
  const { settings } = desk
  const may = me.output?.roles.some(mayChange) ?? false
  if (!settings) return <SettingsFrame title="编辑部设置" may={may} kept={desk} />
  const { lists } = settings
  /** Puts what was typed on top, when it can be read. */
  const adding =
    <T,>(read: (line: string) => T | undefined, add: (entry: T) => void, how: string) =>
    (line: string) => {
      const entry = read(line)
      if (entry === undefined) say(how)
      else add(entry)
      return entry !== undefined
    }
  return (
    <SettingsFrame title="编辑部设置" may={may} kept={desk}>
      {me.output && !may && (
        <Banner>这里只能查看。需要修改的，请办公室、常委会领导或管理员办理。</Banner>
      )}
      <Panel title="审核">
        {may ? (
          <CheckRow
            text="人手不足：允许一人审多个环节（作者始终不能审自己的稿件）"
            checked={settings.mayCombine}
            onChange={(mayCombine) => desk.change({ mayCombine })}
          />
        ) : (
          <View className="type-body">
            {settings.mayCombine ? '允许一人审多个环节' : '各环节须由不同的人审核'}
            ，作者始终不能审自己的稿件。
          </View>
        )}
      </Panel>
      <TermPanel
        term={lists.term}
        onChange={may ? (term) => desk.changeLists({ term }) : undefined}
      />
      <ListPanel
        title="领导姓名职务"
        hint="写作“姓名=职务”，按排序从上到下；校对时核对姓名、职务和先后"
        items={lists.leaders.map(({ name, title }) => ({ title: name, note: title }))}
        onAdd={
          may
            ? adding(
                leaderOf,
                (one) => desk.changeLists({ leaders: [...lists.leaders, one] }),
                '请写作“姓名=职务”',
              )
            : undefined
        }
        onRemove={may ? (n) => desk.changeLists({ leaders: without(lists.leaders, n) }) : undefined}
        onMove={
          may
            ? (from, to) => desk.changeLists({ leaders: withMovedTo(lists.leaders, from, to) })
            : undefined
        }
      />
      <FormulationsPanel
        formulations={lists.formulations}
        onAdd={
          may
            ? adding(
                formulationOf,
                (one) => desk.changeLists({ formulations: [one, ...lists.formulations] }),
                '请写作“规范表述=错误写法”',
              )
            : undefined
        }
        onChange={may ? (formulations) => desk.changeLists({ formulations }) : undefined}
      />
      <ListPanel
        title="机构名称"
        hint="写作“正确名称=错误写法/错误写法”"
        items={lists.organs.map(({ name, wrong }) => ({
          title: name,
          note: `不作：${wrong.join('、')}`,
        }))}
        onAdd={
          may
            ? adding(
                organOf,
                (one) => desk.changeLists({ organs: [one, ...lists.organs] }),
                '请写作“正确名称=错误写法”',
              )
            : undefined
        }
        onRemove={may ? (n) => desk.changeLists({ organs: without(lists.organs, n) }) : undefined}
      />
      <ListPanel
        title="不再提示的词语"
        hint="人名、地名、单位名，校对时不再标记"
        items={lists.accepted.map((title) => ({ title }))}
        onAdd={
          may
            ? adding(
                (line) => line || undefined,
                (one) => desk.changeLists({ accepted: [one, ...lists.accepted] }),
                '',
              )
            : undefined
        }
        onRemove={
          may ? (n) => desk.changeLists({ accepted: without(lists.accepted, n) }) : undefined
        }
      />
      <ListPanel
        title="转载来源"
        hint="转载稿件只能从这里选择来源"
        items={settings.reprintSources.map((title) => ({ title }))}
        onAdd={
          may
            ? adding(
                (line) => line || undefined,
                (one) => desk.change({ reprintSources: [one, ...settings.reprintSources] }),
                '',
              )
            : undefined
        }
        onRemove={
          may
            ? (n) => desk.change({ reprintSources: without(settings.reprintSources, n) })
            : undefined
        }
      />
    </SettingsFrame>
  )
}
