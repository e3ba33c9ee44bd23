/** Where a clause ends; a line that was normalised has some of these at half width. */
const stops = '，。；,;'
const number = '[\\d０-９一二两三四五六七八九十百]{1,4}'
const posts = '长|主任|委员|审判员|检察员|陪审员|法官|检察官'

/** Not 任免, 任命 as work and as the name of a rule; 工作人员 are people. */
const notAsSuch =
  '(?!的?(?:工作(?!人员)|办法|制度|程序|规定|条例|规则|细则|机制|职权|权|名|题)' +
  `|[^${stops}]{0,12}(?:人员|干部|事项)的?[^${stops}]{0,4}(?:办法|制度|程序|规定|条例|职权))`

/** What follows 任: a post, not what somebody did in their time there. */
const thePost =
  `[^${stops}]{0,30}?(?:[局主院区市县省镇乡处科部]长|检察长|主任|委员|审判员|检察员)` +
  '(?!期间|时|以来|的|会|一职)'
/** At the head of a clause; whoever 曾任, 后任 or 担任 is told of otherwise. */
const aName =
  `(?:^|[${stops}、：:])[^${stops}、：:]{1,2}` +
  `[^${stops}、：:担曾历现时兼年月后前起并又间直期责信主出就升]`

/**
 * How the report of a meeting tells of appointments where it names nobody, or gives a post without 为: patterns for a
 * text without spaces.
 */
export const reported = [
  '任[免命]了(?!解)',
  `任[免命]${notAsSuch}[^${stops}]{0,40}?${number}(?:人|名|位)`,
  `任免${notAsSuch}[^${stops}]{0,24}?(?:人员|干部|事项|议题)(?=[${stops}]|$)`,
  `任命(?![由须应和及与或])${notAsSuch}[^${stops}]{1,40}?(?:${posts})(?=[${stops}、]|$)`,
  `免去[^${stops}]{2,60}(?:${posts})(?=[${stops}]|$)`,
  `提请[^${stops}]{0,16}任[命免](?![前后时${stops}]|$)${notAsSuch}`,
  `(?:通过|表决)[^${stops}]{0,30}的(?:任命|任职|免职|任免)${notAsSuch}`,
  `同志任(?![职期劳务何教课])${thePost}`,
  `${aName}任(?=[区市县省镇乡])${thePost}`,
] as const
