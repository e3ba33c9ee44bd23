import { View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '@/ui/field'
import { Panel } from '@/ui/panel'
import { TextInput } from '@/ui/text-input'
import { termName, termOf } from '@domain/roster/term'

interface TermPanelProps {
  term: number | undefined
  /** Absent where it may only be read. */
  onChange: ((term: number | undefined) => void) | undefined
}

/** 届次: which 届 it is now; the proofreader asks about any other of the district's own congress. */
export function TermPanel({ term, onChange }: TermPanelProps) {
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (term ? termName(term) : '')
  const wrong = shown.trim() !== '' && termOf(shown) === undefined
  return (
    <Panel title="届次">
      {onChange ? (
        <Field
          label="本届"
          hint="例如“第十八届”；不填则不核对届次"
          problem={wrong ? '看不懂这个届次，请按“第十八届”的样子填写' : undefined}
        >
          <TextInput
            label="本届"
            value={shown}
            onInput={(text) => {
              setTyped(text)
              if (text.trim() === '' || termOf(text)) onChange(termOf(text))
            }}
            placeholder="第十八届"
            maxLength={10}
          />
        </Field>
      ) : (
        <View className="type-body">
          {term ? `本届是${termName(term)}` : '没有填写，不核对届次'}
        </View>
      )}
    </Panel>
  )
}
