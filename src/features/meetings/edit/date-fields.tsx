import { View } from '@tarojs/components'
import { useQuery } from '@/cloud/use-query'
import { Chips } from '@/ui/chips'
import { Field } from '@/ui/field'
import { MomentInput } from '@/ui/moment-input'
import { MonthInput } from '@/ui/month-input'
import { cardDay } from '@domain/dates/meeting-time'
import { fromShanghai } from '@domain/dates/shanghai-moment'
import { countdown } from '@domain/meeting-clock/deadlines'
import { latestLawfulMoment } from '@domain/meeting-clock/latest-lawful'
import { basisText } from '@domain/meeting-clock/rule'
import type { MeetingForm } from './use-form'
import './date-fields.scss'

const options = [
  { value: 'day' as const, text: '日期已定' },
  { value: 'month' as const, text: '只定月份（列入计划）' },
]

/** When: a day and what follows from it for the notice, or only the month it is planned for. */
export function DateFields({ form, set }: Pick<MeetingForm, 'form' | 'set'>) {
  return (
    <>
      <Chips
        label="日期"
        options={options}
        value={form.dated ? 'day' : 'month'}
        onChoose={(value) => set({ dated: value === 'day' })}
      />
      {form.dated ? (
        <View className="date-fields">
          <Field label="开始时间">
            <MomentInput
              label="开始时间"
              value={form.starts}
              onInput={(starts) => set({ starts })}
            />
          </Field>
          <Field label="结束时间" hint="可不填">
            <MomentInput label="结束时间" value={form.ends} onInput={(ends) => set({ ends })} />
          </Field>
        </View>
      ) : (
        <Field label="计划月份" hint="定了日期再来改，就转为会议">
          <MonthInput label="计划月份" value={form.month} onInput={(month) => set({ month })} />
        </Field>
      )}
      {form.dated && <Latest form={form} />}
    </>
  )
}

/** The last lawful day for the notice, as soon as there is a date. */
function Latest({ form }: Pick<MeetingForm, 'form'>) {
  const known = useQuery('notices.readNoticeSettings', {}).output
  const startsAt = fromShanghai(form.starts)
  if (!known || !startsAt) return null
  const { settings, now } = known
  const rule = settings.rules[form.kind]
  const moment = latestLawfulMoment(form.starts.slice(0, 10), rule, settings.calendar)
  const { overdue, text } = countdown(moment, now)
  return (
    <View className={`date-latest${overdue ? ' is-late' : ''}`}>
      {overdue
        ? `通知最迟应在 ${cardDay(moment)} 发出，${text}。请改期，或由常委会主任批准临时召集。`
        : `通知最迟 ${cardDay(moment)} 发出，${text}。`}
      <View className="type-small">{basisText(rule)}，发出日和开会日不算</View>
    </View>
  )
}
