import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { DateFields } from '@/features/meetings/edit/date-fields'
import { KindFields } from '@/features/meetings/edit/kind-fields'
import { OlderFactsBanner } from '@/features/meetings/edit/older-facts-banner'
import { useForm } from '@/features/meetings/edit/use-form'
import { goBack, goInstead } from '@/platform/go'
import { say } from '@/platform/say'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import { LeftOverBanner } from '@/ui/left-over-banner'
import { PageTitle } from '@/ui/page-title'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Shortcuts } from '@/ui/shortcuts'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { dateAndTime } from '@domain/dates/show'
import { placeHeading } from '@domain/notice/sections'
import './index.scss'

/** 新建会议, or its facts changed; agenda and people are kept on the meeting's own page. */
export default function EditMeeting() {
  const { id, plan } = useRouter().params
  const desk = useForm(id, plan === '1')
  const { form, set } = desk
  if (!desk.ready && !form.title && !form.term) {
    return (
      <Frame tab="me" width="reading">
        {desk.problem ? (
          <ProblemMessage problem={desk.problem} onRetry={() => void desk.reload()} />
        ) : (
          <Skeleton rows={6} look="text" />
        )}
      </Frame>
    )
  }
  const isDecided = form.kind === 'standingCommittee' || form.kind === 'congress'
  const enough =
    form.title.trim().length >= 2 &&
    Number(form.term) > 0 &&
    (form.dated ? form.starts : form.month)
  const save = async () => {
    const saved = await desk.save()
    if (!saved) return
    say('已保存')
    if (id) goBack()
    else goInstead(`/packages/meetings/meeting/index?id=${saved}`)
  }
  return (
    <Frame tab="me" width="reading">
      <PageTitle title={id ? '会议资料' : form.dated ? '新建会议' : '加入年度计划'} />
      <Shortcuts
        list={[{ keys: ['Mod+S', 'Mod+Enter'], says: '保存', run: () => void (enough && save()) }]}
      />
      {desk.leftOver && (
        <LeftOverBanner
          when={dateAndTime(desk.leftOver.at)}
          onRestore={desk.restore}
          onDrop={desk.dropLeftOver}
        />
      )}
      {desk.isOlder && (
        <OlderFactsBanner onShowNewer={desk.showNewer} onOverwrite={desk.overwrite} />
      )}
      <Panel>
        <KindFields desk={desk} isNew={!id} />
        <DateFields form={form} set={set} />
        <Field label={placeHeading(form.kind)}>
          <TextInput
            label={placeHeading(form.kind)}
            value={form.venue}
            onInput={(venue) => set({ venue })}
            maxLength={60}
          />
        </Field>
        {isDecided && (
          <View className="edit-decided">
            <Field label="由哪次会议决定会期" hint="可不填">
              <TextInput
                label="由哪次会议决定会期"
                value={form.decidedText}
                onInput={(decidedText) => set({ decidedText, decidedIn: undefined })}
                placeholder="例如：区第十八届人大常委会第五次主任会议"
                maxLength={60}
              />
            </Field>
            <Field label="决定日期" hint="可不填">
              <DayInput
                label="决定日期"
                value={form.decidedOn}
                onInput={(decidedOn) => set({ decidedOn })}
              />
            </Field>
          </View>
        )}
        <ProblemBanner problem={desk.refused} />
        <Button
          look="primary"
          wide
          keys="Mod+S"
          busy={desk.saving}
          disabled={!enough || desk.isOlder}
          onPress={() => void save()}
        >
          保存
        </Button>
      </Panel>
    </Frame>
  )
}
