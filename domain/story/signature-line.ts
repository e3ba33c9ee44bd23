/** 撰稿、初审、复审、终审: who answers for a story, as readers are told. */
export interface Signatures {
  writers: readonly string[]
  reviewers: readonly { stage: string; name: string }[]
  signer: string
}

/** All of them in one quiet line. `isReprint`: somebody else's words, ours only put them in. */
export const signatureLine = (
  { writers, reviewers, signer }: Signatures,
  isReprint: boolean,
): string =>
  [
    `${isReprint ? '编辑' : '撰稿'}：${writers.join('、')}`,
    ...reviewers.map(({ stage, name }) => `${stage}：${name}`),
    `终审签发：${signer}`,
  ].join('\u3000')
