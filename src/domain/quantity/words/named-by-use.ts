/**
 * Things named by what they are for: 宣传牌, 评审会, 仓房. Whatever stands before one only says which (森林防火宣传牌),
 * unless it is a second thing (路灯广告牌).
 */
import { isVerb } from "./actions";
import { isPersonNoun, isThing } from "./noun-endings";

/** A verb and what is made or held for it; a 服务站 is what stands before it. */
const BY_USE = /^(?!服务|工作|活动|管理)\p{Script=Han}{2}[牌碑架站器会机房室库田亭屏桩柜箱灯栏]$/u;
/** Things that `isThing` does not know. */
const OTHER_THING = /[碑架亭屏桩栏台]$/u;
const EVENT = /[会赛展节班]$/u;
/** Words that make an event another one: 模拟听证会, 国际交流会. */
const KIND_OF_EVENT = /线[上下]|模拟|终审|复审|国际|国家|全国|[省市县区]级|预/u;
/** Buildings, and what is kept in them: 粮食仓房. */
const BUILDING = /^\p{Script=Han}[房仓库棚窖]$/u;
const STORED = /[粮食米麦稻薯豆肉蛋奶油茶果菜肥药煤]$/u;

/**
 * Whether a noun names a thing by its use, and the words before it name no second thing.
 *
 * @param modifier what stands before the noun in a name
 */
export function isNamedByUse(noun: string, modifier: string): boolean {
  if (BUILDING.test(noun)) return STORED.test(modifier);
  // 分配 of 分配保障房
  if (!BY_USE.test(noun) || modifier.length < 2 || isVerb(modifier.slice(0, 2))) return false;
  if (noun.endsWith("会")) return !EVENT.test(modifier) && !KIND_OF_EVENT.test(modifier);
  return isPersonNoun(modifier) || !(isThing(modifier) || OTHER_THING.test(modifier));
}
