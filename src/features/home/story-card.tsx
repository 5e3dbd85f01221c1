import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { storyOfWeek } from '@/domain/stories/story-of-week'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { mainPictures } from '@/ui/picture/sets/main-pictures'
import { Row } from '@/ui/row/row'

/** One story a week, by the calendar, the same for everyone. */
export function StoryCard({ day }: { day: string }) {
  const story = storyOfWeek(homePack.stories, day)
  if (!story) return null
  return (
    <View className="panel">
      <Row
        picture={mainPictures.of('speech-balloon')}
        title={`说事：${story.title}`}
        note={story.season ? `${story.season.name}。${story.summary}` : story.summary}
        onTap={() => goTo(routes.story(story.id))}
      />
    </View>
  )
}
