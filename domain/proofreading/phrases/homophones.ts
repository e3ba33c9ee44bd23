/**
 * How the characters in common use are read, without tones: a syllable and its characters. The readings are those of
 * pinyin-pro (MIT licence, zh-lx); of characters with several, the ones met in everyday words.
 */
const syllables = `
a啊阿 ai爱癌哀哎埃碍挨隘矮艾唉皑蔼 an岸安案俺庵按暗氨鞍黯胺 ang昂肮盎 ao傲嚣奥懊袄澳熬凹敖翱 ba八把坝巴罢叭跋拔吧爸笆粑芭霸捌扒疤靶 bai百败拜白摆柏佰稗 ban半班般办伴拌版板阪扮搬斑瓣颁扳绊 bang帮镑邦傍棒绑榜膀梆磅蚌谤 bao包报宝保剥薄堡胞孢爆暴抱豹饱煲鲍苞褒雹
bei倍杯辈北碑备卑背被贝悖悲狈惫陂钡焙 ben本奔苯笨 beng崩泵绷甭蹦迸 bi笔避必币弼比弊闭毙匕鄙臂碧壁彼婢毕庇逼陛蔽痹鼻蓖毖敝 bian变边遍便编辩辨匾扁蝙贬辫鞭鳊卞 biao表标婊彪镖膘 bie别鳖憋瘪 bin斌滨宾殡濒彬摈 bing并兵病冰炳饼丙秉禀柄
bo博播伯泊波勃剥薄驳拨搏渤玻膊脖舶菠箔簸钵铂帛簿 bu不步部补布卜怖哺捕埠 ca擦 cai财彩才裁采材菜猜睬蔡踩 can参餐惨惭残灿蚕 cang藏仓舱沧苍 cao操嘈曹草漕糙槽 ce侧册策测厕恻 cen岑 ceng层曾蹭 cha刹叉查察差茶诧插岔茬碴搽 chai差拆柴豺
chan产单忏搀禅缠阐颤掺蝉馋谗铲 chang场昌长常肠尝倡偿厂唱嫦敞畅猖 chao朝吵潮巢嘲抄超炒焯钞 che车彻扯撤澈掣 chen沉称臣晨辰尘陈忱宸衬谌趁琛郴 cheng成乘程城丞惩盛称承呈诚逞撑澄铖橙骋秤 chi尺吃持池斥齿驰侈迟耻弛痴翅赤匙鸱炽 chong重崇冲充宠虫忡憧
chou丑绸仇愁酬抽畴稠筹臭踌瞅 chu出处楚初储除厨础畜触搐矗躇橱锄雏滁 chuai揣 chuan串船传川喘穿椽 chuang床创闯窗疮 chui垂吹陲炊捶锤 chun春醇椿纯唇蠢淳莼 chuo绰辍戳 ci次此慈差刺词辞瓷磁茨祠糍赐雌疵 cong丛从匆淙囱聪葱 cou凑 cu促簇粗醋 cuan蹿篡窜
cui催脆翠悴摧粹崔瘁淬 cun寸村存 cuo措错挫磋撮搓 da大达打答搭瘩鞑靼 dai代大带待戴贷傣袋呆歹怠黛殆逮 dan旦但单丹蛋淡担弹胆惮耽诞郸掸氮 dang当党荡挡档 dao刀到道导倒岛盗悼捣稻祷蹈 de地得的德 dei得 deng灯等凳登瞪邓蹬
di滴帝地砥提递低弟底敌第缔堤嘀抵荻迪笛狄涤嫡蒂 dian点颠电店殿典奠惦淀甸掂滇碘靛垫佃 diao吊调掉雕钓碉叼凋刁 die叠跌迭牒爹蝶谍碟 ding定顶丁订叮盯钉鼎锭 diu丢 dong动东侗冬冻董懂咚洞峒栋恫 dou斗都抖豆蚪逗陡兜痘 du度肚毒都独督堵妒读渡杜睹赌犊镀 duan段端断短缎锻
dui堆对队兑 dun顿吨敦墩沌炖盾蹲钝遁 duo多度朵夺哆垛堕掇舵跺躲剁惰 e恶额俄厄噩鹅娥峨遏愕鄂萼饿蛾讹扼 en恩蒽 er二儿而尔耳迩饵洱贰 fa发乏法阀罚伐筏珐 fan番凡烦犯饭范反蕃贩帆泛返翻藩樊繁矾钒 fang方房访放妨纺防仿芳坊肪 fei非费肥菲飞匪废妃啡沸芾翡肺腓扉诽吠
fen份分愤奋吩坟粉氛焚芬粪纷酚汾忿 feng封风丰峰锋奉俸冯凤疯讽逢缝蜂枫烽 fo佛 fou否 fu副幅夫服负府富父付妇伏附俘复俯覆傅福袱咐孚辅赋赴符孵抚腹甫浮扶辐拂敷缚肤腑腐芙茯蝠驸氟涪弗釜斧阜讣 ga噶尬嘎 gai概该丐改盖溉钙 gan敢甘干肝感尴杆柑竿赶秆赣 gang岗冈纲港刚钢杠肛缸
gao高告稿搞膏睾糕皋篙羔 ge个各格革哥阁割隔歌圪戈鸽疙葛搁胳骼铬咯 gei给 gen根亘跟 geng羹更耕哽庚埂耿梗 gong共公功宫工攻供巩弓恭拱蚣贡躬龚汞 gou沟够构勾购狗钩枸苟垢 gu股顾古故谷估固咕沽骨姑孤鼓辜菇雇鸪箍蛊 gua瓜卦刮寡挂剐褂 guai乖怪拐
guan贯官管观馆惯关冠灌棺罐 guang光广胱逛 gui规圭龟归贵桂鬼柜轨瑰皈硅桧诡跪闺癸刽 gun衮棍滚辊 guo国过锅果裹椁郭 ha哈蛤 hai海害还咳孩骇亥骸氦 han汉寒涵汗函含喊旱悍捍翰焊罕憾邯撼韩酣憨 hang行航杭夯 hao号好毫浩豪耗郝蒿镐壕嚎
he合颌河和何鹤核喝贺劾赫盒禾褐荷菏呵阂涸 hei黑嘿 hen恨痕狠很 heng行横亨哼衡恒 hong红讧宏洪弘虹鸿轰烘哄 hou厚后候侯吼喉猴 hu户乎湖和互狐呼护唬糊鹘胡弧虎忽惚壶瑚葫蝴沪 hua化滑话华画花划哗猾骅 huai怀坏徊槐淮 huan环鬟换还唤寰幻欢宦缓桓患焕痪豢涣
huang晃慌皇凰黄簧恍惶荒谎煌鳇磺蝗幌 hui会回汇惠晖辉挥贿悔徽彗绘讳恢毁诲晦慧灰卉麾蛔秽烩 hun婚昏浑混魂荤 huo伙和货活获或火惑祸霍豁 ji既季系级记及济计纪机绩技极集际籍迹积剂鸡击几激急即基吉继唧圾妓嫉寂寄脊己忌肌辑挤棘疾汲矶稽畸稷祭羁跻缉戟饥箕讥姬蓟冀伎悸
jia家架甲加价假伽佳嫁贾嘉夹稼驾珈颊袈迦钾枷荚 jian件剑间建见监检健荐俭鉴歼键兼舰减剪尖坚奸践箭肩渐柬煎碱简艰贱笺缄茧硷拣捡饯溅涧 jiang奖将降江强僵疆姜讲浆匠缰蒋桨酱 jiao脚角交校觉教侥剿郊酵叫嚼椒搅跤胶较浇焦狡礁缴轿饺蕉骄娇铰矫绞窖
jie届节街解界阶介结接杰捷借戒姐截诫洁劫揭皆睫竭秸藉芥疥 jin斤仅尽禁紧锦晋谨近今劲进金津巾瑾浸筋襟靳烬 jing经京井警景境静净精径惊靖镜颈敬憬兢旌晶竟痉睛竞粳荆茎阱鲸 jiong炯窘 jiu九久桕就旧酒救阄究柩纠舅灸揪玖韭厩臼咎疚 ju举具句局剧居据俱聚巨距惧拒拘橘沮炬矩菊锯驹飓桔鞠狙疽踞
juan卷眷捐倦鹃娟绢 jue角决觉爵倔掘诀崛抉绝攫獗厥鳜撅 jun军均峻浚俊君钧菌郡竣骏 ka卡咖喀 kai开凯楷慨揩 kan堪砍刊勘坎看槛瞰 kang康抗慷亢糠扛炕 kao考靠烤拷 ke刻棵颗课可科克客壳坷恪柯渴磕苛蝌 ken肯垦恳啃 keng吭坑 kong空恐孔崆控 kou口寇叩扣抠
ku酷库苦哭枯窟裤骷 kua夸跨垮挎胯 kuai会块快筷蒯侩 kuan款宽 kuang况旷框眶矿狂匡筐 kui愧亏傀溃匮馈盔逵奎葵魁岿窥 kun坤困捆昆醌 kuo括阔扩廓 la落拉腊喇垃辣蜡啦 lai来赖莱睐 lan篮栏兰缆览懒拦岚滥烂蓝婪阑澜谰揽 lang郎朗廊浪琅狼榔 lao落乐老佬姥劳捞涝牢酪烙
le了乐勒 lei类儡累泪雷垒嫘擂肋蕾镭磊 leng冷愣棱楞 li例粒里历立利力理厉丽礼犁离黎厘吏励隶李栗梨沥狸璃篱蠡荔莉醴雳鲤漓砾傈俐痢哩 lia俩 lian脸连联练链廉恋莲炼怜帘敛镰涟 liang两量辆良亮凉谅粮梁踉粱晾 liao了料疗僚聊辽撩燎寥潦撂镣廖 lie列劣烈裂猎
lin林临霖凛邻淋磷赁琳躏鳞吝拎 ling零令陵灵领凌岭另龄玲羚苓菱铃伶 liu六流留刘瘤榴柳浏琉硫馏溜 long龙隆咙垄拢胧笼珑窿聋陇 lou楼陋露喽漏髅娄搂篓 lu路庐陆鲁虏禄炉麓卢卤录露颅碌掳戮鹿芦璐赂潞 luan乱卵挛峦孪滦 lun轮论伦仑沦抡纶 luo落罗洛逻珞络萝螺裸锣骆骡箩
lv律缕氯率侣吕旅屡履绿虑滤驴铝 lve略掠 ma马麻妈码玛骂嘛吗蚂蟆 mai卖麦买脉埋迈 man满慢曼漫蔓蛮瞒馒谩 mang忙芒盲氓茫莽 mao卯茅茂冒贸貌猫帽髦毛牦矛锚铆 me么 mei枚美没媒霉妹梅媚嵋昧每煤玫眉魅酶镁寐 men门们闷 meng盟梦孟蒙猛朦萌檬锰
mi米密醚秘泌觅弥迷蜜眯縻麋靡糜谜幂 mian面免娩勉冕眠棉沔绵缅 miao妙庙苗描秒渺瞄藐 mie灭蔑 min民敏皿悯闽抿 ming名明命铭鸣螟 miu谬 mo抹模末没膜漠摩沫墨魔寞默磨摸莫蓦蘑陌貉摹 mou谋某 mu幕模目亩木母慕姆牧募墓拇沐暮牡穆牟睦 na那纳拿呐哪娜捺衲钠 nai耐乃奈奶氖
nan难南喃楠男 nang囊 nao脑闹瑙恼挠淖 ne呢 nei内馁 nen嫩 neng能 ni尼你倪逆鲵拟泥腻妮霓匿溺 nian年念拈碾粘辗鲇鲶蔫撵捻 niang娘酿 niao尿鸟 nie聂捏孽啮镊镍涅 nin您 ning凝宁柠狞拧泞 niu牛扭纽钮 nong农弄浓脓 nu奴努怒 nuan暖
nuo难诺挪糯懦 nv女 nve虐疟 o哦 ou欧偶呕藕鸥殴沤 pa爬怕帕琶趴耙啪 pai排派牌徘拍湃 pan盘盼判叛攀畔潘蟠磐 pang旁乓庞胖耪 pao咆炮跑抛袍泡刨 pei配佩沛培胚霈裴赔陪呸 pen盆喷 peng捧蓬鹏棚朋篷彭怦抨烹碰膨砰澎硼 pi匹批皮僻脾啤辟媲屁披丕毗琵疲譬霹坯砒劈痞
pian片篇偏骗 piao票漂飘瓢 pie瞥撇 pin品频嫔聘贫拚拼 ping瓶平乒凭评萍屏苹坪 po坡迫破婆魄泼鄱颇粕 pou剖 pu铺仆朴谱浦普扑曝埔溥瀑脯菩葡蒲莆圃 qi气期起齐七棋其汽栖企器乞旗戚奇葺圻凄歧启泣骑妻契鳍岂崎弃琪漆祁杞欺祺耆琦祈蕲蹊迄柒沏畦脐砌讫 qia恰洽掐
qian千前乾钱迁潜堑遣歉签欠浅牵虔谦谴铅嵌扦钎仟黔钳 qiang枪强腔墙抢羌羟跄呛蔷 qiao乔侨桥巧峭悄憔撬敲瞧窍跷橇锹鞘翘俏 qie切且惬窃怯茄 qin亲钦侵秦勤琴禽寝擒芹沁 qing清顷青轻卿情倾庆请擎晴氢氰 qiong穷琼 qiu秋丘球求囚鳅蚯裘邱酋泅 qu曲去区屈趣取驱觑岖趋渠瞿躯娶衢蛆龋
quan全圈拳券权泉劝醛痊颧犬 que却确缺雀阙炔瘸鹊榷 qun群裙 ran然染冉燃 rang让嚷壤瓤攘 rao扰绕饶 re热惹 ren人任忍仁认刃韧壬妊饪仞纫 reng仍扔 ri日 rong容荣蓉戎溶熔绒融榕茸冗 rou肉柔蹂揉 ru如汝入乳辱儒孺蠕褥茹 ruan软阮 rui瑞锐蕊 run润闰
ruo弱若偌 sa卅萨撒洒 sai赛塞腮鳃 san三伞散叁 sang丧嗓桑 sao嫂扫骚搔 se色瑟涩 sen森 seng僧 sha啥杀傻沙厦砂纱莎裟霎鲨煞 shai晒筛 shan扇山单善缮删擅杉珊汕煽膳衫姗闪陕鳝苫赡栅 shang上商伤晌尚赏裳墒 shao少绍哨烧稍邵梢捎芍勺韶
she设涉社射舍奢慑摄蛇赦畲舌赊 shen身神什审伸深呻娠婶绅慎沈渗甚申肾砷 sheng声生乘升胜省盛晟剩圣甥牲绳 shi世事时石十市识失是适士实史视式什食势试师氏仕示室使侍蚀尸始施誓诗噬拾饰释湿狮逝轼驶鲥虱矢屎柿拭嗜恃 shou手首寿守收受授售熟瘦狩兽
shu束书述属数术枢输叔倏墅树疏熟署恕蜀庶舒殊抒暑曙蔬梳薯竖鼠淑赎孰黍戍漱 shua刷耍 shuai帅率衰摔甩蟀 shuan栓拴 shuang双爽霜 shui说水睡税谁 shun瞬顺吮舜 shuo说数硕烁朔 si丝思司死四斯伺似私厮嘶寺肆撕嗣祀驷饲巳 song送松宋淞嵩诵颂耸讼怂 sou艘嗽搜擞
su俗肃宿诉素速塑苏粟稣溯酥僳 suan算酸蒜 sui岁随遂邃碎髓虽隋隧祟绥穗 sun孙损荪笋 suo所缩嗦唆锁索梭琐蓑 ta他塔塌它踏她蹋獭挞 tai台态太胎抬泰汰邰苔酞 tan碳谈弹探叹坦坛毯摊潭滩炭瘫谭贪坍檀痰袒 tang趟堂倘糖唐棠塘汤淌膛搪躺烫 tao套桃讨焘陶掏逃涛淘滔萄绦 te特
teng藤腾疼滕誊 ti体题提梯替啼屉剔惕蹄涕踢锑嚏剃 tian天甜田填添恬舔腆 tiao条调跳挑眺迢 tie铁贴帖 ting停亭廷听厅庭挺艇霆烃汀 tong同统通痛童筒桐彤潼瞳铜酮桶捅 tou头偷投透骰 tu土途图徒兔凸突吐屠涂秃 tuan团湍 tui退腿推颓蜕褪 tun吞屯豚臀氽囤
tuo妥托唾陀庹拓拖脱椭驼鸵驮 wa瓦洼哇娃挖袜蛙 wai外歪 wan万晚碗莞玩湾婉完宛弯惋腕挽烷丸蜿豌皖顽 wang往旺王网亡望枉忘妄汪 wei位味尾维为畏委未伟伪微卫围纬魏危谓唯威尉慰巍帷胃惟韦苇萎违隗桅潍蔚喂渭 wen文问闻温吻稳雯汶瘟纹紊刎蚊 weng嗡翁瓮 wo我倭卧握涡沃挝窝蜗斡
wu无物午恶务吴乌舞五雾武伍晤侮兀呜屋悟误坞妩巫捂吾毋污芜蜈诬梧钨戊勿 xi席系惜袭西烯习息细稀媳锡洗析夕喜希吸戏熙悉禧昔熹浠晰溪汐熄牺隙嘻膝蟋徙羲玺硒矽犀檄 xia下峡辖霞侠匣夏遐吓暇狭瞎虾 xian线鲜限宪腺先县仙贤闲现险纤衔咸陷献娴嫌显掀羡铣锨舷涎弦馅
xiang向响项乡降想相祥详巷享像饷箱翔湘襄象厢香橡镶 xiao小校消晓销效笑削啸哮孝淆潇硝肖萧逍宵霄 xie些屑懈协写谢斜械血泄谐胁歇携蟹鞋泻卸邪楔蝎挟 xin心新信薪馨昕衅欣辛歆芯锌忻 xing性行星形幸刑省兴型醒姓腥杏邢猩惺 xiong雄兄凶胸匈熊汹 xiu休朽秀宿修绣嗅羞袖锈
xu许须胥虚蓄绪需絮叙续吁婿序墟徐旭戌嘘酗恤 xuan旋选璇玄喧宣暄煊悬渲炫轩眩绚癣 xue学雪血削穴薛靴 xun旬埙鲟训勋询讯寻巡循殉汛熏逊迅驯 ya亚丫鸦雅压牙押呀哑崖讶涯芽衙鸭蚜轧 yan眼言演严验岩俨烟雁沿堰厌燕咽延焰颜宴檐盐艳掩衍淹炎焉研筵胭蜒谚嫣阉阎奄砚唁彦
yang样扬央阳氧仰养洋杨羊疡漾鸯殃秧佯痒 yao要药乐肴摇吆咬妖姚遥邀腰徭谣耀瑶窑钥尧舀 ye夜页叶业也爷液晔冶野椰耶噎掖曳腋 yi一意义易衣议以宜已翼医移乙亦亿仡仪伊异依疫益毅役夷抑谊疑懿裔逸忆艺姨彝怡翊漪椅溢绎熠译贻翌肄胰蚁诣遗颐饴驿壹揖铱沂倚矣邑屹臆 yin银阴隐印因音引吟寅淫姻尹殷茵蚓饮荫
ying应映营膺影英鹰硬婴赢颖莹樱迎盈蝇荧萤郢缨 yo哟 yong拥用勇佣庸永涌泳甬踊雍臃痈蛹咏恿 you游由有友优佑油又右尤幼幽诱忧悠攸犹邮鱿铀酉釉 yu隅鱼余雨予于喻语与欲育域俞誉裕狱寓羽渔玉预瑜宇娱御屿遇毓禹郁愈愉愚禺钰豫浴芋淤舆渝谕迂臾驭盂榆虞逾峪
yuan员院元远原园源愿冤圆怨垣垸援苑媛渊缘沅辕袁鸳猿 yue月说悦约岳乐越曰跃阅粤 yun运云允匀晕孕韵耘蕴郧酝陨 za杂匝砸咋 zai再载在宰仔灾栽哉 zan赞咱暂攒 zang藏脏葬赃 zao早遭糟造噪燥凿躁枣澡藻灶皂蚤 ze则泽择责 zei贼 zen怎 zeng曾增憎赠
zha扎榨诈炸闸喳渣札铡眨乍柞 zhai宅债寨斋择摘窄翟 zhan战盏站展占湛栈崭斩瞻绽粘詹毡沾蘸 zhang丈张章涨长仗障漳掌帐杖璋胀彰账樟瘴 zhao招着朝照召找兆昭钊肇沼罩诏赵 zhe着者辄哲折浙蔗褶这遮鹧蛰辙锗 zhen阵震镇真侦贞振珍诊祯针斟枕圳甄砧臻疹帧
zheng整正证政征争症拯挣蒸睁郑筝狰怔 zhi只制支知枝直纸致识止至职之智治质指旨汁执值织址置侄滞志殖植芷肢峙稚掷帜脂挚秩窒芝蜘咫吱趾炙痔 zhong中钟种重众终仲衷忠肿踵盅 zhou周洲调州轴舟咒宙帚昼骤皱诌粥肘 zhu株主筑住注著柱珠助猪嘱竺朱驻祝逐竹烛铸瞩蛛诸贮诛煮拄蛀 zhua抓爪
zhuai拽 zhuan专传转撰砖赚篆 zhuang幢桩装壮撞妆状庄 zhui锥缀椎追赘坠 zhun准谆 zhuo桌着卓捉酌琢拙茁啄灼浊 zi子自资字咨姊姿梓滋秭紫兹淄孜籽滓渍 zong宗总纵踪棕粽综鬃 zou走奏邹揍 zu组族足祖租阻卒诅 zuan纂钻 zui咀醉嘴罪最 zun尊遵
zuo座做坐作佐左昨`

const readings = new Map<string, string[]>()
for (const entry of syllables.trim().split(/\s+/)) {
  const syllable = /^[a-z]+/.exec(entry)?.[0] ?? ''
  for (const character of entry.slice(syllable.length)) {
    readings.set(character, [...(readings.get(character) ?? []), syllable])
  }
}

/** What many people do not tell apart as they speak, and so not as they type: zh z, ing in, l n. */
const slurred = (syllable: string) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n')

/** Each slurred syllable has a number, from 1 to below 512. */
const numbers = new Map<string, number>()
const numberOf = (slur: string): number => {
  const number = numbers.get(slur) ?? numbers.size + 1
  numbers.set(slur, number)
  return number
}

const slurs = new Map(
  [...readings].map(([character, own]) => [
    character,
    [...new Set(own.map((one) => numberOf(slurred(one))))],
  ]),
)

const share = <T>(a: readonly T[] = [], b: readonly T[] = []) => a.some((one) => b.includes(one))

/** Whether one is easily typed for the other by pinyin: the same letters. */
export const soundAlike = (a: string, b: string): boolean =>
  a !== b && share(readings.get(a), readings.get(b))

/** Whether one is typed for the other by somebody who slurs: 正 for 真. */
export const soundNearlyAlike = (a: string, b: string): boolean =>
  a !== b && share(slurs.get(a), slurs.get(b))

/** The slurred readings of a character as numbers, for an index of words by their sound. */
export const soundsOf = (character: string): readonly number[] => slurs.get(character) ?? none
const none: readonly number[] = []
