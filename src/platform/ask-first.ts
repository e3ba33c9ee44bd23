import Taro from '@tarojs/taro'
import { shown } from './shown'

interface Question {
  title: string
  /** What is lost, and what is not. */
  content: string
  go: string
  stay: string
}

/** A question on screen, and how it is answered; whatever happens to it else, it is answered by staying. */
export interface Standing extends Question {
  answer: (goes: boolean) => void
}

let standing: Standing | undefined
const { use, tell } = shown(() => standing)

/** In a browser: what is to be asked on the screen. */
export const useQuestion = use

function become(next: Standing | undefined): void {
  standing = next
  tell()
}

/**
 * Goes on only when the person says so. Asked again meanwhile, it stays with the question that is on screen. Gives what
 * takes the question back, once there is nothing left to ask about.
 */
export function askFirst(question: Question, then: () => void): () => void {
  if (standing) return () => undefined
  const mine: Standing = {
    ...question,
    answer(goes) {
      if (standing !== mine) return
      become(undefined)
      if (goes) then()
    },
  }
  become(mine)
  if (process.env.TARO_ENV !== 'h5') void askNatively(mine)
  return () => mine.answer(false)
}

/** Whoever is taken back by what they have just done is not asked any more. */
export const askNothing = (): void => standing?.answer(false)

async function askNatively({ title, content, go, stay, answer }: Standing): Promise<void> {
  const modal = { title, content, confirmText: go, cancelText: stay, confirmColor: '#b0271d' }
  try {
    answer((await Taro.showModal(modal)).confirm)
  } catch {
    answer(false)
  }
}
