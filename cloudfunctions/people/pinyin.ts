import { pinyin } from 'pinyin-pro'

/** Syllables without tones, lower case; surnames read as surnames (单 is shan). */
export const pinyinOf = (name: string): string[] =>
  pinyin(name, { toneType: 'none', type: 'array', mode: 'surname', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  )
