import type { InputNamed, OperationName } from '@domain/operations'
import { fromTheStart } from '../../cloudfunctions/platform/notice-settings'
import { aMeeting } from '../builders/meeting'

type NoticeOperation = Extract<OperationName, `notices.${string}`>

const id = 'nothing'
const seen = { id, revision: 1 }
const { fields: meeting } = aMeeting()

/** For the table of who may ask: a valid question for each operation of meetings and notices. */
export const noticeQuestions: { [N in NoticeOperation]: InputNamed<N> } = {
  // settings
  'notices.readNoticeSettings': {},
  'notices.saveNoticeSettings': { revision: 99, settings: fromTheStart as never },
  // meetings
  'notices.suggestMeeting': { kind: 'standingCommittee' },
  'notices.saveMeeting': { existing: seen, meeting },
  'notices.getMeeting': { id },
  'notices.adoptAgenda': { ...seen, adopted: true },
  'notices.cancelMeeting': { ...seen, reason: '测试' },
  'notices.endMeeting': seen,
  'notices.removePlanned': seen,
  'notices.listMeetings': { year: 2026 },
  'notices.openMeeting': { id },
  'notices.exportCalendar': { of: { meetingId: id } },
  'notices.timelinessLedger': { year: 2026 },
  'notices.exportTimeliness': { year: 2026 },
  'notices.exportMeetingDocument': { id, document: { kind: 'placeCards', as: ['member'] } },
  // writing
  'notices.draftNotice': { meetingId: id },
  'notices.saveNotice': {
    ...seen,
    content: {
      title: '通知',
      addressee: '',
      sections: [],
      attachments: [],
      issuer: '',
      startsAt: '2027-01-01T01:00:00Z',
      venue: '',
      audience: { groups: [], excluded: [] },
    },
  },
  'notices.openNoticeDesk': { id },
  'notices.decideNoticeMark': { id, of: '标记', about: '标记', reason: '测试' },
  'notices.renewNotice': seen,
  'notices.dropNotice': seen,
  'notices.noticeDocument': { id },
  'notices.listChairs': {},
  'notices.submitNotice': seen,
  'notices.recallNotice': seen,
  'notices.approveNotice': seen,
  'notices.returnNotice': { ...seen, remarks: '测试' },
  'notices.enterNoticeSignature': {
    ...seen,
    signerId: id,
    signedOn: '2026-11-01',
    photo: 'cloud://nothing',
  },
  'notices.noticeSigners': { id },
  'notices.previewAudience': { id },
  'notices.testNotice': { id },
  'notices.issueNotice': seen,
  'notices.changeNotice': { noticeId: id, cancel: false, note: '测试' },
  // receipts
  'notices.myNotices': {},
  'notices.openMyNotice': { dispatchId: id },
  'notices.recordOpening': { receiptId: id, edition: 1 },
  'notices.answerNotice': { receiptId: id, edition: 1, answer: 'attend' },
  'notices.saveReturn': {
    receiptId: id,
    edition: 1,
    attendees: [{ name: '测试', title: '科长', phone: '13000000000' }],
  },
  'notices.enterReturn': {
    receiptId: id,
    edition: 1,
    attendees: [{ name: '测试', title: '科长', phone: '13000000000' }],
    why: '来电补报',
  },
  'notices.decideLeave': {
    receiptId: id,
    askedAt: '2026-11-23T02:00:00.000Z',
    decision: 'granted',
  },
  'notices.listLeaves': { dispatchId: id },
  // board
  'notices.openBoard': { id },
  'notices.revealAttendeePhone': {
    receiptId: id,
    returnedAt: '2026-11-23T02:00:00.000Z',
    place: 0,
    purpose: '测试',
  },
  'notices.listDispatches': {},
  'notices.remind': { id },
  'notices.listCallers': {},
  'notices.assignCaller': { id, callerId: id },
  'notices.recordCall': { receiptId: id, edition: 1, outcome: 'willSign' },
  'notices.myCalls': {},
  'notices.groupText': { id },
  'notices.exportServiceRecord': { id, format: 'xlsx' },
  // materials
  'notices.listMaterials': { meetingId: id },
  'notices.saveMaterial': { meetingId: id, material: { kind: 'file', title: '测试材料' } },
  'notices.removeMaterial': seen,
  'notices.askMaterials': { meetingId: id, ids: [id] },
  'notices.myMaterials': {},
  'notices.handIn': { id, fileId: 'cloud://nothing', fileName: '材料.pdf' },
  'notices.enterMaterialFile': { id, fileId: 'cloud://nothing', fileName: '材料.pdf' },
  'notices.receivePaper': seen,
  'notices.readMaterial': { id, version: 1 },
  'notices.checkMaterial': seen,
  'notices.returnMaterial': { ...seen, note: '测试' },
  'notices.releaseMaterial': { ...seen, to: ['member'] },
  'notices.tendCopy': { ...seen, number: 1, act: { does: 'takeBack' } },
  'notices.materialsForMe': { dispatchId: id },
  'notices.openMaterial': { dispatchId: id, id },
  'notices.materialOpenings': { id },
  'notices.prepareBags': { meetingId: id, bags: { count: 1 } },
  'notices.listBags': { meetingId: id },
  'notices.tickCopy': { bagId: id, materialId: id, inside: true },
  'notices.closeBag': { bagId: id },
  'notices.reopenBag': { bagId: id },
  'notices.finishPacking': { meetingId: id },
  'notices.archiveList': { meetingId: id },
  'notices.tickArchive': { meetingId: id, key: 'service', filed: true },
  'notices.exportArchive': { meetingId: id },
  // attendance
  'notices.checkInCode': { meetingId: id },
  'notices.checkIn': { code: id },
  'notices.attendanceBoard': { meetingId: id },
  'notices.checkInByStaff': { receiptId: id },
  'notices.undoCheckIn': { receiptId: id, reason: '测试' },
  'notices.recordLeaving': { receiptId: id, left: true },
  'notices.exportAttendance': { meetingId: id },
  // 工作台首页
  'notices.waiting': {},
}
