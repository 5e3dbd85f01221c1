import { View } from '@tarojs/components'
import { quizPack } from '@/content/quiz-pack'
import { type Challenge, readChallenge } from '@/domain/quiz/challenge'
import { type PaperRequest, paperKey } from '@/domain/quiz/paper-request'
import { isRight } from '@/domain/quiz/question'
import { type QuizScore, type QuizSession, scoreOf } from '@/domain/quiz/quiz-session'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { decorative } from '@/ui/a11y'
import { Empty } from '@/ui/empty/empty'
import { MoreList } from '@/ui/list/more-list'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { LessonRow } from '@/ui/row/lesson-row'
import { BigButton } from '@/ui/tap/big-button'
import { AnsweredRow } from './answered-row'
import { questionById, quizTopicById } from './bank'
import { ChallengeLink } from './challenge-share'
import { paperTitle } from './paper-title'
import { openPaper, usePaper } from './papers'
import { PearCard } from './pear-card'
import { useQuizShelf } from './quiz-store'
import { SouvenirCard } from './souvenir-card'
import './result-screen.scss'

/** How a finished paper went: the score, by topic, what to read next, every question again. */
export function ResultScreen({ request }: { request: PaperRequest | undefined }) {
  const key = request ? paperKey(request) : ''
  const session = usePaper(key)
  if (!request || session?.finishedAt === undefined) {
    return (
      <Page title="还没有结果">
        <QuizCard />
        <Empty
          icon="lightbulb"
          text={session ? '这份题还没有答完。' : '没有找到这份题。'}
          action={session ? '接着答' : '去答题首页'}
          onAction={() => replaceWith(session ? routes.quizPaper(key) : routes.quiz())}
        />
      </Page>
    )
  }
  const score = scoreOf(session, questionById)
  return (
    <Page title={paperTitle(request)}>
      <Summary score={score} request={request} />
      {request.mode === 'daily' && (
        <View className="panel">
          <PearCard day={request.day} celebrates />
        </View>
      )}
      <Topics score={score} />
      <ReadNext session={session} />
      <Heading level={2}>每一题</Heading>
      <Answers paperKey={key} session={session} />
      <Again request={request} />
      <SouvenirCard score={score} finishedAt={session.finishedAt} />
      <PassOn session={session} score={score} />
    </Page>
  )
}

function Summary({ score: { right, answered, total }, request }: { score: QuizScore; request: PaperRequest }) {
  const challenge = request.mode === 'challenge' ? readChallenge(request.challenge, quizPack) : undefined
  return (
    <View className="panel result__summary">
      <View className="result__score">{`答对 ${right} 题`}</View>
      <View>{`共 ${total} 题${answered < total ? `，${total - answered} 题没有答` : ''}。`}</View>
      {challenge && !('fault' in challenge) && <Comparison challenge={challenge} mine={right} />}
      <View className="soft">
        {right === total ? '全对。过些天“温故”里再见，看还记不记得。' : '答错不要紧，每一题都写了为什么。'}
      </View>
    </View>
  )
}

function Comparison({ challenge: { from = '对方', right: theirs }, mine }: { challenge: Challenge; mine: number }) {
  if (theirs === undefined) return null
  const compared =
    mine === theirs ? '一样多。' : mine > theirs ? `你多答对 ${mine - theirs} 题。` : '看看解析，下回追上来。'
  return <View>{`${from}答对 ${theirs} 题，${compared}`}</View>
}

/** Bars say in a picture what stands beside them in words. */
function Topics({ score: { topics } }: { score: QuizScore }) {
  if (topics.length < 2) return null
  return (
    <>
      <Heading level={2}>分类看</Heading>
      <View className="panel">
        {topics.map(({ topic, right, total }) => (
          <View key={topic} className="result__topic">
            <View className="result__line">
              <View>{quizTopicById(topic)?.title ?? ''}</View>
              <View>{`${right}/${total}`}</View>
            </View>
            <View className="result__track" {...decorative}>
              <View className="result__fill" style={{ width: `${Math.round((right / total) * 100)}%` }} />
            </View>
          </View>
        ))}
      </View>
    </>
  )
}

/** At most this many lessons are worth naming at once. */
const mostLessons = 3

function ReadNext({ session }: { session: QuizSession }) {
  const missed = session.questions.flatMap((id) => {
    const question = questionById(id)
    return question?.lesson && !isRight(question, session.answers[id] ?? []) ? [question.lesson] : []
  })
  const lessons = [...new Set(missed)].slice(0, mostLessons)
  if (lessons.length === 0) return null
  return (
    <>
      <Heading level={2}>接着读</Heading>
      <View className="panel">
        {lessons.map((id) => (
          <LessonRow key={id} id={id} title={quizPack.lessons[id]} />
        ))}
      </View>
    </>
  )
}

function Answers({ paperKey: key, session }: { paperKey: string; session: QuizSession }) {
  const turn = useQuizShelf((s) => s.turn)
  const items = session.questions.flatMap((id, index) => {
    const question = questionById(id)
    return question ? [{ question, index }] : []
  })
  return (
    <MoreList
      items={items}
      step={10}
      render={({ question, index }) => (
        <AnsweredRow
          key={question.id}
          question={question}
          number={index + 1}
          chosen={session.answers[question.id]}
          onTap={() => {
            turn(key, index)
            goTo(routes.quizPaper(key))
          }}
        />
      )}
    />
  )
}

/** Only what its seed draws again for somebody else. */
function PassOn({ session: { mode, seed, topic, questions }, score }: { session: QuizSession; score: QuizScore }) {
  if (mode === 'picked' || mode === 'mistakes' || mode === 'favourites' || mode === 'review') return <QuizCard />
  return <ChallengeLink paper={{ seed, count: questions.length, ...(topic && { topic }) }} score={score} />
}

/** What is passed on from WeChat's menu where this result means nothing to anybody else. */
function QuizCard() {
  useShareCard({ title: '每天五道题，学点用得上的法', path: routes.quiz() })
  return null
}

function Again({ request }: { request: PaperRequest }) {
  if (request.mode === 'daily' || request.mode === 'challenge')
    return (
      <View className="result__again">
        <BigButton text="去答题首页" onTap={() => goTo(routes.quiz())} />
      </View>
    )
  return (
    <View className="result__again">
      <BigButton icon="arrow-right" text="再来一份" onTap={() => openPaper(request)} />
      <BigButton quiet text="去答题首页" onTap={() => goTo(routes.quiz())} />
    </View>
  )
}
