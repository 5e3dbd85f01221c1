import { View } from '@tarojs/components'
import { quizPack } from '@/content/quiz-pack'
import { type PaperRequest, paperKey } from '@/domain/quiz/paper-request'
import { scoreOf } from '@/domain/quiz/quiz-session'
import { dueForReview } from '@/domain/quiz/review'
import { now } from '@/platform/clock'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import type { IconName } from '@/ui/icon/icon-names'
import { MoreList } from '@/ui/list/more-list'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { quizPictures } from '@/ui/picture/sets/quiz-pictures'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { questionById } from './bank'
import { openPaper } from './papers'
import { PearCard } from './pear-card'
import { useQuizProgress, useQuizShelf } from './quiz-store'
import './quiz-screen.scss'

/** 答题: today's five first, then what waits for a second look, then everything else. @param day ISO, the reader's own */
export function QuizScreen({ day }: { day: string }) {
  const progress = useQuizProgress()
  const papers = useQuizShelf((s) => s.papers)
  const due = dueForReview(progress.cards, now()).filter(questionById).length
  const mistakes = Object.keys(progress.mistakes).filter(questionById).length
  const favourites = progress.favourites.filter(questionById).length
  const state = (request: PaperRequest) => {
    const session = papers[paperKey(request)]
    if (!session || session.finishedAt !== undefined) return undefined
    return `答到第 ${session.at + 1} 题，接着答`
  }
  if (quizPack.bank.questions.length === 0) return <NothingYet title="答题" />
  return (
    <Page title="答题">
      <Today day={day} />
      <Heading level={2}>再看一眼</Heading>
      <View className="panel">
        <Row
          icon="history"
          title="温故"
          note={state({ mode: 'review' }) ?? (due === 0 ? '今天没有要温习的' : `${due} 题到了该想一想的时候`)}
          onTap={() => openPaper({ mode: 'review' })}
        />
        <Row
          icon="notebook-pen"
          title="错题本"
          note={state({ mode: 'mistakes' }) ?? (mistakes === 0 ? '还没有错题' : `${mistakes} 题，连着答对两次就拿出去`)}
          onTap={() => openPaper({ mode: 'mistakes' })}
        />
        <Row
          icon="star"
          title="收藏的题"
          note={state({ mode: 'favourites' }) ?? (favourites === 0 ? '还没有收藏' : `${favourites} 题`)}
          onTap={() => openPaper({ mode: 'favourites' })}
        />
        <Row
          icon="timer"
          title="模拟考试"
          note={state({ mode: 'exam' }) ?? '20 题，25 分钟，交卷后看对错'}
          onTap={() => openPaper({ mode: 'exam' })}
        />
      </View>
      <Heading level={2}>请大家一起答</Heading>
      <View className="panel">
        <Row icon="swords" title="出一份题" note="一个链接，全村答同一份" onTap={() => goTo(routes.quizMake())} />
      </View>
      <Heading level={2}>按题目类别练</Heading>
      <MoreList
        items={quizPack.bank.topics}
        step={topicsAtOnce}
        render={(topic) => (
          <Row
            key={topic.id}
            icon={topic.icon as IconName}
            picture={quizPictures.find(topic.picture)}
            title={topic.title}
            note={state({ mode: 'practice', topic: topic.id }) ?? topic.summary}
            mark={learned(topic.id, progress.cards)}
            onTap={() => openPaper({ mode: 'practice', topic: topic.id })}
          />
        )}
      />
    </Page>
  )
}

/** Fewer than would make the page too heavy to open on a cheap phone. */
const topicsAtOnce = 12

function learned(topic: string, cards: Readonly<Record<string, unknown>>): string {
  const questions = quizPack.bank.questions.filter((question) => question.topic === topic)
  return `${questions.filter(({ id }) => id in cards).length}/${questions.length}`
}

function Today({ day }: { day: string }) {
  const key = paperKey({ mode: 'daily', day })
  const session = useQuizShelf((s) => s.papers[key])
  const finished = session?.finishedAt !== undefined
  const score = session && finished ? scoreOf(session, questionById) : undefined
  const answered = session ? Object.keys(session.answers).length : 0
  return (
    <View className="panel quiz__today">
      <Heading level={2}>每日五题</Heading>
      <View>
        {score
          ? `今天的答完了，答对 ${score.right} 题，共 ${score.total} 题。明天有新的。`
          : '每天五道，人人一样。答完一题就告诉你为什么。'}
      </View>
      <PearCard day={day} />
      <BigButton
        icon="arrow-right"
        text={score ? '看今天的结果' : answered > 0 ? '接着答今天的' : '答今天的五题'}
        onTap={() => goTo(score ? routes.quizResult(key) : routes.quizPaper(key))}
      />
    </View>
  )
}
