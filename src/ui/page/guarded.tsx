import { View } from '@tarojs/components'
import { Component, type ComponentType, type ReactNode } from 'react'
import { contentFell } from '@/platform/content/newer-content'
import { goHome } from '@/platform/navigation'
import { BigButton } from '../tap/big-button'
import { Page } from './page'

/** A page that is never blank: where drawing it goes wrong, it says so and leads on. Taro by itself shows nothing then. */
export function guarded<Props extends object>(Screen: ComponentType<Props>): ComponentType<Props> {
  return (props) => (
    <Guard>
      <Screen {...props} />
    </Guard>
  )
}

class Guard extends Component<{ children: ReactNode }, { fallen: boolean }> {
  override state = { fallen: false }

  static getDerivedStateFromError() {
    return { fallen: true }
  }

  /** Before the page that stands in for it does, as that proves nothing of the content. */
  override componentDidCatch() {
    if (contentFell()) this.forceUpdate()
  }

  override render() {
    if (!this.state.fallen) return this.props.children
    return (
      <Page title="这一页没能打开">
        <View className="panel">
          <View>程序出了点毛病，不怪你。你写过的、收藏的、答过的都还在，没有丢。</View>
          <BigButton icon="house" text="回首页" onTap={goHome} />
          <BigButton quiet text="再试一次" onTap={() => this.setState({ fallen: false })} />
        </View>
      </Page>
    )
  }
}
