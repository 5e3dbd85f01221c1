import type { Figure, Panel } from '@/domain/stories/story'

const places: Readonly<Record<string, string>> = {
  orchard: '梨园里',
  court: '法庭上',
  courtyard: '院子里',
  site: '工地上',
  office: '村委会门口',
  market: '集市上',
  road: '路边',
  school: '学校里',
  clinic: '卫生室里',
  home: '家里',
  room: '屋里',
  square: '广场上',
  hall: '办事大厅里',
  street: '街上',
  field: '地里',
  stage: '戏台上',
  kitchen: '厨房里',
  works: '厂里',
  shop: '小卖部里',
  mediation: '调解室里',
  station: '派出所里',
  sickroom: '病房里',
  'yard-night': '夜里的院子里',
}

const faces: Readonly<Record<string, string>> = {
  calm: '很平静',
  smile: '笑着',
  concerned: '发愁',
  angry: '生气',
  explaining: '在说话',
  alarmed: '着急',
  doubt: '不太相信',
}

/** What a panel shows, for those who do not see it: 村委会门口：老张生气，王大娘发愁。 */
export function panelWords(
  { place, people }: Pick<Panel, 'place' | 'people'>,
  nameOf: (who: string) => string,
): string {
  const where = places[place]
  const who = people.map((figure) => told(figure, nameOf)).join('，')
  return `${[where, who].filter(Boolean).join('：')}。`
}

const told = ({ who, face }: Figure, nameOf: (who: string) => string) => `${nameOf(who)}${faces[face] ?? ''}`
