import { plainText } from '../document/plain-text'
import type { StoryContent } from './story-content'

/** Words that only stand where somebody was, or is to be, appointed or elected. */
const appointing =
  /(任免|任命|任职|免职)名单|人事任[免命]|拟任命|决定[^，。；]{0,8}代理|罢免|(决定|通过)?任命[^，。；]{0,12}(同志|先生|女士)?为|免去[^，。；]{0,16}职务|补选|选举[^，。；]{0,10}(产生|为)|当选(为|区|市)|接受[^，。；]{0,10}辞去/

/** Whether the text speaks of an appointment or an election, so that somebody must say if a vote is still to come. */
export const speaksOfAppointment = (content: StoryContent): boolean =>
  appointing.test(`${content.title}\n${plainText(content.blocks)}`)
