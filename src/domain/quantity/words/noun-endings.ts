/**
 * Nouns by their last character: what a name counts stands at its end, and its last character says what kind
 * of thing it is, a person, a building, a machine.
 */
import { words } from "../../text/wordings";

const PERSON =
  /(?:[员生者工民人师童妇男女众属职老士兵家长手客友胞孩婴亲儿户军医警官干徒]|子女|人口|干部|代表|书记|主任|人才|专家|劳模|顾问|教授)$/u;
const THING =
  /(?:[校院馆所站室厅堂庭楼房屋舍栋厂店园区村镇庄社库塔井池渠沟河湖路桥梁街道巷网管线灯牌栏坝堤闸泵车船机器具备仪炉箱柜桌椅床板材料品物件册书刊片资单票页纸稿文著卷档木林草苗树花田土膜肥药畜禽猪牛羊鱼虾粮油菜果茶水气电煤碳姻圾粪题程项目事务课赛会队团班业司企块套组筑案金款贷债薪税费罩]|中心|基地|平台|机构|专利|水利|福利|民意|损失|影像|[图摄录]像|[床摊车岗单点席学]位|水体|群体|媒体|遗体|推文|论文|报告|样本|标本|课本|窗口|路口|探头|码头|镜头|摄像头|(?<![接播引补配育制耕])种|海报|月报|年报)$|(?<![落入实当就异各原])地$/u;
/** 入库, 结案, 逐户: a verb with its object or an adverb, no noun. */
const NO_NOUN = new RegExp(
  `(?:[入进上下到落建立结挂归并签开换销返办领取持发全逐分实就当异每各创停毕营复转失联堵断缴退免还拨付罚破审住延竣施招征接填造除植治解服投监托授摘待离辞敬便惠融登打喷][\\p{Script=Han}]|${words(
    `产生 再生 卫生 民生 成长 增长 动员 满员 减员 增员 配套 配备 储备 准备 筹备 预备 保管 通车 通水 通电 通气 供水 供电 供气 排水 节水 节电 蓄水 调水 补水 输水
     务工 收费 减税 备案 完工 养老 装机 注册 注资 出资 任职 在职 在线 治污 报警 为民 配料 供料 供稿 售粮 加油`,
  ).join("|")})$`,
  "u",
);
/** Endings of nouns for places, tools and papers, of which an activity may be the attribute: 培训基地, 监测站. */
const USED = /[地心点站台统备构室馆池厂园区具器机料册书网场所院队班组会车券证]$/u;

/** Whether a text ends as nouns do, although it may be a verb with its object: 服务站, 入库. */
export const mayBeNoun = (text: string): boolean => THING.test(text) || PERSON.test(text);
/** Whether a text ends in a noun for people or things, and not in a verb with its object: not 入库. */
export const isNoun = (text: string): boolean => mayBeNoun(text) && !NO_NOUN.test(text);
/** Whether a text ends in a noun for what an activity is done with or at: 培训基地. */
export const isPlaceOrTool = (text: string): boolean => USED.test(text);
/** Whether a text ends in a noun for people, and not in a verb with its object. */
export const isPersonNoun = (text: string): boolean => PERSON.test(text) && !NO_NOUN.test(text);

/** Further last characters of goods, crops and parts of buildings. */
const GOODS =
  /[间食料园米麦稻薯豆肉蛋奶伞笔杯巾套被篷调脑橘椒萝瓶袋绳鞋帽服镜钟表锁门窗墙亭棚泊坪绿厕井盖衣]$/u;
/** Whether a noun is a thing that another may be counted beside: 河道 of 河道湖泊, not the field 农业. */
export const isThing = (text: string): boolean =>
  (mayBeNoun(text) && !/(?<!企)业$/u.test(text)) || GOODS.test(text);

/** Last characters of further nouns, with which hardly any verb ends: 健身路径, 消防水带. */
const NOUN_ONLY =
  /[径带绳索链胎轨柱杆棒棍钩钉丝布皮革毛骨血液剂粉粒块层壁顶角边口孔洞穴坑坡岸滩岛湾港亭台阁寺庙碑墓陵匾石砂沙砖瓦竹藤叶枝根芽籽壳酒糖盐酱醋饼糕饭马驴骡驼鹿兔狗猫蜂蚕蛙龟鳖蟹贝藻菌冰霜山岭峰谷丘原洲球琴鼓曲歌戏剧诗词句字语音乐谱画像影章目卷宗据码址值税券徽旗帜服被褥毯帘巾帽鞋袜牙耳心肺眼舱舰艇舟筏伞枪弹网络端云秤尺锯锤钳铲锹桶盆碗盘杯瓶罐壶盒筐篮袋笼圈栅墩堰涵隧廊弄坊市镇乡组队排团盟系科处局厅署店铺摊馆宫殿课策法则例式型别席号]$|[小中大]学$|[青少]年$/u;

/** Whether a text ends as nouns do and verbs do not. */
export const endsAsNoun = (text: string): boolean =>
  isNoun(text) || isThing(text) || (NOUN_ONLY.test(text) && !NO_NOUN.test(text));
