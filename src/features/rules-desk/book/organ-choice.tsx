import { View } from '@tarojs/components'
import { useState, type PropsWithChildren } from 'react'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import type { OutputNamed } from '@domain/operations'
import { organKindLabels, type OrganKind } from '@domain/vocabulary/organ-kinds'
import './organ-choice.scss'

type Organs = OutputNamed<'rules.openBookDesk'>['organs']

interface OrganChoiceProps {
  organs: Organs
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** More of a kind than this are shown when asked for: the buttons of the dialog must stay near. */
const fewest = 4

/** Which organs get the book, kind by kind. */
export function OrganChoice({ organs, chosen, onChoose }: OrganChoiceProps) {
  const toggle = (ids: readonly string[], on: boolean) =>
    onChoose([...chosen.filter((id) => !ids.includes(id)), ...(on ? ids : [])])
  return (
    <>
      {kinds.map((kind) => {
        const those = organs.filter((organ) => organ.kind === kind)
        const rows = those.map(({ id, name }) => (
          <CheckRow
            key={id}
            text={name}
            checked={chosen.includes(id)}
            onChange={(on) => toggle([id], on)}
          />
        ))
        if (those.length < 2) return rows
        const ids = those.map(({ id }) => id)
        const count = ids.filter((id) => chosen.includes(id)).length
        return (
          <View key={kind}>
            <CheckRow
              text={`${organKindLabels[kind]}（${count}／${ids.length}）`}
              checked={count === ids.length}
              onChange={(on) => toggle(ids, on)}
            />
            <View className="organs-of-kind">
              {ids.length < fewest ? rows : <Folded>{rows}</Folded>}
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

const kinds = Object.keys(organKindLabels) as OrganKind[]
