import { ETHNIC_GROUPS } from "../vocabulary/ethnic-groups";

const GROUPS = ETHNIC_GROUPS.join("|");
const LONG_GROUPS = ETHNIC_GROUPS.filter((name) => name.length > 1).join("|");

/** 高良|壮族苗族瑶族, 鄂温克|民族, 三街|各族 */
const ETHNIC_TAIL = new RegExp(`(?:(?:${GROUPS}|民|各)族)+$`);
/** 积石山|保安族东乡族撒拉族自治县, 伊犁|哈萨克自治州, 宁夏|回族自治区 */
const AUTONOMY = new RegExp(`(?:(?:${GROUPS})族|${LONG_GROUPS})*自治([区州县旗])$`);
const UNIT_KIND = /(?:街道办事处|地区办事处|街道地区|办事处|地区|苏木)$/;
const AREA_KIND = /(?:特别行政区|新区|林区|特区|地区|[省市县区旗盟州])$/;

/**
 * What stays of a township's name when its kind and its ethnic words fall away: 龙山 of 龙山满族乡, 龙山乡, 龙山镇.
 * A name that would vanish keeps its ethnic words (鄂温克 of 鄂温克民族苏木), a name of another kind stays whole.
 */
export function stemOfUnit(name: string): string {
  const bare = withoutKind(name);
  if (bare === "") return name;
  if (bare.charCodeAt(bare.length - 1) !== PEOPLE) return bare;
  const stem = bare.replace(ETHNIC_TAIL, "");
  return stem === "" ? bare.replace(/民?族$/, "") : stem;
}

const [TOWN, RURAL, STREET, WAY, PEOPLE] = Array.from("镇乡街道族", (character) => character.charCodeAt(0));

/** By character codes: the gazetteer asks this of every unit when it is first used. */
function withoutKind(name: string): string {
  const last = name.charCodeAt(name.length - 1);
  if (last === TOWN || last === RURAL) return name.slice(0, -1);
  if (last === WAY && name.charCodeAt(name.length - 2) === STREET) return name.slice(0, -2);
  return name.replace(UNIT_KIND, "");
}

/** The stem of a county, prefecture or province: 濮阳 of 濮阳县, 积石山 of 积石山保安族东乡族撒拉族自治县. */
export function stemOfArea(name: string): string {
  if (name.includes("自治")) {
    const plain = name.replace(AUTONOMY, "");
    return plain.length < 2 ? name.replace(/族?自治.$/, "") : plain;
  }
  return name.length > 2 ? name.replace(AREA_KIND, "") : name;
}

/** The other ways an area is written in full: 积石山县 for 积石山保安族东乡族撒拉族自治县. None where the name is plain. */
export function shortNameOfArea(name: string): string | null {
  const kind = name.includes("自治") ? AUTONOMY.exec(name)?.[1] : undefined;
  return kind === undefined || kind === "区" ? null : stemOfArea(name) + kind;
}
