// Run as a process of its own: starts a cloud with one idle and one spinning instance, prints their pids,
// and waits to be killed.
import { identity, startSmallCloud, until } from './small-cloud'

async function main() {
  const { cloud } = await startSmallCloud({
    idle: { source: `exports.main = () => process.pid` },
    spinning: {
      source: `exports.main = () => { console.log('spinning'); while (true) {} }`,
      config: { timeout: 600 },
    },
  })
  const deputy = identity('deputy')
  await cloud.call('idle', {}, deputy)
  void cloud.call('spinning', {}, deputy)
  const pids = async () => Object.values((await cloud.info()).functions).flatMap(({ pids }) => pids)
  let found: number[] = []
  // The instance is at work once it has been started and is busy.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  found = await pids()
  await until(() => found.length === 2)
  console.log(JSON.stringify(found))
}

void main()
