import type { RefusalText } from './refusal-text'

/** 会议通知、签收、催办. */
export const notices = {
  NOTICE_NOT_FOUND: {
    says: '没有找到这份通知，或它不是发给您的。',
    next: '请返回“通知”列表查看；拿不准的，请打电话问办公室。',
  },
  NOTICE_UNDER_WAY: {
    says: '新的一版通知正在逐个发出，还没有全部完成。',
    next: '请等一分钟，刷新后再看。',
  },
  NOTICE_INCOMPLETE: { says: '通知内容不完整。', next: '请补齐所列各项后再送审。' },
  NOTICE_GATE_SHUT: {
    says: '还不能签发，通知里还有没有处理的问题。',
    next: '请逐项处理；需要改稿的，请退回拟稿人。',
  },
  NOTICE_ISSUED: {
    says: '这次会议的通知已经发出。',
    next: '时间、地点或议程有变的，请在通知页“变更通知”；会议不开的，请“取消会议”。',
  },
  NOTICE_NOT_ISSUED: { says: '这份通知还没有发出。', next: '没有发出的通知可以直接修改。' },
  EDITION_OPEN: {
    says: '已有一份变更通知正在办理。',
    next: '请先办完它，或在那一份上继续修改。',
  },
  NOTICE_LATE: {
    says: '已经过了依法发出通知的最晚时间，没有发出。',
    next: '请改期；确需召开的，请常委会主任批准临时召集，并写明理由后再发。',
  },
  NOT_THE_CHAIR: {
    says: '临时召集须由常委会主任批准。',
    next: '请在批准人中选择在任的常委会主任。',
  },
  AUDIENCE_EMPTY: {
    says: '没有收件人，没有发出。',
    next: '请在会议页选择参会范围，并确认名册中有人在任。',
  },
  TEMPLATE_MISSING: {
    says: '还没有配置会议通知的消息模板，没有发出。',
    next: '请管理员在小程序后台申请模板，并把编号填入配置。',
  },
  NO_CONSENT_LEFT: {
    says: '您自己没有可用的提醒次数，收不到测试消息。',
    next: '请先在“我的”页点“增加提醒”，再试发。',
  },
  NOTICE_CHANGED: {
    says: '通知有变更，您看到的是以前的内容，没有签收。',
    next: '请刷新，看过变更后再签收；电话确认的，请按变更后的内容再与对方核对。',
  },
  ONLY_NOTED: {
    says: '这是印发的文件，只需签收，不用答复参加或请假。',
    next: '请点“收到，签收”。',
  },
  NOTICE_CANCELLED: { says: '会议已经取消。', next: '请点“知悉”签收，不需要再报参加或请假。' },
  NOTICE_STANDS: { says: '会议照常举行。', next: '请刷新，选择“收到，参加”或“收到，请假”。' },
  ANSWER_CLOSED: {
    says: '会议已经开始，不能再改答复。',
    next: '情况有变的，请打电话告诉办公室。',
  },
  NOT_AN_ORGAN: {
    says: '参会回执由列席单位报送。',
    next: '代表和组成人员请本人签收答复，不能由他人代为出席。',
  },
  RETURN_CLOSED: {
    says: '报送参会回执的时间已过，没有改动。',
    next: '人员确有变动的，请打电话告诉办公室。',
  },
  RETURN_TOO_LATE: {
    says: '会议已经开始，不再录入参会回执，没有改动。',
    next: '实际来了谁，请在报到页按名单登记。',
  },
  RETURN_RENEWED: {
    says: '这份参会回执刚刚有人报送或改过，或通知有了新的一版，您看到的是以前的，没有办理。',
    next: '请看过现在的参会人员再办；没有看到的，请关闭后下拉刷新。',
  },
  LEAVE_NOT_ASKED: {
    says: '此人现在没有请假申请。',
    next: '可能已改为参加，请刷新后查看。',
  },
  LEAVE_ASKED_ANEW: {
    says: '此人刚刚重新请假，您看到的是以前的事由，没有办理。',
    next: '请刷新，看过现在的事由再批。',
  },
  APPROVER_MISSING: {
    says: '您不是常委会领导，不能以自己的名义批假，没有办理。',
    next: '请选择批假的领导，由您补录审批结果。',
  },
  OWN_LEAVE: { says: '不能批自己的请假。', next: '请由另一位领导审批，或请办公室补录审批结果。' },
  NOT_A_LEADER: { says: '审批人不是在任的常委会领导。', next: '请在审批人中重新选择。' },
  NOBODY_TO_REMIND: {
    says: '没有需要催办的人。',
    next: '刷新看板，可以看到最新的签收情况。',
  },
  CALLER_NOT_STAFF: {
    says: '只能指定在任的办公室工作人员打电话。',
    next: '请在名单中另选一人；名单里没有的，请管理员在名册登记其任职。',
  },
  SIGNED_MEANWHILE: {
    says: '对方刚刚签收或改过答复，这次没有记录。',
    next: '请看过现在的签收和答复；对方在电话里另有答复的，再记一次。没有看到的，请关闭后下拉刷新。',
  },
  NOT_IN_AUDIENCE: {
    says: '变更后的通知不再发给这个收件人，没有记录。',
    next: '刷新看板，可以看到现在的收件人名单。',
  },
  ANSWER_MISSING: {
    says: '电话确认的，要记下对方参加还是请假。',
    next: '请选择“参加”或“请假”；对方没有说定的，请记为“答应自己签收”。',
  },
  LEAVE_REASON_MISSING: {
    says: '请假要写明事由。',
    next: '请填写对方说的请假事由，由有权批假的人审批。',
  },
  CALL_EMPTY: {
    says: '还没有写对方说了什么。',
    next: '记为“其他情况”的，请写一两句通话内容。',
  },
  TOO_MANY_TO_PRINT: {
    says: '收件人太多，不宜打印成 Word 文件。',
    next: '请导出 Excel 文件，再按需要打印其中一部分。',
  },
} as const satisfies Record<string, RefusalText>
