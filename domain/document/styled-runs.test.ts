import fc from 'fast-check'
import { styledRuns } from './styled-runs'

test('styles may nest and overlap', () => {
  const runs = styledRuns('会议强调三点', [
    { start: 0, end: 4, as: 'strong' },
    { start: 2, end: 6, as: 'underline' },
  ])
  expect(runs.map(({ text, as }) => [text, as.join('+')])).toEqual([
    ['会议', 'strong'],
    ['强调', 'strong+underline'],
    ['三点', 'underline'],
  ])
})

test('the runs of any text with any styles make up the text', () => {
  const style = fc.record({
    start: fc.nat(30),
    end: fc.nat(30),
    as: fc.constantFrom('strong' as const, 'emphasis' as const, 'underline' as const),
  })
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(style), (text, styles) => {
      expect(
        styledRuns(text, styles)
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
