import fc from 'fast-check'

/** Values as documents hold them, few enough that they often meet. */
const text = fc.oneof(
  fc.constantFrom('', 'a', 'aa', 'b', '\0', 'a\0', 'a\0b', '人', '𠮷', '\uffff'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)
const number = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -0.5, 1e300, -1e300, Infinity, -Infinity, NaN, 2 ** 53),
  fc.double(),
)
const date = fc.integer({ min: -5, max: 5 }).map((ms) => new Date(ms * 86_400_000))

export const plainValue = fc.oneof(
  { arbitrary: number, weight: 3 },
  { arbitrary: text, weight: 3 },
  fc.constant(null),
  fc.boolean(),
  date,
)
export const anyValue: fc.Arbitrary<unknown> = fc.letrec((again) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    plainValue,
    fc.array(again('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('x', 'y'), again('value'), { maxKeys: 2 }),
  ),
})).value
