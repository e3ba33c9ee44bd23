import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { say } from '@/platform/say'
import type { InputNamed, OutputNamed } from '@domain/operations'

export type Opened = OutputNamed<'notices.openMeeting'>
export type Fields = InputNamed<'notices.saveMeeting'>['meeting']

/** One meeting on screen: read whole, changed part by part, each change saved at once. */
export function useMeeting(id: string) {
  const { output: opened, problem, reload } = useQuery('notices.openMeeting', { id })
  const save = useCommand('notices.saveMeeting')
  const adopt = useCommand('notices.adoptAgenda')
  const end = useCommand('notices.endMeeting')
  const seen = { id, revision: opened?.meeting.revision ?? 0 }
  /** Shows what stands now, also when somebody else was there first. */
  const afterwards = async <T>(done: Promise<T | undefined>, said: string): Promise<boolean> => {
    const output = await done
    if (output) say(said)
    await reload()
    return output !== undefined
  }
  return {
    opened,
    problem,
    reload,
    refused: save.problem ?? adopt.problem ?? end.problem,
    busy: save.running || adopt.running || end.running,
    async change(part: Partial<Fields>): Promise<boolean> {
      if (!opened) return false
      const meeting = { ...fieldsOf(opened.meeting), ...part }
      return afterwards(save.run({ existing: seen, meeting }), '已保存')
    },
    adopt: (adopted: boolean) =>
      afterwards(adopt.run({ ...seen, adopted }), adopted ? '议程已通过' : '已改回草案'),
    end: () => afterwards(end.run(seen), '已登记结束'),
  }
}

export type MeetingDesk = ReturnType<typeof useMeeting>

/** What can be saved of a meeting that was read. */
export function fieldsOf(meeting: Fields & Record<string, unknown>): Fields {
  const { kind, kindName, term, ordinal, topic, title, plannedMonth } = meeting
  const { startsAt, endsAt, venue, decidedBy, agenda, agendaAdopted, audience } = meeting
  const whole = {
    ...{ kind, kindName, term, ordinal, topic, title, plannedMonth },
    ...{ startsAt, endsAt, venue, decidedBy, agenda, agendaAdopted, audience },
  }
  return whole
}
