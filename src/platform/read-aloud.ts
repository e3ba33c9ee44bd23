/**
 * 朗读. Browsers speak by themselves; WeChat has no voice of its own, only a plugin (微信同声传译) that an office
 * must have added or a paid service, so there nothing is offered.
 */
export const canReadAloud = (): boolean =>
  process.env.TARO_ENV === 'h5' && typeof speechSynthesis !== 'undefined'

/** Sentence by sentence: some browsers fall silent in the middle of a long text. Gives a way to stop. */
export function readAloud(text: string, onEnd: () => void): () => void {
  const sentences = (text.match(/[^。；！？\n]+[。；！？]?/g) ?? []).filter((one) => one.trim())
  let over = false
  const finish = () => {
    if (!over) onEnd()
    over = true
  }
  speechSynthesis.cancel()
  sentences.forEach((sentence, n) => {
    const said = new SpeechSynthesisUtterance(sentence)
    said.lang = 'zh-CN'
    // Slower than usual: it is mostly dates and places.
    said.rate = 0.9
    said.onerror = finish
    if (n === sentences.length - 1) said.onend = finish
    speechSynthesis.speak(said)
  })
  return () => {
    speechSynthesis.cancel()
    finish()
  }
}
