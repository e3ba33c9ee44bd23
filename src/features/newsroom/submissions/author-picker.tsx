import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Pressable } from '@/ui/pressable'
import { TextInput } from '@/ui/text-input'
import { authorKey } from '@domain/submissions/keys'
import './picker.scss'

export interface Author {
  personId?: string | undefined
  name: string
}

interface AuthorPickerProps {
  authors: readonly Author[]
  onChange: (authors: readonly Author[]) => void
  problem?: string | undefined
}

/** 作者: from the roster by name or pinyin, or a name as typed. */
export function AuthorPicker({ authors, onChange, problem }: AuthorPickerProps) {
  const [typed, setTyped] = useState('')
  const offered = useQuery('news.findAuthors', { search: typed.trim() }).output?.authors ?? []
  const taken = new Set(authors.map(authorKey))
  const add = ({ personId, name }: Author) => {
    const author = { ...(personId && { personId }), name }
    if (!taken.has(authorKey(author))) onChange([...authors, author])
    setTyped('')
  }
  return (
    <Field label="作者" hint="可以不止一位" problem={problem}>
      <View className="picker__chosen">
        {authors.map((author) => (
          <Pressable
            key={authorKey(author)}
            className="picker__one"
            label={`去掉${author.name}`}
            onPress={() => onChange(authors.filter((one) => one !== author))}
          >
            {author.name} ×
          </Pressable>
        ))}
      </View>
      <TextInput
        label="作者"
        value={typed}
        onInput={setTyped}
        placeholder="姓名或拼音，从下面选"
        maxLength={40}
      />
      <View className="picker__offered">
        {offered
          .filter((one) => !taken.has(authorKey(one)))
          .slice(0, 6)
          .map((one) => (
            <Button key={authorKey(one)} onPress={() => add(one)}>
              {one.note ? `${one.name}（${one.note}）` : one.name}
            </Button>
          ))}
        {typed.trim() && (
          <Button look="quiet" onPress={() => add({ name: typed.trim() })}>
            {`不在名册：${typed.trim()}`}
          </Button>
        )}
      </View>
    </Field>
  )
}
