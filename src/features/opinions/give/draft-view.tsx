import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { DraftHead } from './draft-head'
import { DraftSheet, type About } from './draft-sheet'
import { GiveDialog } from './give-dialog'
import { MyOpinions } from './my-opinions'
import type { Draft } from './use-draft'

/** A draft as it was put out, to be read and spoken to. */
export function DraftView({ draft, onChanged }: { draft: Draft; onChanged: () => void }) {
  const [giving, setGiving] = useState<About>()
  const { opinions, open } = draft
  const onWhole = opinions.filter(({ earlier, provisionId }) => !earlier && !provisionId)
  const earlier = opinions.filter((opinion) => opinion.earlier)
  return (
    <View>
      <DraftHead draft={draft} />
      {onWhole.length > 0 && (
        <Panel title="对整体的意见">
          <MyOpinions opinions={onWhole} />
        </Panel>
      )}
      <DraftSheet draft={draft} onGive={setGiving} />
      {earlier.length > 0 && (
        <Panel title="上次征求意见时提的">
          <MyOpinions opinions={earlier} named />
        </Panel>
      )}
      {open && (
        <ActionBar problem={undefined} even>
          <Button look="primary" onPress={() => setGiving({ about: '整体', lines: [] })}>
            对整体提意见
          </Button>
        </ActionBar>
      )}
      {giving && (
        <GiveDialog
          draft={draft}
          about={giving}
          onDone={() => {
            setGiving(undefined)
            onChanged()
          }}
          onDismiss={() => setGiving(undefined)}
        />
      )}
    </View>
  )
}
