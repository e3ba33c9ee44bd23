import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { useWho } from '@/cloud/use-who'
import { Appointments } from '@/features/people/appointments'
import { StateTags } from '@/features/people/people-list'
import { PersonActions } from '@/features/people/person-actions'
import { PersonFacts } from '@/features/people/person-facts'
import { SuspensionPanel } from '@/features/people/suspension-panel'
import { Frame } from '@/shell/frame'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import './index.scss'

export default function Person() {
  const { id = '' } = useRouter().params
  const { output: person, problem, reload } = useQuery('people.getPerson', { id })
  const me = useWho()
  const [phone, setPhone] = useState<string>()
  const mayChange = me.output?.roles.includes('administrator') ?? false
  const changed = () => void reload()
  return (
    <Frame tab="me" width="reading">
      {!person && problem && <ProblemMessage problem={problem} onRetry={changed} />}
      {!person && !problem && <Skeleton rows={8} look="text" />}
      {person && (
        <>
          <View className="person-head">
            <View className="type-title">{person.name}</View>
            <StateTags row={person} />
          </View>
          <PersonFacts person={person} phone={phone} />
          <PersonActions
            person={person}
            mayChange={mayChange}
            onPhone={setPhone}
            onChanged={changed}
          />
          <Appointments person={person} mayChange={mayChange} onChanged={changed} />
          <SuspensionPanel person={person} mayChange={mayChange} onChanged={changed} />
        </>
      )}
    </Frame>
  )
}
