import { Text } from '@tarojs/components'
import type { Link } from '@domain/rulebook/links-in-book'

interface LinkedTextProps {
  text: string
  links: readonly Link[]
  onFollow: (link: Link) => void
}

/** Words with what they name in the book as links. */
export function LinkedText({ text, links, onFollow }: LinkedTextProps) {
  let at = 0
  const pieces = links.flatMap((link) => {
    const before = text.slice(at, link.offset)
    at = link.offset + link.length
    const named = text.slice(link.offset, at)
    return [
      { text: before, link: undefined },
      { text: named, link },
    ]
  })
  return (
    <>
      {[...pieces, { text: text.slice(at), link: undefined }].map((piece, n) =>
        piece.link ? (
          <Text
            key={n}
            className="rule-link"

            onClick={(event) => {
              event.stopPropagation()
              onFollow(piece.link)
            }}
          >
            {piece.text}
          </Text>
        ) : (
          <Text key={n}>{piece.text}</Text>
        ),
      )}
    </>
  )
}
