import type { RefusalText } from './refusal-text'

/** 名册、认证、任职. */
export const people = {
  SETUP_DONE: { says: '系统已经有管理员。', next: '请联系现任管理员为您开通。' },
  SETUP_SECRET_WRONG: {
    says: '安装口令不正确。',
    next: '请核对部署时设置的安装口令（SETUP_SECRET）后再试。',
  },
  PHONE_CODE_INVALID: {
    says: '没有取得您的手机号。',
    next: '请再点一次“用微信手机号认证”，并选择允许。',
  },
  NOT_ON_ROSTER: {
    says: '名册中没有找到您。',
    next: '请核对微信绑定的手机号是否与登记的一致；换过号码的，请打电话给办公室更新，或索取邀请码。',
  },
  ACCOUNT_BOUND: {
    says: '这个微信账号已认证为另一个人。',
    next: '请用本人的微信办理；确需更换的，先在“我的资料”里解除绑定。',
  },
  INVITATION_INVALID: {
    says: '邀请码不正确或已过期。',
    next: '请核对后重新输入，或请工作人员另发一个。',
  },
  INVITATION_USED: {
    says: '这个邀请码已经用过。',
    next: '每个邀请码只能用一次，请工作人员另发一个。',
  },
  PERSON_NOT_FOUND: { says: '名册中没有这个人。', next: '请返回名册重新查找。' },
  PERSON_LEFT: { says: '此人已离任。', next: '如重新任职，请先在名册中登记新的任职。' },
  PHONE_TAKEN: {
    says: '这个手机号已登记在另一个人名下。',
    next: '请核对号码；如号码已转给此人使用，请先改掉原登记人的号码。',
  },
  PHONE_INVALID: { says: '手机号不正确。', next: '请填写 11 位手机号码。' },
  NO_PHONE: { says: '没有登记手机号。', next: '请在名册中补登手机号。' },
  APPOINTMENT_INCOMPLETE: { says: '任职信息不完整。', next: '请补齐所列各项后再保存。' },
  APPOINTED_ALREADY: {
    says: '此人已有同样的任职。',
    next: '如需更正起始日期，请先结束原任职，再登记新的。',
  },
  APPOINTMENT_NOT_FOUND: { says: '没有找到这项任职。', next: '请返回名册，刷新后再办理。' },
  UNIT_NOT_FOUND: { says: '没有找到这个机构。', next: '请返回名册，刷新后再办理。' },
  DAY_PAST: { says: '日期不能早于今天。', next: '请填写今天或以后的日期；不能倒填。' },
  LAST_ADMINISTRATOR: {
    says: '不能让最后一位管理员离开。',
    next: '请先指定另一位管理员，并由其完成认证。',
  },
  NOT_A_DEPUTY: { says: '此人目前不是人大代表。', next: '只有在任代表才能暂停执行代表职务。' },
  SUSPENDED_ALREADY: { says: '已处于暂停执行代表职务状态。', next: '无须重复办理。' },
  NOT_SUSPENDED: { says: '目前没有暂停执行代表职务。', next: '无须办理恢复。' },
  AGENT_NOT_FIT: { says: '不能由此人代签。', next: '请选择名册中在任的另一个人。' },
  NO_REBINDING: { says: '没有待批准的换绑申请。', next: '可能已被其他工作人员办理，请刷新查看。' },
  IMPORT_NOT_FOUND: { says: '没有找到这次导入。', next: '预览只保留一天，请重新选择文件。' },
  ROSTER_CHANGED: {
    says: '预览之后名册已有变动，这一批没有导入。',
    next: '请重新选择文件预览；已导入的不会重复。',
  },
} as const satisfies Record<string, RefusalText>
