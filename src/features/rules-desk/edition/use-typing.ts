import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { asProblem, type Problem } from '@/cloud/problem'
import { Refused } from '@/cloud/problems'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { useUnsaved } from '@/platform/use-unsaved'
import { markedSecret } from '@domain/rulebook/marked-secret'
import { linesTyped } from '@domain/rulebook/typed'
import { dropTyping, keepTyping, keptTyping, type Typed } from './kept-typing'
import { typedAt, withBelow } from './typed-at'
import type { Edition } from './use-edition'

interface Typing extends Typed {
  /** What stood there when the typing began. */
  base: string
}

/** A provision, or the whole, being typed anew: kept on the device at every stroke, saved when its writer says so. */
export function useTyping(edition: Edition, reload: () => Promise<void>) {
  const { id, revision, content } = edition
  const revise = useCommand('rules.reviseDraft')
  const [typing, setTyping] = useState<Typing>()
  const [leftOver, setLeftOver] = useState(() => keptTyping(id))
  const [secret, setSecret] = useState<Problem>()
  useUnsaved(typing && typing.text !== typing.base ? 'kept' : 'saved')
  const drop = (at: string) => {
    dropTyping(id, at)
    setLeftOver(keptTyping(id))
  }
  const stop = () => {
    setSecret(undefined)
    if (typing) drop(typing.at)
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
  return {
    typing,
    /** Typed on this device before, and never saved: to be taken up or dropped, place by place. */
    leftOver,
    /** Words other than those the typing began from stand there by now. */
    standing: typing && typedAt(content, typing.at),
    saving: revise.running,
    problem: secret ?? revise.problem,
    /** From what stands there, or from what was typed there before and not saved. */
    begin(at: string) {
      const base = typedAt(content, at) ?? ''
      const kept = keptTyping(id).find((copy) => copy.content.at === at)
      revise.forget()
      setSecret(undefined)
      setTyping({ at, base, text: kept?.content.text ?? base })
      if (kept) say('已恢复您在这里写下的文字')
    },
    type(text: string) {
      if (!typing) return
      const at = cloudNow()
      // What must not be kept in the cloud is not kept on the device either.
      if (isSecret(text)) dropTyping(id, typing.at)
      else keepTyping(id, { content: { at: typing.at, text }, revision, at })
      setTyping({ ...typing, text })
    },
    save: () => (typing ? send(typing) : Promise.resolve()),
    /** Saves without an editor: a suggestion that was accepted. */
    send,
    stop,
    drop,
  }
}

const isSecret = (text: string): boolean => markedSecret(linesTyped(text)) !== undefined

export type TypingDesk = ReturnType<typeof useTyping>
