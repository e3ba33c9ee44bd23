/** `npm run doctor`: whether this machine and the real environments are as they should be, and what to do where not. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { connect } from '../deploy/cloud/connect'
import { readFound } from '../deploy/cloud/found'
import { builtFolder } from '../deploy/build'
import { givenIn } from '../deploy/given'
import { readNotes } from '../deploy/notes'
import { planOf } from '../deploy/plan/plan'
import { valuesFor } from '../deploy/plan/variables'
import {
  environmentLabels,
  environmentNames,
  readSettings,
  settingsFile,
  type EnvironmentName,
  type Settings,
} from '../deploy/settings'
import { Trouble } from '../trouble'
import { readWanted, whyNotBuilt } from '../deploy/wanted'
import { machineLines, settingsLines } from './checks'
import { cloudLines } from './cloud-lines'
import { absent, lineText, right, wrong, type Line } from './line'
import { readMachine } from './machine'

async function main(root: string): Promise<Line[]> {
  const all: Line[] = []
  const section = (title: string, lines: readonly Line[]) => {
    console.log(`\n${title}\n${lines.map(lineText).join('\n')}`)
    all.push(...lines)
  }
  section('这台电脑', machineLines(await readMachine(root)))
  const settings = await settingsOf(root)
  section('部署设置', settingsLines(settings, await uploadKeyState(root, settings)))
  if (!settings || settings instanceof Error) return all
  for (const name of environmentNames)
    if (settings.environments[name])
      section(environmentLabels[name], await environmentLines(root, settings, name))
  return all
}

async function settingsOf(root: string): Promise<Settings | Trouble | undefined> {
  if (!existsSync(path.join(root, settingsFile))) return undefined
  return readSettings(root).catch(troubleOnly)
}

function troubleOnly(error: unknown): Trouble {
  if (error instanceof Trouble) return error
  throw error
}

async function uploadKeyState(root: string, settings: Settings | Trouble | undefined) {
  if (!settings || settings instanceof Error || !settings.uploadKey) return 'missing'
  const text = await readFile(path.resolve(root, settings.uploadKey), 'utf8').catch(() => undefined)
  if (text === undefined) return 'missing'
  return text.includes('PRIVATE KEY-----') ? 'right' : 'noKey'
}

async function environmentLines(
  root: string,
  settings: Settings,
  name: EnvironmentName,
): Promise<Line[]> {
  const id = settings.environments[name]?.id ?? ''
  const deploy = `npm run deploy -- --env ${name}`
  try {
    const cloud = await connect(settings, id)
    const lines = [right(`密钥有效，环境 ${id} 可用`)]
    const reason = await whyNotBuilt(root, name, settings, cloud.filesHost)
    if (reason)
      return [
        ...lines,
        absent(`${reason}，不能与云端比较`, `运行 ${deploy} --dry-run，会重新构建并比较。`),
      ]
    const wanted = await readWanted(root, name, settings, cloud.filesHost)
    const found = await readFound(cloud, wanted, await readNotes(builtFolder(root, name)))
    // Nothing is drawn here: what is missing is told by name.
    const values = valuesFor(wanted.functions, found, givenIn(settings), () => '')
    return [...lines, ...cloudLines(wanted, found, planOf(wanted, found, values), values, deploy)]
  } catch (error) {
    const { message, next } = troubleOnly(error)
    return [wrong(message, next)]
  }
}

void main(process.cwd()).then(
  (lines) => {
    const open = lines.filter(({ mark }) => mark === '✗').length
    console.log(open > 0 ? `\n有 ${open} 处要处理。` : '\n都正常。')
    process.exitCode = open > 0 ? 1 : 0
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  },
)
