import { View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { keepAddress } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { TextField } from '@/ui/field/text-field'
import { Page } from '@/ui/page/page'
import { Tap } from '@/ui/tap/tap'
import { BeforeTyping } from './before-typing'
import { allRecords, find } from './catalogue'
import { Results } from './results'
import { useSettled } from './use-settled'
import './search-screen.scss'

interface Props {
  q: string
  onQ: (q: string) => void
}

/** One search over everything in the app, as one types. */
export function SearchScreen({ q, onQ }: Props) {
  const settled = useSettled(q)
  // Whoever comes with words already wants to read; whoever comes with none, to write.
  const [opened] = useState(q === '')
  // Made ready while the reader is still finding the keys, so that the first letter need not wait for it.
  useEffect(() => {
    const timer = setTimeout(allRecords, 100)
    return () => clearTimeout(timer)
  }, [])
  const found = useMemo(() => find(settled), [settled])
  // A reload shows the same; but what must not be found out stands in no address.
  const address = found && !found.discreet ? settled : undefined
  useEffect(() => keepAddress(routes.search({ q: address })), [address])
  return (
    <Page title="找一找">
      <TextField
        label="想找什么"
        // Who writes has read it, and the keyboard leaves little room for what is found.
        {...(q === '' ? { hint: '平时怎么说就怎么写，也可以写拼音，或者拼音的头一个字母' } : {})}
        value={q}
        onChange={onQ}
        focus={opened}
      />
      {/* In a box of its own: where it comes or goes, WeChat is sent the box and not the whole page. */}
      <View className="search__clearing">
        {q !== '' && (
          <Tap className="search__clear" onTap={() => onQ('')}>
            清掉写的字
          </Tap>
        )}
      </View>
      {found ? <Results q={settled} found={found} /> : <BeforeTyping onPick={onQ} />}
    </Page>
  )
}
