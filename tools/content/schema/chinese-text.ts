/** What a copy editor would mark in a Chinese text of at most `max` code points; empty when it is clean. */
export function faultsIn(text: string, max: number): string[] {
  const faults: string[] = []
  if (text.trim() === '') return ['不能空着']
  if (text !== text.trim()) faults.push('首尾有空格或换行')
  const length = [...text].length
  if (length > max) faults.push(`有 ${length} 个字，最多 ${max} 个`)
  const halfWidth = /[\u4e00-\u9fff”》）][,.;:?!()]|[,;:?!()][\u4e00-\u9fff“《（]/.exec(text)
  if (halfWidth) faults.push(`中文旁边要用全角标点：${halfWidth[0]}`)
  if (/["']/.test(text)) faults.push('引号要用“”')
  // A text folded over two lines of YAML gets a space where the lines meet. Between words one may be meant, after a comma never.
  const gap = /\n|[，。；：、]\s+[\u4e00-\u9fff]/.exec(text)
  if (gap) faults.push(`中间断了行或多了空格：${gap[0].trim()}`)
  return faults
}
