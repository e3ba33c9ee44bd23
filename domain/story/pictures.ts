import type { Block } from '../document/block'

interface Illustrated {
  coverFileId?: string | undefined
  blocks: readonly Block[]
}

/** The fileIds of a story's cover and of every picture in its text. */
export const pictureIdsOf = ({ coverFileId, blocks }: Illustrated): string[] => [
  ...(coverFileId ? [coverFileId] : []),
  ...blocks.flatMap((block) => (block.kind === 'image' ? block.fileId : [])),
]

/** Stories keep their pictures in a folder of their own; a draft can name no other file. */
export const isStoryPicture = (fileId: string): boolean =>
  /^cloud:\/\/[^/]+\/stories\/[\w-]+\.[a-z]+$/.test(fileId)
