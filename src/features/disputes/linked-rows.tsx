import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Row } from '@/ui/row/row'

interface Props {
  ids: readonly string[]
  titles: Readonly<Record<string, string>>
}

/** Ways to the papers that can be filled in here. */
export function FormRows({ ids, titles }: Props) {
  return (
    <>
      {ids.map((id) => (
        <Row key={id} icon="file-text" title={titles[id] ?? ''} onTap={() => goTo(routes.form(id))} />
      ))}
    </>
  )
}
