import { View } from '@tarojs/components'
import { useState, type PropsWithChildren } from 'react'
import { Button } from './button'
import { CheckRow } from './check-row'
import { TextInput } from './text-input'
import { useTyped } from './typed'
import './grouped-choice.scss'

interface Group {
  key: string
  label: string
  options: readonly { id: string; name: string }[]
}

interface GroupedChoiceProps {
  groups: readonly Group[]
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
  /** What is looked for: 单位. */
  what: string
}

/** More of a group than this are shown when asked for: the buttons of a dialog must stay near. */
const fewest = 4
/** From so many on they are looked for by their letters. */
const many = 9

/** Some of many, group by group; a whole group at one press. */
export function GroupedChoice({ groups, chosen, onChoose, what }: GroupedChoiceProps) {
  const [typed, setTyped] = useState('')
  const looked = typed.trim()
  const choose = useTyped([...chosen].sort().join(), onChoose)
  const toggle = (ids: readonly string[], on: boolean) =>
    choose([...chosen.filter((id) => !ids.includes(id)), ...(on ? ids : [])])
  const total = groups.reduce((sum, { options }) => sum + options.length, 0)
  const found = groups
    .map((group) => ({
      ...group,
      options: group.options.filter(({ name }) => name.includes(looked)),
    }))
    .filter(({ options }) => options.length > 0)
  return (
    <>
      {total >= many && (
        <TextInput
          label={`查找${what}`}
          value={typed}
          onInput={setTyped}
          placeholder={`输入${what}名称查找`}
          maxLength={40}
          searches
        />
      )}
      {total > 0 && found.length === 0 && (
        <View className="type-small">{`没有名称带“${looked}”的${what}，换几个字再找。`}</View>
      )}
      {found.map(({ key, label, options }) => {
        const rows = options.map(({ id, name }) => (
          <CheckRow
            key={id}
            text={name}
            checked={chosen.includes(id)}
            onChange={(on) => toggle([id], on)}
          />
        ))
        if (options.length < 2) return <View key={key}>{rows}</View>
        const ids = options.map(({ id }) => id)
        const count = ids.filter((id) => chosen.includes(id)).length
        return (
          <View key={key}>
            <CheckRow
              text={`${label}（${count}／${ids.length}）`}
              checked={count === ids.length}
              onChange={(on) => toggle(ids, on)}
            />
            <View className="of-group">
              {ids.length < fewest || looked ? rows : <Folded>{rows}</Folded>}
            </View>
          </View>
        )
      })}
    </>
  )
}

function Folded({ children }: PropsWithChildren) {
  const [open, setOpen] = useState(false)
  return (
    <>
      {open && children}
      <Button look="quiet" onPress={() => setOpen(!open)}>
        {open ? '收起' : '逐个选择'}
      </Button>
    </>
  )
}
