import type { Found, FoundFunction, FoundTimer, Wanted } from '../plan/states'
import type { Cloud } from './connect'
import { codeIn, isOurs } from './description'
import { inBatches } from './in-batches'

/** The functions we want, as they are; and those of ours that we want no more. */
export async function readFunctions(
  { manager }: Cloud,
  wanted: Wanted,
): Promise<Pick<Found, 'functions' | 'orphans'>> {
  const names = await namesOf(manager)
  const details = await inBatches(names, (name) => manager.functions.getFunctionDetail(name))
  const all = details.map((detail, n) => ({
    name: names[n] as string,
    isWanted: wanted.functions.some(({ name }) => name === names[n]),
    detail,
  }))
  return {
    functions: Object.fromEntries(
      all.filter(({ isWanted }) => isWanted).map(({ name, detail }) => [name, foundIn(detail)]),
    ),
    orphans: all
      .filter(({ isWanted, detail }) => !isWanted && isOurs(detail.Description))
      .map(({ name, detail }) => ({ name, timers: timersIn(detail) })),
  }
}

/** Page by page: the library’s way to ask for all loses the code of what goes wrong. */
async function namesOf(manager: Cloud['manager']): Promise<string[]> {
  const names = new Set<string>()
  for (let offset = 0; ;) {
    const { Functions = [], TotalCount } = await manager.functions.getFunctionList(20, offset)
    for (const { FunctionName } of Functions) if (FunctionName) names.add(FunctionName)
    offset += Functions.length
    if (Functions.length === 0 || offset >= TotalCount) return [...names]
  }
}

type Detail = Awaited<ReturnType<Cloud['manager']['functions']['getFunctionDetail']>>

function foundIn(detail: Detail): FoundFunction {
  return {
    code: codeIn(detail.Description),
    isOurs: isOurs(detail.Description),
    runtime: detail.Runtime,
    memorySize: detail.MemorySize,
    timeout: detail.Timeout,
    environment: Object.fromEntries(
      (detail.Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value]),
    ),
    timers: timersIn(detail),
    status: detail.Status,
  }
}

/** SCF tells a timer either as the seven fields or as {"cron": …}. */
function cronIn(description: string): string {
  if (!description.startsWith('{')) return description
  return String((JSON.parse(description) as { cron?: unknown }).cron)
}

/** `Enable`, which the library’s types lack: scf 2018-04-16, Trigger; 0 is one switched off in the console. */
interface WithEnable {
  Enable?: number
}

const timersIn = ({ Triggers }: Detail): FoundTimer[] =>
  (Triggers ?? [])
    .filter(({ Type }) => Type === 'timer')
    .map(({ TriggerName, TriggerDesc, ...rest }) => ({
      name: TriggerName,
      cron: cronIn(TriggerDesc),
      enabled: (rest as WithEnable).Enable !== 0,
    }))
