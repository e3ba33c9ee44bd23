import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { useWho } from '@/cloud/use-who'
import { AddPersonDialog } from '@/features/people/add-person-dialog'
import { PeopleList } from '@/features/people/people-list'
import { Rebindings } from '@/features/people/rebindings'
import { RosterActions } from '@/features/people/roster-actions'
import { NarrowedBanner } from '@/features/people/narrowed-banner'
import { RosterSelects, type Narrowed } from '@/features/people/roster-selects'
import { usePeople, type Shown } from '@/features/people/use-people'
import { goTo } from '@/platform/go'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { useWide } from '@/platform/use-wide'
import { Frame } from '@/shell/frame'
import { Chips } from '@/ui/chips'
import { ProblemMessage } from '@/ui/problem-message'
import { TextInput } from '@/ui/text-input'
import { limits } from '@domain/vocabulary/limits'
import './index.scss'

const shownOptions: { value: Shown; text: string }[] = [
  { value: 'inOffice', text: '在任' },
  { value: 'unbound', text: '未认证' },
  { value: 'left', text: '已离任' },
]

export default function Roster() {
  const [text, setText] = useState('')
  const [search, setSearch] = useState('')
  const [show, setShow] = useState<Shown>('inOffice')
  const [adding, setAdding] = useState(false)
  const wide = useWide()
  const { organ } = useRouter().params
  const [narrowed, setNarrowed] = useState<Narrowed>(organ ? { organId: organ } : {})
  const people = usePeople({ ...(search && { search }), show, ...narrowed }, wide)
  const units = useQuery('people.listUnits', {})
  const me = useWho()
  const reload = () => Promise.all([people.reload(), units.reload()])
  useReachBottom(() => {
    if (!wide) void people.loadMore()
  })
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  useReloadAfterShown(reload)
  const mayChange = me.output?.roles.includes('administrator') ?? false

  if (people.problem?.code === 'NOT_ALLOWED') {
    return (
      <Frame tab="me" width="desk">
        <ProblemMessage problem={people.problem} onRetry={() => void people.reload()} />
      </Frame>
    )
  }
  return (
    <Frame tab="me" width="desk">
      <View className="roster-head">
        <View>
          <View className="type-title">名册</View>
          <View className="type-small">
            {units.output
              ? `在任 ${units.output.people} 人，其中 ${units.output.bound} 人已在微信认证；${units.output.organs.length} 个单位`
              : '　'}
          </View>
        </View>
        <RosterActions mayChange={mayChange} onAdd={() => setAdding(true)} />
      </View>
      <Rebindings onDecided={() => void reload()} />
      <View className="roster-search">
        <TextInput
          label="查找人员"
          value={text}
          onInput={(value) => {
            setText(value)
            if (!value.trim()) setSearch('')
          }}
          onConfirm={() => setSearch(text.trim())}
          placeholder="姓名、拼音（如 wxm）或手机尾号，回车查找"
          maxLength={limits.queryLength}
        />
      </View>
      <Chips label="哪些人" options={shownOptions} value={show} onChoose={setShow} />
      {wide && units.output && (
        <RosterSelects units={units.output} narrowed={narrowed} onNarrow={setNarrowed} />
      )}
      {!wide && (
        <NarrowedBanner
          narrowed={narrowed}
          organs={units.output?.organs ?? []}
          onClear={() => setNarrowed({})}
        />
      )}
      <PeopleList
        people={people}
        searched={search !== '' || Object.keys(narrowed).length > 0}
        wide={wide}
      />
      {adding && (
        <AddPersonDialog
          onDismiss={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false)
            goTo(`/packages/people/person/index?id=${id}`)
          }}
        />
      )}
    </Frame>
  )
}
