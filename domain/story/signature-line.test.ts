import { signatureLine } from './signature-line'

test.each([
  [false, '撰稿：李XX、吴XX　初审：赵XX　终审签发：孙XX'],
  [true, '编辑：李XX、吴XX　初审：赵XX　终审签发：孙XX'],
])('a reprint (%s) names its editors', (isReprint, line) => {
  const reviewers = [{ stage: '初审', name: '赵XX' }]
  expect(signatureLine({ writers: ['李XX', '吴XX'], reviewers, signer: '孙XX' }, isReprint)).toBe(
    line,
  )
})
