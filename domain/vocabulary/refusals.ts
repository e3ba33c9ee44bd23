/** What a person reads when the office's rules say no: what happened, and what to do next. */
interface RefusalText {
  says: string
  next: string
}

export const refusals = {
  NOT_ALLOWED: { says: '您没有办理这件事的权限。', next: '如工作需要，请联系办公室管理员开通。' },
  INVALID_INPUT: { says: '填写的内容有误。', next: '请按提示修改后再试。' },
  UNKNOWN_OPERATION: {
    says: '当前版本不支持这项操作。',
    next: '请关闭小程序重新打开，更新后再试。',
  },
  CHANGED_MEANWHILE: {
    says: '这份内容已被他人（或您在另一台设备上）改动。',
    next: '请载入最新内容，对照后再办；您写下的文字仍保留在本机。',
  },
  STORY_NOT_FOUND: { says: '没有找到这篇新闻稿。', next: '它可能已被删除，请返回列表查看。' },
  STORY_WITHDRAWN: { says: '该内容已撤回。', next: '请返回新闻列表，阅读其他内容。' },
  SUBMITTED_ALREADY: {
    says: '这份稿件已经送审或发布。',
    next: '请返回稿件列表，刷新后查看它现在的状态。',
  },
  NOT_EDITABLE: {
    says: '这份稿件正在审核或已经发布，不能改动。',
    next: '审核中的，请先撤回或请审稿人退回；已发布的，请先撤稿，改好后重新送审。',
  },
  NOT_UNDER_REVIEW: {
    says: '这份稿件现在不在审核中。',
    next: '它可能已被撤回、退回或审结，请返回列表刷新查看。',
  },
  REVIEW_STARTED: {
    says: '已有人审过，不能撤回。',
    next: '需要修改的，请联系正在审核的同事退回。',
  },
  NOT_THE_AUTHOR: { says: '这不是您写的稿件。', next: '请由作者本人办理。' },
  NOT_YOUR_STAGE: {
    says: '现在的环节不由您审核。',
    next: '请返回“待我审核”查看轮到您的稿件。',
  },
  OWN_WORK: {
    says: '您写过或改过这份稿件，不能由您审核或补录签批。',
    next: '请由没有参与写稿的同事办理。',
  },
  REVIEWED_ALREADY: {
    says: '您已审过前面的环节，不能再审这一环节。',
    next: '请由另一位同事审核；人手确实不足的，可请管理员在“编辑部设置”中允许兼任。',
  },
  NOT_APPROVED: {
    says: '这份稿件还没有审结，不能发布。',
    next: '请先送审，各个环节都通过后再发布。',
  },
  NOT_SCHEDULED: { says: '这份稿件没有定时发布。', next: '请返回列表刷新查看它现在的状态。' },
  TIME_PAST: { says: '发布时间已经过去。', next: '请选择以后的时间；不能倒填发布时间。' },
  NOT_PUBLISHED: { says: '这份稿件没有发布在外。', next: '它可能已被撤下，请返回列表刷新查看。' },
  COLUMN_NOT_YOURS: {
    says: '这个栏目不由您分管。',
    next: '请改选您分管的栏目，或请分管该栏目的同事办理。',
  },
  MARKED_SECRET: {
    says: '文中有密级标志或内部文件标志，不能在互联网上处理。',
    next: '请立即从手机和电脑上删除这份文件，按保密规定改用涉密渠道办理；确属误标的，请定密责任人更正后再来。',
  },
  REPRINT_LOCKED: {
    says: '转载稿件的标题和正文不能改动。',
    next: '如需改成自己的稿件，请先取消“转载”，并注明来源。',
  },
  UNKNOWN_SOURCE: {
    says: '这个转载来源不在名单里。',
    next: '请从名单中选择来源；确需增加的，请办公室在“编辑部设置”中登记。',
  },
  PUBLISHED_ONCE: {
    says: '发布过的稿件不能删除。',
    next: '它的地址要一直说明“该内容已撤回”；不再修改即可。',
  },
  RELEASE_GATE_SHUT: {
    says: '还不能签发，发布前检查没有全部通过。',
    next: '请逐项处理所列问题；需要改稿的，请退回作者。',
  },
  VOTE_NOT_AWAITED: { says: '这篇稿件没有标明须待表决。', next: '无须登记表决结果。' },
  VOTE_NOT_RECORDED: {
    says: '涉及任免或选举，表决通过前不得发布。',
    next: '表决通过后，请办公室在稿件页“登记表决”，再行发布。',
  },
  STORY_HELD: {
    says: '会议延期，这篇稿件已暂缓发布。',
    next: '会议召开后，请在稿件列表“解除暂缓”，再行发布。',
  },
  NOTHING_TO_HOLD: {
    says: '没有属于这次会议或活动的待发布稿件。',
    next: '请核对会议名称，须与稿件“会议或活动”一栏一致。',
  },
  DAY_IN_FUTURE: { says: '日期不能晚于今天。', next: '请核对后填写已经过去的日期。' },
  SIGNED_BEFORE_SUBMISSION: {
    says: '纸质签批的日期早于送审日期。',
    next: '请核对签批单；签批的若是以前的稿子，请按现在的稿子重新签批。',
  },
  ACCOUNT_NOT_CONFIGURED: {
    says: '还没有接入公众号。',
    next: '请用“导出公众号页面”复制到公众号后台；要直接送草稿箱的，请管理员配置公众号的 AppID 和密钥。',
  },
  ACCOUNT_REFUSED: {
    says: '公众号没有接受。',
    next: '请按所列原因处理后再试，或改用“导出公众号页面”复制过去。',
  },
  ARTICLE_UNFIT: {
    says: '不合公众号的要求，没有送出。',
    next: '请退回修改后重新送审，或用“导出公众号页面”复制过去，在公众号后台另行处理。',
  },
  COPY_IN_DRAFTS: {
    says: '这一稿已经在公众号草稿箱里。',
    next: '请直接到公众号后台群发；要重新送的，请先删除原来的草稿。',
  },
  COPY_NOT_FOUND: { says: '没有找到这份公众号副本。', next: '请刷新后查看。' },
  STORY_INCOMPLETE: { says: '还不能送审，内容不完整。', next: '请补齐所列各项后再送审。' },
  FILE_NOT_FOUND: { says: '没有收到这个文件。', next: '上传可能中断，请重新选择文件上传。' },
  FILE_EMPTY: { says: '这是一个空文件。', next: '请确认文件有内容后重新选择。' },
  FILE_TOO_LARGE: {
    says: '文件过大，没有上传。',
    next: 'Word 文件请控制在 20 MB 以内，表格 5 MB 以内，图片 10 MB 以内，压缩或拆分后再试。',
  },
  FILE_OLD_WORD: {
    says: '这是旧版 Word 文件（.doc），无法读取。',
    next: '请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  },
  FILE_NOT_DOCX: {
    says: '这个文件不是 Word 文档（.docx），或已加密。',
    next: '请选择 .docx 文件；加密的文件请先取消密码保护。',
  },
  FILE_DAMAGED: {
    says: '这个 Word 文件已损坏，读不出来。',
    next: '请用 Word 或 WPS 打开并另存一份，再导入新文件。',
  },
  FILE_NOT_PICTURE: {
    says: '这不是可用的图片。',
    next: '请选择 JPG、PNG、GIF 或 WebP 格式的图片。',
  },
  FILE_OLD_EXCEL: {
    says: '这是旧版 Excel 文件（.xls），无法读取。',
    next: '请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
  },
  FILE_NOT_XLSX: {
    says: '这个文件不是 Excel 表格（.xlsx），或已加密。',
    next: '请选择 .xlsx 文件；加密的文件请先取消密码保护。',
  },
  TOO_MANY_ATTEMPTS: { says: '尝试次数过多。', next: '请过一小时再试，或打电话给办公室。' },
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
  SUBMISSION_NOT_FOUND: { says: '没有找到这条投稿记录。', next: '它可能已被删除，请刷新后查看。' },
  SUBMISSION_RECORDED: {
    says: '这篇稿件投给同一媒体，已经登记过。',
    next: '请在列表中找到原记录，直接登记采用；确是另一篇的，请在标题后注明日期或期次。',
  },
  ADOPTED_ALREADY: { says: '这条投稿已登记采用。', next: '如需更正，请点“更正”修改。' },
  ADOPTED_BEFORE_SUBMISSION: {
    says: '采用日期早于投稿日期。',
    next: '请核对两个日期；投稿日期记错的，请先更正投稿日期。',
  },
  ADOPTION_UNPROVED: {
    says: '没有采用凭据。',
    next: '请填写版面或期次、网址，或附上剪报照片，至少一项。',
  },
  MEETING_NOT_FOUND: { says: '没有找到这次会议。', next: '它可能已被删除，请返回会议列表查看。' },
  MEETING_UNDATED: {
    says: '会议时间或地点还没有定。',
    next: '请先在会议页填写时间和地点，再拟通知。',
  },
  MEETING_OVER: { says: '会议已经结束或取消。', next: '请在会议列表中选择即将召开的会议。' },
  MEETING_IN_PAST: {
    says: '会议时间已经过去。',
    next: '请核对会议时间；改期的，请先在会议页改好时间，再更新通知。',
  },
  NOTICE_NOT_FOUND: {
    says: '没有找到这份通知，或它不是发给您的。',
    next: '请返回“通知”列表查看；拿不准的，请打电话问办公室。',
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
    next: '请刷新，看过变更后再签收。',
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
  LEAVE_NOT_ASKED: {
    says: '此人现在没有请假申请。',
    next: '可能已改为参加，请刷新后查看。',
  },
  OWN_LEAVE: { says: '不能批自己的请假。', next: '请由另一位领导审批，或请办公室补录审批结果。' },
  NOT_A_LEADER: { says: '审批人不是在任的常委会领导。', next: '请在审批人中重新选择。' },
  MEETING_BEGUN: {
    says: '会议已经开始，不再催办。',
    next: '还没有到的人，请直接打电话联系。',
  },
  NOBODY_TO_REMIND: {
    says: '没有需要催办的人。',
    next: '刷新看板，可以看到最新的签收情况。',
  },
  CALLER_NOT_STAFF: {
    says: '只能指定在任的办公室工作人员打电话。',
    next: '请在名单中另选一人；名单里没有的，请管理员在名册登记其任职。',
  },
  SIGNED_MEANWHILE: {
    says: '对方已经签收，这次没有记录。',
    next: '不用再打电话；刷新后可以看到签收的时间和答复。',
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
  MEETING_CANCELLED: { says: '会议已经取消。', next: '请在会议列表中选择其他会议。' },
  MEETING_NOTICED: {
    says: '会议通知已经发出，不能直接取消会议。',
    next: '请在通知页办理“取消会议”，发出取消通知，让收到的人都签收。',
  },
  MEETING_NOT_BEGUN: {
    says: '会议还没有开始，不能登记结束。',
    next: '请在会议召开后再登记；不开的会议请取消。',
  },
  MEETING_ENDS_EARLY: {
    says: '会议结束时间早于开始时间。',
    next: '请核对两个时间；结束时间没有定的，可以不填。',
  },
  NOT_PLANNED: {
    says: '只有还没有定日期的计划事项可以删除。',
    next: '已定日期的会议不开了，请用“取消会议”，记录会保留。',
  },
  AGENDA_EMPTY: { says: '会议还没有议题。', next: '请先加上议题，再登记议程通过。' },
  NOBODY_COMES: {
    says: '所选范围里没有到会的人。',
    next: '请在会议页核对参会范围，或多选几类参会人员。',
  },
  MATERIAL_NOT_FOUND: {
    says: '没有找到这份材料，或它不归您单位报送、没有发给您。',
    next: '请返回列表刷新查看；拿不准的，请打电话问办公室。',
  },
  MATERIAL_PAPER_ONLY: {
    says: '本材料不上网，会场领取，会后收回。',
    next: '任免案、考察材料、党组材料和带密级的材料，请登记为“纸质领取”，由办公室当面交接。',
  },
  MATERIAL_NOT_PAPER: {
    says: '这是电子材料，没有编号份数。',
    next: '需要当面领取、会后收回的，请另登记一份“纸质领取”材料。',
  },
  MATERIAL_UNOWNED: {
    says: '没有可以布置的材料，没有提醒任何单位。',
    next: '请先给材料选好报送单位；已经交齐的不用再布置。',
  },
  MATERIAL_STATE: {
    says: '这份材料现在不能这样办理。',
    next: '请刷新查看它走到了哪一步：布置、收到、核对、装袋。',
  },
  MATERIAL_UNCHECKED: {
    says: '这份材料还没有核对，不能装袋，也不能发给参会人。',
    next: '请先打开最新一版核对，再点“核对无误”。',
  },
  MATERIAL_RELEASED: {
    says: '这份材料已经发给参会人或已装袋、已领取，不能删除。',
    next: '请先收回发放、取出并清退，再删除。',
  },
  MATERIAL_LIMIT: {
    says: '一次会议的材料不能超过 200 份，一份材料不能超过 30 个版本。',
    next: '请删除不用的材料，或把附件并入一个文件。',
  },
  UNPUBLISHED_TO_MEMBERS: {
    says: '这个议题暂不公开，材料只能发给组成人员。',
    next: '请只勾选“应到”；要发给列席人员的，先在会议页取消“暂不公开”。',
  },
  FILE_NOT_MATERIAL: {
    says: '这个文件收不了，或已加密。',
    next: '请用 PDF、Word（.docx）、Excel（.xlsx）、PPT（.pptx）或图片，并先取消密码。',
  },
  MATERIAL_FILE_TOO_LARGE: {
    says: '文件超过 20 MB，没有收下。',
    next: '请压缩图片或拆成几份再交；实在不行，请打电话与办公室商量。',
  },
  COPY_NOT_THERE: {
    says: '没有这个编号，或它不在您以为的状态。',
    next: '请刷新查看这个编号发给了谁、是否已清退。',
  },
  COPY_HANDED_OUT: {
    says: '还有已发出的编号超出新的份数。',
    next: '请先清退这些编号，再减少份数。',
  },
  BAG_NOT_FOUND: { says: '没有找到这个袋子。', next: '请返回清点页刷新。' },
  BAG_LIMIT: { says: '一次最多备 400 个袋子。', next: '请减少袋数，或分两次会议清点。' },
  BAG_INCOMPLETE: {
    says: '还没有装齐，不能封袋。',
    next: '请补齐后再封；确需先发的，请写明理由，由您署名放行。',
  },
  BAG_CLOSED: { says: '这个袋子已经封好。', next: '要改动的，请先“拆开重装”。' },
  BAGS_OPEN: { says: '还有袋子没有封好。', next: '请逐袋封好，再点“清点完毕”。' },
  ARCHIVE_ITEM_UNKNOWN: {
    says: '归档清单里没有这一项。',
    next: '材料可能已被删除，请刷新后再勾选。',
  },
  NOT_NOTICED: {
    says: '这次会议的通知还没有发出，没有应到名单。',
    next: '请先发出会议通知，再来装袋或报到。',
  },
  CHECK_IN_CODE_OLD: {
    says: '这个码已经过期，或不是报到码，没有报到。',
    next: '请扫会场屏幕上正显示的码；扫不上的，请到报到台由工作人员登记。',
  },
  NOT_CALLED: {
    says: '您不在这次会议的参会名单里，没有报到。',
    next: '请到报到台找工作人员核对，或打电话给办公室。',
  },
  CHECK_IN_STATE: {
    says: '这个人的报到情况已经变了。',
    next: '请刷新名单后再登记。',
  },
} as const satisfies Record<string, RefusalText>

export type RefusalCode = keyof typeof refusals

/** Refusals that any operation may answer with; `serve()` raises them, handlers need not declare them. */
export type UniversalRefusal =
  'NOT_ALLOWED' | 'INVALID_INPUT' | 'UNKNOWN_OPERATION' | 'CHANGED_MEANWHILE' | 'TOO_MANY_ATTEMPTS'
