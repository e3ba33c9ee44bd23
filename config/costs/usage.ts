import { askedBackupsKept, backupsKept } from '@domain/upkeep/backup-terms'
import type { Act, Assumptions } from './quantities'

/** The size of a district, as far as the month depends on it. */
export interface District {
  deputies: number
  /** Who opens the mini-program in a month, without being on the roster. */
  readers: number
}

export const district: District = { deputies: 300, readers: 50_000 }

export const assumptions: Assumptions = {
  roundTripMs: 40,
  sessionReads: 1,
  daysOfMonth: 30,
}

/** 区直部门、街道工委 and 一府一委两院, that sign through a liaison officer. */
const organs = 40
/** Who works at the desk, and on how many days. */
const staff = { people: 20, days: 22 }
const storiesAMonth = 60
/** After a year or two: pictures, materials and signed sheets, and what the database holds. */
const kept = { filesGB: 2, databaseGB: 0.5 }
/** Each whole. */
const backups = backupsKept + askedBackupsKept
/** From cloud storage into a function and back. */
const backupMBPerSecond = 10
/** A picture as the newsroom uploads it. Nothing makes it smaller: readers fetch it as it is. */
const pictureMB = 0.3

/** GB that lie there all month, and why so many. */
export const stored = {
  databaseGB: kept.databaseGB,
  filesGB: kept.filesGB + backups * (kept.filesGB + kept.databaseGB),
  why: `数据库 ${kept.databaseGB} GB，图片和材料 ${kept.filesGB} GB，${backups} 份备份每份都是全的`,
}

/** A month of such a district. Every number has its reason beside it; round ones are a judgement, not a count. */
export function monthOf({ deputies, readers }: District): Act[] {
  return [
    ...ofReaders(readers),
    ...ofNewsroom(),
    ...ofNotices(deputies),
    ...ofDesk(),
    ...ofBackups(),
  ]
}

function ofReaders(readers: number): Act[] {
  const visits = readers * 2
  return [
    {
      name: '打开新闻首页',
      why: '每位读者一个月来两次；一屏看到 6 张题图',
      times: visits,
      calls: { 'news.list': 1.2 },
      fetchedMB: 6 * pictureMB,
    },
    {
      name: '读一篇新闻',
      why: '每次来读一篇半，一篇有 3 张图',
      times: visits * 1.5,
      calls: { 'news.get': 1 },
      fetchedMB: 3 * pictureMB,
    },
    {
      name: '搜索新闻',
      why: '二十次来访有一次搜索',
      times: visits * 0.05,
      calls: { 'news.search': 1 },
    },
    {
      name: '查制度',
      why: '十次来访有一次；制度库整本存在手机里，有新版本才再取',
      times: visits * 0.1,
      calls: { 'rules.book': 1 },
      fetchedMB: 0.2,
    },
    {
      name: '打开“我的”',
      why: '二十次来访有一次',
      times: visits * 0.05,
      calls: { 'people.whoAmI': 1 },
    },
  ]
}

function ofNewsroom(): Act[] {
  return [
    {
      name: '写稿、三审三校、发布',
      why: `每月 ${storiesAMonth} 篇，边写边存，每审打开两次，配 3 张图`,
      times: storiesAMonth,
      fromPc: true,
      calls: {
        'news.listDesk': 20,
        'news.importDocx': 0.5,
        'news.keepPicture': 3,
        'news.saveDraft': 15,
        'news.openDraft': 6,
        'news.submit': 1.2,
        'news.openReview': 8,
        'news.approve': 3,
        'news.signConfidentiality': 1,
      },
      fetchedMB: 14 * 3 * pictureMB,
    },
  ]
}

function ofNotices(deputies: number): Act[] {
  // Two that ask every deputy and every organ, six that ask some sixty.
  const meetings = 8
  const recipients = 2 * (deputies + organs) + 6 * 60
  return [
    {
      name: '开会、拟通知、审核、签发、发出',
      why: '每月 8 次会议活动：2 次面向全体代表和单位，6 次面向六十人左右',
      times: meetings,
      fromPc: true,
      calls: {
        'notices.listMeetings': 6,
        'notices.openMeeting': 10,
        'notices.saveMeeting': 4,
        'notices.draftNotice': 1,
        'notices.saveNotice': 8,
        'notices.openNoticeDesk': 10,
        'notices.submitNotice': 1,
        'notices.approveNotice': 2,
        'notices.previewAudience': 2,
        'notices.issueNotice': 1,
      },
    },
    {
      name: '收通知、签收、答复',
      why: '每位收件人看三次列表、打开两次、答复一次',
      times: recipients,
      calls: {
        'people.whoAmI': 1,
        'people.myConsents': 1,
        'people.recordConsent': 1,
        'notices.myNotices': 3,
        'notices.openMyNotice': 2,
        'notices.recordOpening': 1,
        'notices.answerNotice': 1,
      },
    },
    {
      name: '推送',
      why: '每位收件人平均不到两条：发出时一条，没签收的再催一条',
      times: recipients,
      pushes: 1.8,
    },
    {
      name: '短信',
      why: '十人里有一人推送不到、也没签收',
      times: recipients,
      sms: 0.1,
    },
    {
      name: '看签收看板',
      why: '每次会议看 20 次',
      times: meetings,
      fromPc: true,
      calls: { 'notices.openBoard': 20 },
    },
    {
      name: '会场报到',
      why: '每月 3 次会用报到码，屏幕开 1 小时，半分钟换一次码，4 秒刷新一次人数',
      times: 3,
      fromPc: true,
      calls: { 'notices.checkInCode': 120, 'notices.attendanceBoard': 900 },
    },
    {
      name: '到会的人扫码',
      why: '每次约一百人',
      times: 3 * 100,
      calls: { 'notices.checkIn': 1 },
    },
    {
      name: '下载会议材料',
      why: '每位收件人一份，平均 2 MB',
      times: recipients,
      fetchedMB: 2,
    },
  ]
}

function ofDesk(): Act[] {
  return [
    {
      name: '电脑端登录、打开工作台',
      why: `${staff.people} 人，每人 ${staff.days} 个工作日各登录一次；页面多半已在浏览器里`,
      times: staff.people * staff.days,
      fromPc: true,
      calls: { 'people.whoAmI': 4, 'news.listDesk': 4, 'notices.listMeetings': 2 },
      pagesMB: 1,
    },
  ]
}

function ofBackups(): Act[] {
  const wholeMB = (kept.filesGB + kept.databaseGB) * 1024
  return [
    {
      name: '每夜备份',
      why: '每夜把图片、材料和数据库整个读一遍；读文件按下载计费，是偏高的估计',
      times: assumptions.daysOfMonth,
      fetchedMB: kept.filesGB * 1024,
      work: { of: 'upkeep', seconds: wholeMB / backupMBPerSecond },
    },
    { name: '取一份备份', why: '每月一份，放到云外面', times: 1, fetchedMB: wholeMB },
  ]
}
