/** Characters that look alike to a hurried eye or to a scanner. */
const groups = `
己已巳 戊戌戍戎 末未 侯候 赢羸嬴 拨拔 晴睛 辩辨辫瓣 籍藉 盅蛊 冶治 析折 幕慕墓暮募 竞竟 暑署 博搏 徒徙 代伐
人入八 日曰 土士 干千于 密蜜 析拆 延廷 陈阵 即既 设没 没投 话活 住往 住佳 往佳 拆折 找我 大太犬 天夫 夫失 矢失
午牛 王玉 主王 田由甲申 目自 白自 刀力 力办 刃刀 今令 令今 冷泠 向问 问间 间向 间问 困因 因困 园圆 团困 科料
料科 情清请晴精 请清 请诸 诸请 清情 晴情 抱抢 抢抱 枪抢 沧苍 仓仑 论伦沦 抡论 会合 全金 金全 侍待 待侍 持待持 特持
持特 诗持 杨扬汤 场杨 汤场 检捡俭验 捡检 俭检 捡拾 脸检 验检 险捡 提题 是题 案桉 暗喑 委萎 表裱 丧表 裁栽载戴
栽裁 遣遗 遗遣 贷货 货贷 贫贪 贪贫 狠狼 狼狠 狠很 很狠 根很 跟根 限恨 眼限 银很 厉历 历厉 励厉 历厂 压庄 庄压
床庆 庆床 库车 广厂 厅厂 斤斥 斥斤 拆斥 诉拆 诉诈 作诈 昨作 炸作 任仟 仟任 件任 仵件 牛年 年午 考老 老考 孝考
者著 署著 暑著 绪猪 堵绪 都部 部都 郁部 陪部 倍部 培赔倍陪 剖部 惯贯 贯惯 货贯 彻砌 切彻 撤澈彻 撒撤 撒散 散撒
洛落 落洛 络洛 格络 略路 路略 露路 履屡 覆履 复履 值直 植值 殖植 真直 直真 具其 其具 且具 县具 旦且 且旦 早旱
旱早 旧日 旧归 旦旧 归旧 帅师 师帅 狮师 肺沛 沛市 布市 市布 巾市 币市 巿市 末木 木本 本木 休体 体休 仗伏 伏仗
优忧 犹优 扰忧 尤龙 龙尤 拢扰 笼庞 宠庞 庞宠 赏常 裳常 常尝 尝偿 偿赏 堂掌 党堂 掌常 挡档 档挡 岂启 后启
`
const alike = new Map<string, Set<string>>()
for (const group of groups.trim().split(/\s+/)) {
  for (const character of group) {
    const known = alike.get(character) ?? new Set()
    for (const other of group) if (other !== character) known.add(other)
    alike.set(character, known)
  }
}

/** Whether one is easily taken for the other. */
export const lookAlike = (a: string, b: string): boolean => alike.get(a)?.has(b) ?? false
