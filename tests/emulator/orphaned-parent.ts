// Run as a process of its own: starts a cloud with one idle and one spinning instance, prints their pids,
// and waits to be killed.
import { identity, startSmallCloud, until } from './small-cloud'

async function main() {
  const { cloud, log } = await startSmallCloud({
    idle: { source: `exports.main = () => process.pid` },
    spinning: {
      source: `exports.main = () => { console.log('at work'); while (true) {} }`,
      config: { timeout: 600 },
    },
  })
  const deputy = identity('deputy')
  await cloud.call('idle', {}, deputy)
  void cloud.call('spinning', {}, deputy)
  await until(() => log.some((line) => line.includes('at work')))
  const { functions } = await cloud.info()
  process.stdout.write(`${JSON.stringify(Object.values(functions).flatMap(({ pids }) => pids))}\n`)
}

void main()
