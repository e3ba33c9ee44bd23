import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { templateNames } from '../../domain/vocabulary/templates'
import wechat from '../wechat.json'
import { Trouble } from '../trouble'

export const environmentNames = ['staging', 'production'] as const
export type EnvironmentName = (typeof environmentNames)[number]

export const environmentLabels: Record<EnvironmentName, string> = {
  staging: '试用环境',
  production: '正式环境',
}

/** Left empty where the office has none yet. */
const perhaps = z.string().trim().default('')
const needed = (what: string) => z.string().trim().min(1, `没有填写（${what}）`)
const idsOf = (names: readonly string[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, perhaps]))).prefault({})

/** thing1 → thing7: another number, never another kind, whose limits the text was made to fit. */
const ownFields = z
  .record(z.string(), z.string().trim())
  .refine(
    (fields) => Object.entries(fields).every(([ours, own]) => !own || kindOf(ours) === kindOf(own)),
    '左右两个字段名只能数字不同（如 "thing4": "thing7"）',
  )
const kindOf = (field: string) => /^([a-z_]+)\d+$/.exec(field)?.[1] ?? field

const environment = z.strictObject({
  id: z
    .string()
    .trim()
    .regex(/^[a-z0-9-]{3,64}$/, '不是环境 ID（形如 renda-0a1b2c3d4e，不是环境名称）'),
  deskDomain: perhaps.refine(
    (domain) => domain === '' || /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(domain),
    '不是域名（形如 desk.example.gov.cn，不带 https://，不带斜杠）',
  ),
  deskCertificate: perhaps,
})

type Both = Partial<Record<EnvironmentName, z.infer<typeof environment>>>

const differ =
  (field: 'id' | 'deskDomain') =>
  ({ staging, production }: Both): boolean =>
    !staging?.[field] || staging[field] !== production?.[field]

const settings = z.strictObject({
  appid: z
    .string()
    .trim()
    .regex(/^wx[0-9a-f]{16}$/, '不是 AppID（wx 加 16 位）'),
  environments: z
    .strictObject({ staging: environment.optional(), production: environment.optional() })
    // What is tried out would be done to everybody.
    .refine(
      differ('id'),
      '试用环境和正式环境的环境 ID 相同，要填两个不同的；只有一个环境的，删去另一段',
    )
    .refine(differ('deskDomain'), '试用环境和正式环境的 deskDomain 相同，一个域名只能通到一个环境'),
  tencentCloud: z.strictObject({
    secretId: needed('腾讯云 API 密钥的 SecretId'),
    secretKey: needed('腾讯云 API 密钥的 SecretKey'),
  }),
  uploadKey: perhaps,
  templates: idsOf(templateNames),
  templateFields: z.partialRecord(z.enum(templateNames), ownFields).default({}),
  smsTemplates: idsOf(Object.keys(wechat.smsTemplates)),
  officialAccount: z.strictObject({ appid: perhaps, secret: perhaps }).prefault({}),
  personalDataKey: perhaps.refine(
    (key) => key === '' || Buffer.from(key, 'base64').length >= 32,
    '不是手机号加密密钥（32 字节的 base64 文本）',
  ),
})

/** deploy.json: the one place an office writes what is its own. */
export type Settings = z.infer<typeof settings>
export type EnvironmentSettings = z.infer<typeof environment>

export const settingsFile = 'deploy.json'
const example = 'config/deploy/example.json'

/** Throws a Trouble where the file is missing, is no JSON or lacks something. */
export async function readSettings(root: string): Promise<Settings> {
  const text = await readFile(path.join(root, settingsFile), 'utf8').catch(() => undefined)
  if (text === undefined)
    throw new Trouble(
      `找不到部署设置 ${settingsFile}。`,
      `运行 cp ${example} ${settingsFile}，按里面的说明填写，再试一次。`,
    )
  return parseSettings(text)
}

/** Lines that begin with // are remarks. */
export function parseSettings(text: string): Settings {
  const bare = text.replace(/^\uFEFF/, '').replace(/^[ \t]*\/\/.*$/gm, '')
  let json: unknown
  try {
    json = JSON.parse(bare)
  } catch (error) {
    throw new Trouble(
      `${settingsFile} 的格式不对${whereOf(error, bare)}。`,
      `常见原因：少了或多了逗号、引号用了中文引号。可对照 ${example} 改正。`,
    )
  }
  const parsed = settings.safeParse(json)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `  · ${problemText(issue)}`)
  throw new Trouble(
    `${settingsFile} 有 ${problems.length} 处需要改正：\n${problems.join('\n')}`,
    `对照 ${example} 里的说明改正，再试一次。`,
  )
}

/** The settings of one environment; throws a Trouble where the file has none of that name. */
export function environmentOf(
  { environments }: Settings,
  name: EnvironmentName,
): EnvironmentSettings {
  const found = environments[name]
  if (found) return found
  const others = environmentNames.filter((other) => environments[other])
  throw new Trouble(
    `${settingsFile} 里没有${environmentLabels[name]}（environments.${name}）。`,
    others.length > 0
      ? `填上这一段，或改用 --env ${others.join(' / ')}。`
      : '至少填写 environments 里的一个环境。',
  )
}

function problemText(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.') || '整个文件'
  if (issue.code === 'unrecognized_keys')
    return `${where}：不认识 ${issue.keys.join('、')}，是不是写错了名字`
  if (issue.code === 'invalid_type')
    return `${where}：没有填写，或类型不对（要${issue.expected === 'string' ? '带引号的文字' : '花括号括起的一段'}）`
  return `${where}：${issue.message}`
}

/** Newer Node says the line itself; of older Node’s words the position is counted into one. */
function whereOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1]
  if (position === undefined) return ''
  return `（第 ${text.slice(0, Number(position)).split('\n').length} 行附近）`
}
