import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { shownRelease } from '@/content/newest'
import { ageInWords, isStale } from '@/domain/content/publication-age'
import { today } from '@/platform/clock'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import './about-screen.scss'

export function AboutScreen() {
  const { pack, counts } = homePack
  const release = shownRelease()
  const publishedOn = release?.publishedOn ?? CONTENT_PUBLISHED
  const day = today()
  return (
    <Page title="关于这个小程序">
      <View className="panel">
        <View>{pack.about}</View>
      </View>
      <Heading level={2}>先说清楚</Heading>
      <View className="panel">
        <View>
          这里讲的是怎么理解法律和县里的做法，不是法律意见。遇到具体的事，请打 12348 问法律，打 12345 问政府部门。
        </View>
        <View className="about__more">这里不是政府部门的官方发布。法律条文以国家公布的现行文本为准。</View>
        <View className="about__more">标着“虚构案例”的，人和事都是编的，只为说明道理。</View>
      </View>
      <Heading level={2}>内容从哪里来</Heading>
      <View className="panel">
        <View>{`卡片上的话都写着出处；没有条文的，标着“小提醒”。现有 ${counts.lessons} 课、${counts.cards} 张卡片，用到 ${counts.laws} 部法律法规的 ${counts.articles} 条。`}</View>
        {counts.checkedOn && (
          <View className="about__more">{`这些法是不是现行的，都核对过，最早的一次是 ${counts.checkedOn}。`}</View>
        )}
        <Row icon="scroll-text" title="看全部出处" onTap={() => goTo(routes.sources())} />
      </View>
      <Heading level={2}>画和程序从哪里来</Heading>
      <View className="panel">
        <View>
          画里的人出自 Open Peeps，小图出自 Fluent Emoji，图标出自 Lucide，牌子上的字是 Noto Sans CJK SC
          的字形。画里的人和事都是编的。
        </View>
        <Row icon="scroll-text" title="用到的开源软件" onTap={() => goTo(routes.licences())} />
      </View>
      <Heading level={2}>你的东西留在手机上</Heading>
      <View className="panel">
        <View>不用登录，不要定位，不联网也能看。读到哪里、收藏了什么，只记在这部手机上。</View>
        {CONTENT_URL && (
          <View className="about__more">有网的时候，会看一看有没有新内容：只取内容，不送出你的东西。</View>
        )}
        <Row icon="database" title="看一看、清空" onTap={() => goTo(routes.data())} />
      </View>
      {publishedOn && isStale(publishedOn, day) && (
        <View className="panel">
          这些内容发布了半年多，一直没有新的，电话和办法可能变了。要紧的事，先打 12345 或者 12348 问一问。
        </View>
      )}
      {publishedOn && (
        <View className="about__version soft">{`内容是${release ? `从网上取来的第 ${release.version} 版` : `程序带的第 ${CONTENT_VERSION} 版`}，${publishedOn} 发布（${ageInWords(publishedOn, day)}）${release ? '，签名核对过' : ''}`}</View>
      )}
      <View className="about__version soft">{`程序版本 ${APP_VERSION} · 内容 ${pack.edition} · 内容编号 ${pack.hash}`}</View>
    </Page>
  )
}
