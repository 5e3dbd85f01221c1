/** Where a panel can be set, and what that is called for those who do not see it. */
export const placeNames = {
  orchard: '梨园里',
  court: '法庭上',
  courtyard: '院子里',
  site: '工地上',
  office: '办公室里',
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
  stage: '戏台前',
  kitchen: '厨房里',
  works: '厂里',
  shop: '小卖部里',
  mediation: '调解室里',
  station: '派出所里',
  sickroom: '病房里',
  'yard-night': '夜里的院子里',
} as const

/** The faces that somebody can make, and what they say. */
export const faceNames = {
  calm: '很平静',
  smile: '笑着',
  concerned: '发愁',
  angry: '生气',
  explaining: '在说话',
  alarmed: '吃了一惊',
  doubt: '不太相信',
} as const

export type Place = keyof typeof placeNames
export type Face = keyof typeof faceNames

/** A panel's picture in words: where, who, and how they look. */
export function describePanel(
  { place, people }: { place: Place; people: readonly { who: string; face: Face }[] },
  nameOf: (who: string) => string,
): string {
  const seen = people.map(({ who, face }) => `${nameOf(who)}${faceNames[face]}`)
  return `${[placeNames[place], seen.join('，')].filter(Boolean).join('：')}。`
}
