import type { Stretch } from '../protected'
import { occurrencesOf } from '../protected'

const surname =
  '[王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱丘方侯候邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由]'
/** What stands before a name, and what a person does right after it. */
const titled = new RegExp(
  `(?:主任|书记|[区县市镇乡院局处科校厂队组社]长|检察长|秘书长|代表|委员|同志|负责人|记者|教授|律师|审判员|检察员|任命|免去|联系人：|决定任命|干部|老人|主讲人|居民|村民|选民|老师|支书)(${surname}[\\u4e00-\\u9fff]{1,2})`,
  'g',
)
const acting = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff])(${surname}[\\u4e00-\\u9fff]{1,2}?)(?=同志|委员|代表|主任|书记|说|表示|指出|强调|介绍|认为|告诉|回忆|主持|出席|参加|为青|为区|为市|为县|等|、|的)`,
  'g',
)
/** Nobody's name ends in these; a third character that is one of them begins the next word. */
const follows = /[为的在等说主表同和从与及以说是到出参介指强告回至对向]$/

/** Names of people, as far as their titles and what they do show them. */
export function namesIn(texts: readonly string[]): string[] {
  const names = new Set<string>()
  for (const text of texts) {
    for (const pattern of [titled, acting]) {
      for (const { 1: name = '' } of text.matchAll(pattern)) {
        const short = name.length === 3 && follows.test(name) ? name.slice(0, 2) : name
        if (!/^(任务|任何|应当|关于|其中|全[区市省体]|同时|向[前上]|和[平谐])/.test(short))
          names.add(short)
      }
    }
  }
  return [...names]
}

/** Names of places and firms: what stands before their kind. */
const places =
  /[\u4e00-\u9fff]{2,3}(?=街道|镇|村|社区|小区|路|巷|集团|公司|幼儿园|小学|中学|州市|大道)/g

/** Where names stand: a misspelling is not asked about there. */
export const namedIn = (text: string, names: readonly string[]): Stretch[] => [
  ...names.flatMap((name) => occurrencesOf(text, name)),
  ...[...text.matchAll(places)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  })),
]

export const touches = (stretches: readonly Stretch[], offset: number, length: number): boolean =>
  stretches.some(({ start, end }) => start < offset + length && offset < end)
