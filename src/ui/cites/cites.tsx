import { View } from '@tarojs/components'
import { type Citation, citationKey, type NameOf } from '@/domain/content/provenance'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Tap } from '../tap/tap'
import './cites.scss'

/** Links to where something comes from. */
export function Cites({ cites, nameOf }: { cites: readonly Citation[]; nameOf: NameOf }) {
  return (
    <View className="cites">
      {cites.map((cite) => (
        <Tap
          key={citationKey(cite)}
          role="link"
          className="cite"
          onTap={() =>
            goTo(
              routes.source(
                cite.source,
                'article' in cite ? cite.article : 'section' in cite ? cite.section : undefined,
              ),
            )
          }
        >
          {nameOf(cite)}
        </Tap>
      ))}
    </View>
  )
}
