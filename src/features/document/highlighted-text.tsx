import { Text } from '@tarojs/components'
import { highlighted } from '@domain/search/highlight'
import './highlighted-text.scss'

/** Text with the words of the query marked. */
export function HighlightedText({ text, query }: { text: string; query: string }) {
  return (
    <>
      {highlighted(text, query).map((piece, n) => (
        <Text key={n} className={piece.found ? 'found-word' : ''}>
          {piece.text}
        </Text>
      ))}
    </>
  )
}
