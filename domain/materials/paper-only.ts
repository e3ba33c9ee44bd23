import { appointmentIn } from '../appointments/speaks-of'
import { classificationMark } from '../story/classification-mark'

/** file: handed in and released here. paper: 纸质领取, without a field for a file. */
export const materialKindLabels = { file: '电子材料', paper: '纸质领取' } as const

export type MaterialKind = keyof typeof materialKindLabels

/** What is said wherever a paper material is shown. */
export const paperSays = '本材料不上网，会场领取，会后收回。'

/** Papers on persons, and of the Party's group. */
const notOnline = /考察|党组/
const marked =
  /[（(【[〔](绝密|机密|秘密|工作秘密|内部(文件|资料|材料)?)[^）)】\]〕]{0,6}[）)】\]〕]|^(绝密|机密|秘密)[\s:：·]|(绝密|机密|秘密)[★☆✱]/

/** Why a material of this title is only ever handed out on paper, in Chinese; nothing when it may be a file. */
export function paperOnlyBecause(title: string): string | undefined {
  const text = title.normalize('NFKC')
  const word = appointmentIn(text) ?? notOnline.exec(text)?.[0]
  if (word) return `标题涉及“${word}”`
  const mark =
    marked.exec(title)?.[0] ?? classificationMark([{ id: 'title', text: title, role: 'title' }])
  return mark ? `标题带有密级或内部标志“${mark.trim()}”` : undefined
}
