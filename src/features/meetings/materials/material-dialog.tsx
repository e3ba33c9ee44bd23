import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/cloud/call'
import { newKey } from '@/cloud/key'
import { asProblem, type Problem } from '@/cloud/problem'
import { sendFile } from '@/cloud/send-file'
import { useCommand } from '@/cloud/use-command'
import { chooseFile } from '@/platform/choose-file'
import { openFile } from '@/platform/open-file'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Facts } from '@/ui/facts'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { TextArea } from '@/ui/text-input'
import { showDay } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import { fileFacts, materialExtensions } from '@domain/materials/file-facts'
import { paperSays } from '@domain/materials/paper-only'
import { isChecked, materialAfter, materialStateLabels } from '@domain/materials/state'
import { limits } from '@domain/vocabulary/limits'
import { CopiesPanel } from './copies-panel'
import { OpeningsPanel } from './openings-panel'
import { dueAtOddsSaid } from './material-words'
import { ReleasePanel } from './release-panel'
import type { MaterialShown } from './use-materials'

interface MaterialDialogProps {
  meetingId: string
  material: MaterialShown
  /** False for leaders, who look on. */
  mayTend: boolean
  onChanged: () => void
  onEdit: () => void
  onDismiss: () => void
}

type Part = 'return' | 'release' | 'openings' | 'remove'

/** One material: where it stands, and what can be done about it next. */
export function MaterialDialog(props: MaterialDialogProps) {
  const { meetingId, material, mayTend, onChanged, onEdit, onDismiss } = props
  const [part, setPart] = useState<Part>()
  const [note, setNote] = useState('')
  const [sending, setSending] = useState(false)
  const [failed, setFailed] = useState<Problem>()
  const ask = useCommand('notices.askMaterials')
  const receive = useCommand('notices.receivePaper')
  const check = useCommand('notices.checkMaterial')
  const giveBack = useCommand('notices.returnMaterial')
  const read = useCommand('notices.readMaterial')
  const remove = useCommand('notices.removeMaterial')
  const { id, revision, kind, state, owner, title } = material
  const odds = dueAtOddsSaid(material)
  const can = (act: Parameters<typeof materialAfter>[1]) =>
    mayTend && materialAfter(state, act) !== undefined
  const done = async (act: Promise<unknown>) => {
    if (!(await act)) return
    setPart(undefined)
    onChanged()
  }
  const upload = async () => {
    const chosen = await chooseFile(materialExtensions)
    if (!chosen) return
    setSending(true)
    setFailed(undefined)
    try {
      const fileId = await sendFile(chosen, limits.materialBytes, 'MATERIAL_FILE_TOO_LARGE')
      const file = { id, fileId, fileName: chosen.name.slice(-160) }
      await call('notices.enterMaterialFile', file, newKey())
      onChanged()
    } catch (error) {
      setFailed(asProblem(error))
    } finally {
      setSending(false)
    }
  }
  const readNow = async (version: number) => {
    const file = await read.run({ id, version })
    if (file) await openFile(file.url)
  }
  return (
    <Dialog title={title} onDismiss={onDismiss}>
      <Facts
        facts={[
          [
            '状态',
            `${materialStateLabels[state]}，${material.stateBy} ${dateAndTime(material.stateAt)}`,
          ],
          ['报送单位', owner?.name ?? '办公室自备'],
          ['截止', showDay(material.dueOn)],
          ['退回意见', material.returned],
        ]}
      />
      {odds && (
        <Banner look="warn">
          {material.dueTyped
            ? `${odds}：截止日是会议改期以前手工填写的。请点“修改登记”，重新填写，或确认仍用这一天。`
            : `${odds}：登记以后规定或节假日有调整。请点“修改登记”，核对后保存。`}
        </Banner>
      )}
      {kind === 'paper' && <Banner look="warn">{paperSays}</Banner>}
      {kind === 'file' && material.versions.length > 0 && (
        <RowList>
          {[...material.versions].reverse().map((version) => (
            <Row
              key={version.number}
              title={`第 ${version.number} 版 ${version.fileName}`}
              note={`${fileFacts(version.format, version.bytes)}，${version.by} ${dateAndTime(version.at)}`}
              aside={
                <Button busy={read.running} onPress={() => void readNow(version.number)}>
                  打开
                </Button>
              }
            />
          ))}
        </RowList>
      )}
      {kind === 'paper' && mayTend && <CopiesPanel paper={material} onChanged={onChanged} />}
      <ProblemBanner
        problem={
          failed ??
          ask.problem ??
          receive.problem ??
          check.problem ??
          giveBack.problem ??
          read.problem ??
          remove.problem
        }
      />
      {part === 'return' && (
        <Field label="退回意见">
          <TextArea label="退回意见" value={note} onInput={setNote} maxLength={200} />
          <Button
            look="danger"
            wide
            busy={giveBack.running}
            disabled={!note.trim()}
            onPress={() => void done(giveBack.run({ id, revision, note }))}
          >
            退回重报
          </Button>
        </Field>
      )}
      {part === 'release' && kind === 'file' && (
        <ReleasePanel
          material={material}
          onDone={() => {
            setPart(undefined)
            onChanged()
          }}
        />
      )}
      {part === 'openings' && <OpeningsPanel id={id} />}
      {part === 'remove' && (
        <Button
          look="danger"
          wide
          busy={remove.running}
          onPress={() =>
            void remove.run({ id, revision }).then((gone) => {
              if (!gone) return
              onChanged()
              onDismiss()
            })
          }
        >
          确定删除，文件一并删除
        </Button>
      )}
      {!part && (
        <View className="material-acts">
          {can('check') && (
            <Button
              look="primary"
              wide
              busy={check.running}
              onPress={() => void done(check.run({ id, revision }))}
            >
              核对无误
            </Button>
          )}
          {kind === 'file' && isChecked(state) && mayTend && (
            <Button look="primary" wide onPress={() => setPart('release')}>
              发给参会人
            </Button>
          )}
          {can('ask') && owner && (
            <Button
              look="primary"
              wide
              busy={ask.running}
              onPress={() => void done(ask.run({ meetingId, ids: [id] }))}
            >
              {state === 'asked' ? '再提醒一次' : '布置报送'}
            </Button>
          )}
          {kind === 'paper' && can('receive') && state !== 'received' && (
            <Button
              wide
              busy={receive.running}
              onPress={() => void done(receive.run({ id, revision }))}
            >
              纸质材料已送到
            </Button>
          )}
          {kind === 'file' && mayTend && (
            <Button wide busy={sending} onPress={() => void upload()}>
              {material.versions.length > 0 ? '代为换一版' : '由办公室上传文件'}
            </Button>
          )}
          {can('return') && owner && (
            <Button wide onPress={() => setPart('return')}>
              退回重报
            </Button>
          )}
          {kind === 'file' && material.releasedTo.length > 0 && (
            <Button wide onPress={() => setPart('openings')}>
              谁打开过
            </Button>
          )}
          {mayTend && (
            <Button wide onPress={onEdit}>
              修改登记
            </Button>
          )}
          {mayTend && (
            <Button look="danger" wide onPress={() => setPart('remove')}>
              删除
            </Button>
          )}
        </View>
      )}
      <DialogButtons>
        {part ? (
          <Button onPress={() => setPart(undefined)}>返回</Button>
        ) : (
          <Button onPress={onDismiss}>关闭</Button>
        )}
      </DialogButtons>
    </Dialog>
  )
}
