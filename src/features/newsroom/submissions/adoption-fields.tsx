import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import { Picture } from '@/ui/picture'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import type { KeptPicture, usePicture } from '../use-picture'

export interface AdoptionFacts {
  adoptedOn: string
  page: string
  link: string
}

interface AdoptionFieldsProps {
  facts: AdoptionFacts
  onChange: (facts: AdoptionFacts) => void
  scan: ReturnType<typeof usePicture>
  problems: Record<string, string>
}

/** When it was adopted, and what proves it: at least one of page, link and clipping. */
export function AdoptionFields({ facts, onChange, scan, problems }: AdoptionFieldsProps) {
  const change = (part: Partial<AdoptionFacts>) => onChange({ ...facts, ...part })
  return (
    <>
      <Field label="采用日期" problem={problems.adoptedOn ?? problems['adoption.adoptedOn']}>
        <DayInput
          label="采用日期"
          value={facts.adoptedOn}
          onInput={(adoptedOn) => change({ adoptedOn })}
        />
      </Field>
      <Field label="版面或期次" hint="以下至少填一项">
        <TextInput
          label="版面或期次"
          value={facts.page}
          onInput={(page) => change({ page })}
          placeholder="例如：第 3 版"
          maxLength={60}
        />
      </Field>
      <Field label="网址" problem={problems['adoption.link']}>
        <TextInput
          label="网址"
          value={facts.link}
          onInput={(link) => change({ link })}
          placeholder="https://"
          maxLength={500}
        />
      </Field>
      <Field label="剪报照片">
        {scan.picture && (
          <View className="submission__scan">
            <Picture src={scan.picture.url} alt="剪报" fit="whole" />
            {scan.picture.name && <View className="type-small">{scan.picture.name}</View>}
          </View>
        )}
        <Button busy={scan.sending} onPress={() => void scan.choose()}>
          {scan.picture ? '换一张' : '拍照或选图'}
        </Button>
        <ProblemBanner problem={scan.problem} />
      </Field>
    </>
  )
}

/** As the operations take it; empty fields are left out. */
export const adoptionOf = (
  { adoptedOn, page, link }: AdoptionFacts,
  scan: KeptPicture | undefined,
) => ({
  adoptedOn,
  page,
  ...(link.trim() && { link: link.trim() }),
  ...(scan && { scan: scan.fileId }),
  ...(scan?.name && { scanName: scan.name.slice(-120) }),
})
