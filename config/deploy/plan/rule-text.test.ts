import * as fc from 'fast-check'
import { ruleText } from './rule-text'

test('a rule is the same text, whatever the order of its keys and the blanks between them', () => {
  const rules = fc.dictionary(
    fc.string(),
    fc.oneof(fc.boolean(), fc.string(), fc.dictionary(fc.string(), fc.boolean())),
  )
  fc.assert(
    fc.property(rules, fc.nat(4), (rule, blanks) => {
      const turned = Object.fromEntries(Object.entries(rule).reverse())
      const asKept = JSON.stringify(turned, null, blanks)
      expect(ruleText(JSON.parse(asKept))).toBe(ruleText(rule))
    }),
  )
})

test('other rules are other texts', () => {
  expect(ruleText({ read: false, write: false })).not.toBe(ruleText({ read: true, write: false }))
})
