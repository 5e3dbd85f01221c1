/** The county's day, not Greenwich's, as an ISO date: 'sv' writes dates as ISO does. */
export function todayInChina(): string {
  return new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })
}
