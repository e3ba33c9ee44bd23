import { useState } from 'react'
import {
  dropLocalCopy,
  keepLocalCopy,
  readLocalCopy,
  type LocalCopy,
} from '@/cloud/draft/local-copy'
import { cloudNow } from '@/cloud/clock'
import { asProblem, type Problem } from '@/cloud/problem'
import { Refused } from '@/cloud/problems'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { useUnsaved } from '@/platform/use-unsaved'
import { markedSecret } from '@domain/rulebook/marked-secret'
import { linesTyped } from '@domain/rulebook/typed'
import { typedAt, withBelow } from './typed-at'
import type { Edition } from './use-edition'

/** What is typed, and where: in place of one provision, or of the whole draft. */
interface Typed {
  at: string
  text: string
}

interface Typing extends Typed {
  /** What stood there when the typing began. */
  base: string
}

/** A provision, or the whole, being typed anew: kept on the device at every stroke, saved when its writer says so. */
export function useTyping(edition: Edition, reload: () => Promise<void>) {
  const { id, revision, content } = edition
  const copyId = `rule:${id}`
  const revise = useCommand('rules.reviseDraft')
  const [typing, setTyping] = useState<Typing>()
  const [leftOver, setLeftOver] = useState<LocalCopy<Typed> | undefined>(() =>
    readLocalCopy<Typed>(copyId),
  )
  const [secret, setSecret] = useState<Problem>()
  useUnsaved(typing && typing.text !== typing.base ? 'kept' : 'saved')
  const stop = () => {
    setSecret(undefined)
    dropLocalCopy(copyId)
    setLeftOver(undefined)
    setTyping(undefined)
  }
  const send = async ({ at, text }: Typed): Promise<void> => {
    setSecret(isSecret(text) ? asProblem(new Refused('MARKED_SECRET')) : undefined)
    if (isSecret(text)) return
    const saved = await revise.run({ id, revision, at, text: withBelow(content, at, text) })
    // Refused or not arrived: what was typed stays; where somebody was quicker, their words come to the screen.
    if (!saved) return reload()
    stop()
    await reload()
    say(saved.oddities > 0 ? `已保存，需要核对 ${saved.oddities} 处` : '已保存')
  }
  const begin = (at: string, text?: string) => {
    const base = typedAt(content, at) ?? ''
    revise.forget()
    setSecret(undefined)
    setLeftOver(undefined)
    setTyping({ at, base, text: text ?? base })
  }
  return {
    typing,
    leftOver,
    /** Words other than those the typing began from stand there by now. */
    standing: typing && typedAt(content, typing.at),
    saving: revise.running,
    problem: secret ?? revise.problem,
    begin,
    type(text: string) {
      if (!typing) return
      const at = cloudNow()
      // What must not be kept in the cloud is not kept on the device either.
      if (isSecret(text)) dropLocalCopy(copyId)
      else keepLocalCopy(copyId, { content: { at: typing.at, text }, revision, at })
      setTyping({ ...typing, text })
    },
    save: () => (typing ? send(typing) : Promise.resolve()),
    /** Saves without an editor: a suggestion that was accepted. */
    send,
    stop,
    restore: () => leftOver && begin(leftOver.content.at, leftOver.content.text),
  }
}

const isSecret = (text: string): boolean => markedSecret(linesTyped(text)) !== undefined

export type TypingDesk = ReturnType<typeof useTyping>
