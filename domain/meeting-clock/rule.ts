import type { MeetingKind } from '../vocabulary/meeting-kinds'

/** How long before a meeting of a kind its notice must be out, and who says so. */
export interface ClockRule {
  kind: MeetingKind
  /** Name of the rules, without 《》: the district's own; empty where the office only has a habit. */
  rule: string
  /** 第九条; empty where there is none. */
  article: string
  /** Clear days at least: neither the day of issue nor the day of the meeting counts. */
  days: number
  counted: 'days' | 'workingDays'
  /** Whether the office has checked it against the district's own rules, at set-up. */
  confirmed: boolean
}

export type ClockRules = Readonly<Record<MeetingKind, ClockRule>>

const habit = (kind: MeetingKind, days: number): ClockRule => ({
  kind,
  rule: '',
  article: '',
  days,
  counted: 'days',
  confirmed: false,
})

/**
 * Until the office has named its own. 七日以前: 全国人民代表大会常务委员会议事规则 (2022) 第九条. 一个月前:
 * 全国人民代表大会议事规则 (2021) 第六条; 30 clear days are never later than the same date a month before.
 * Neither binds a district, whose own rules usually say the same. No national rule knows the others.
 */
export const defaultClockRules: Record<MeetingKind, ClockRule> = {
  congress: {
    ...habit('congress', 30),
    rule: '全国人民代表大会议事规则',
    article: '第六条',
  },
  standingCommittee: {
    ...habit('standingCommittee', 7),
    rule: '全国人民代表大会常务委员会议事规则',
    article: '第九条',
  },
  chairpersons: habit('chairpersons', 2),
  deputyGroup: habit('deputyGroup', 3),
  inspection: habit('inspection', 3),
  research: habit('research', 3),
  other: habit('other', 3),
}

/**
 * By when whoever brings something before the meeting hands it in. 十日前:
 * 全国人民代表大会常务委员会议事规则 (2022) 第十九条; the others leave time to check it before the notice.
 */
export const defaultMaterialsRules: Record<MeetingKind, ClockRule> = {
  congress: habit('congress', 35),
  standingCommittee: {
    ...habit('standingCommittee', 10),
    rule: '全国人民代表大会常务委员会议事规则',
    article: '第十九条',
  },
  chairpersons: habit('chairpersons', 3),
  deputyGroup: habit('deputyGroup', 4),
  inspection: habit('inspection', 4),
  research: habit('research', 4),
  other: habit('other', 4),
}

/**
 * 专项工作报告, in days before the standing committee's meeting: the draft goes out for comment, the revised
 * report comes in, the members get it.
 */
export const specialReportDays = { draft: 20, revised: 10, toMembers: 7 } as const

export type SpecialReportDays = Readonly<Record<keyof typeof specialReportDays, number>>

/** By the law; where the office asks for more days, by its own habit, not in the law's name. */
export const specialReportRule = (
  step: keyof SpecialReportDays,
  own: SpecialReportDays,
): Pick<ClockRule, 'rule' | 'article' | 'days' | 'counted'> => ({
  ...(own[step] > specialReportDays[step] ? { rule: '', article: '' } : specialReportBasis),
  days: own[step],
  counted: 'days',
})

/** 各级人民代表大会常务委员会监督法 (2024) 第十五条. */
export const specialReportBasis = { rule: '监督法（2024）', article: '第十五条' } as const

/** 《监督法（2024）》第十五条：会前 20 天, as people are told why. */
export function basisText({
  rule,
  article,
  days,
  counted,
}: Pick<ClockRule, 'rule' | 'article' | 'days' | 'counted'>): string {
  const source = rule ? `《${rule}》${article}` : '办公室惯例'
  return `${source}：会前 ${days} ${counted === 'workingDays' ? '个工作日' : '天'}`
}
