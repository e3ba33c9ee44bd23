import type { Change } from './change'
import { ruleText } from './rule-text'
import type { Found, Wanted } from './states'

/**
 * Who may call functions from a client at all: one rule for the environment, by name of function. Management,
 * timers and HTTP access do not go by it. Functions of others keep what they have; ours fall under `*`.
 */
export function callChanges(
  { functions, callRule }: Wanted,
  { callRule: standing }: Found,
): Change[] {
  if (!standing) return []
  const ours = new Set(functions.map(({ name }) => name))
  const others = Object.entries(standing).filter(([name]) => !ours.has(name))
  const rule = ruleText({ ...Object.fromEntries(others), ...callRule })
  if (rule === ruleText(standing)) return []
  return [
    {
      what: '设置云函数的调用安全规则：没有登录和匿名登录的客户端不能调用',
      why: Object.keys(standing).length > 0 ? '云端的规则不同' : '云端没有',
      step: { kind: 'setCallRule', rule },
    },
  ]
}
