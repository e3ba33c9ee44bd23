import { storyPassages } from './story-passages'
import type { StoryContent } from './story-content'

/** The name of a rule is no appointment, whatever it is a rule of: 《人事任免办法》. */
const nameOfRule = /《[^》]*(办法|条例|规定|规则|制度|细则|规程|法)(（[^）]*）)?》/g

/** What goes on with appointments and elections in general: work, law, powers, procedure. */
const inGeneral =
  '(?!工作|办法|制度|程序|规定|条例|规则|机制|职权|权|法|委员会|活动|的(?:办法|规定|程序|制度))'

/** Words that only stand where somebody was, or is to be, appointed or elected. */
const appointing = new RegExp(
  [
    `人事(?:任免|任命|免职)${inGeneral}`,
    '人事(?:事项|议案|案(?!例))',
    '(?:任免|任命|任职|免职|撤职|罢免)(?:名单|议案|案(?!例)|决定(?!权))',
    '拟(?:任命|任职|任用)|拟任(?:人选|人员|职务)|任前公示',
    // 任命张某为…, and a long list of names before 为; not who has been appointed, nor the deed as such.
    '(?<!新|被|经|所|由其|获)任命(?!的|人员|书|后|时|权|程序|制度|办法|仪式|干部|工作)[^。；]{1,300}?(?:为|担任)',
    '(?:决定|通过|表决)(?:了)?任命(?!的|人员|书|后|权|程序|制度|办法|仪式)',
    '免去[^。；]{1,300}?(?:职务|的?[^。；]{2,20}(?:长|主任|员)$)',
    '(?:撤销|接受|同意|准许|许可)[^。；]{1,80}?(?:职务|辞职|辞去)(?!制度|办法|程序)',
    '辞去[^。；]{1,60}?职务',
    '决定[^。；]{0,60}?代理',
    '(?:对|关于)[^，。；]{1,80}?的(?:任命|任职|免职|任免)',
    '提名[^。；]{1,300}?(?:为|候选人|任)',
    '候选人(?:建议)?(?:名单|人选|的提名)',
    '补选(?!办法|规定)',
    `选举${inGeneral}(?!会议|权|日|单位|事项|结果报告)[^。；]{0,300}?(?:产生|为)`,
    '当选(?:为|[^，。；]{0,16}(?:代表|主任|区长|市长|县长|院长|检察长|委员|人选)(?!证))',
    '(?<!的)罢免(?!权|制度|程序|办法|的(?:办法|规定|程序))',
    '由[^，。；]{2,12}(?:出任|担任|任)[^，。；]{2,24}(?:长|主任)',
  ].join('|'),
)

/** What follows such a line are the names: 任命：, 任免名单. */
const heading = /(?:名单|(?:任命|免去|任免|决定任命|决定免去|补选|当选)[^，。；]{0,12}[:：]?)$/
/** A line of such a list has no more than this many after it. */
const mostNames = 60

const withoutSpaces = (text: string) => text.replace(/[\s\u3000]+/g, '')

/**
 * 文中涉及任免、选举的语句: every sentence of the title, summary, text, captions and correction that speaks of
 * an appointment or election, in order, and the names listed below one; empty where none does.
 */
export function appointmentSentences(content: StoryContent): string[] {
  let listed = 0
  return storyPassages(content).flatMap(({ text, role }) => {
    if (role === 'fact') return []
    const found = sentencesOf(text).filter((sentence) =>
      appointing.test(sentence.replace(nameOfRule, '')),
    )
    const bare = withoutSpaces(text)
    // The title names what the whole is about; the names stand below a line in the text.
    if (role !== 'title' && bare.length <= 40 && heading.test(bare) && appoints(bare))
      listed = mostNames
    else if (listed > 0) {
      listed--
      if (role === 'heading' && found.length === 0) listed = 0
      else if (bare !== '') return [bare]
    }
    return found.length > 0 || listed < mostNames ? found : [bare]
  })
}

const appoints = (line: string) => /任|免|选/.test(line)

const sentencesOf = (text: string): string[] =>
  withoutSpaces(text)
    .split(/(?<=[。！？])/)
    .filter(Boolean)

/** Whether somebody must say if a vote is still to come. */
export const speaksOfAppointment = (content: StoryContent): boolean =>
  appointmentSentences(content).length > 0

/**
 * What a recorded vote, and the decision that none is awaited, were about: every word of the title, summary, text,
 * captions and correction, spaces apart. No pattern knows all sentences that name who was appointed.
 */
export const wordsOfVote = (content: StoryContent): string[] =>
  storyPassages(content)
    .filter(({ role }) => role !== 'fact')
    .map(({ text }) => withoutSpaces(text))
    .filter(Boolean)
