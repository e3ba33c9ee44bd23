import type { RefusalText } from './refusal-text'

/** 会议材料、装袋、归档. */
export const materials = {
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
  HAND_IN_CLOSED: {
    says: '会议已经开始、结束或取消，单位不能再报送或更换材料，没有改动。',
    next: '确需补交或更正的，请打电话与办公室联系，由办公室收下并登记。',
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
    says: '议题暂不公开，或者已不在议程上，材料只能发给组成人员。',
    next: '请只勾选“应到”；要发给列席人员的，先在会议页取消“不公开”，或者给材料重新选择议题。',
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
  BAGS_STALE: {
    says: '封好的袋子里，有材料后来换了新版、被退回或又新增，清点没有完成。',
    next: '请拆开所列的袋子，按现在的材料装好再封；确需放行的，封袋时写明理由、署名。',
  },
  ARCHIVE_ITEM_UNKNOWN: {
    says: '归档清单里没有这一项。',
    next: '材料可能已被删除，请刷新后再勾选。',
  },
} as const satisfies Record<string, RefusalText>
