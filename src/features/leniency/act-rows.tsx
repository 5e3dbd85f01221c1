import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { Row } from '@/ui/row/row'
import { actsLike } from './catalogue'

/** What was typed, as the everyday things it sounds like: what the law says of each, and what to do first. */
export function ActRows({ query }: { query: string }) {
  const acts = query.trim() === '' ? [] : actsLike(query)
  return (
    <View>
      {acts.length > 0 && (
        <>
          <Heading level={2}>是不是这件事</Heading>
          <View className="panel">
            {acts.map(({ key, name }) => (
              <Row key={key} icon="list-checks" title={name} note={noteOf(key)} onTap={() => goTo(urlOf(key))} />
            ))}
          </View>
        </>
      )}
    </View>
  )
}

const [act, guide] = ['act:', 'guide:']
const noteOf = (key: string) => (key.startsWith(act) ? '法律怎么写，先做哪几件' : '讲明白')
const urlOf = (key: string) =>
  key.startsWith(act) ? routes.leniencyAct(key.slice(act.length)) : routes.guide(key.slice(guide.length))
