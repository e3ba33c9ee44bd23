import { CheckRow } from '@/ui/check-row'
import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-input'
import { textWithMarkApplied } from '@domain/proofreading/apply-mark'
import { MarkList } from './mark-list'
import { useNoteMarks } from './use-marks'

interface PublicNoteProps {
  note: string
  onNote: (note: string) => void
  keep: boolean
  onKeep: (keep: boolean) => void
  /** The cloud found mistakes in it that were not seen here. */
  refused: boolean
}

/** 给读者的说明: proofread before it stands at the address of the story. */
export function PublicNote({ note, onNote, keep, onKeep, refused }: PublicNoteProps) {
  const certain = useNoteMarks(note).filter(({ tier }) => tier === 'certain')
  return (
    <Field label="给读者的说明" hint="可不填；原地址显示“该内容已撤回”">
      <TextArea
        label="给读者的说明"
        value={note}
        onInput={onNote}
        placeholder="例如：数据有误，更正后重新发布。"
        maxLength={100}
      />
      <MarkList
        marks={certain}
        onApply={(mark, put) => onNote(textWithMarkApplied(note, mark, put))}
      />
      {(certain.length > 0 || refused) && (
        <CheckRow text="没有错，照原文公开" checked={keep} onChange={onKeep} />
      )}
    </Field>
  )
}
