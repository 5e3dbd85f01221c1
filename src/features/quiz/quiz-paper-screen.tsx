import { View } from '@tarojs/components'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type PaperRequest, paperKey } from '@/domain/quiz/paper-request'
import type { Question } from '@/domain/quiz/question'
import { optionOrder } from '@/domain/quiz/quiz-paper'
import type { QuizSession } from '@/domain/quiz/quiz-session'
import type { Confidence } from '@/domain/quiz/review'
import { goTo, replaceWith, scrollToTop } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { EmptyPage, NotFound } from '@/ui/empty/empty-page'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { questionById } from './bank'
import { ExamClock } from './exam-clock'
import { Explanation } from './explanation'
import { AnsweredOptions, Options } from './options'
import { paperTitle } from './paper-title'
import { beginPaper, usePaper } from './papers'
import { QuestionTools } from './question-tools'
import { QuizQuestion } from './quiz-question'
import { useQuizShelf } from './quiz-store'
import { spokenQuestion } from './spoken-question'
import './quiz-paper-screen.scss'

/** A paper, a question at a time: begun when it is first opened, gone on with after that, and read again once it is finished. */
export function QuizPaperScreen({ request }: { request: PaperRequest | undefined }) {
  const key = request ? paperKey(request) : ''
  const session = usePaper(key)
  const [none, setNone] = useState(false)
  useEffect(() => {
    if (request && !session && !none) setNone(!beginPaper(request))
  }, [request, session, none])

  if (request && session) return <OpenPaper paperKey={key} session={session} request={request} />
  if (request && !none) return <Page title={paperTitle(request)}>{null}</Page>
  const empty = { title: '没有题可答', icon: 'lightbulb', action: '去答题首页', url: routes.quiz() } as const
  return request ? <EmptyPage {...empty} text={nothingToAsk(request)} /> : <NotFound {...empty} />
}

function nothingToAsk({ mode }: PaperRequest): string {
  if (mode === 'mistakes') return '错题本是空的。答错的题会自动放进来，连着答对两次就拿出去。'
  if (mode === 'favourites') return '还没有收藏题。答题时点“收藏这题”，就会放到这里。'
  if (mode === 'review') return '今天没有要温习的题。答过的题隔几天会再来问你，记得越牢隔得越久。'
  return '可能链接不全，或者题库已经更新。'
}

interface OpenProps {
  paperKey: string
  session: QuizSession
  request: PaperRequest
}

function OpenPaper({ paperKey: key, session, request }: OpenProps) {
  const turn = useQuizShelf((s) => s.turn)
  const finish = useQuizShelf((s) => s.finish)
  const id = session.questions[session.at] ?? ''
  const question = questionById(id)
  const finished = session.finishedAt !== undefined
  const last = session.at === session.questions.length - 1
  const answered = id in session.answers
  const told = finished || (session.mode !== 'exam' && answered)
  const go = useTurning(session, (at) => {
    turn(key, at)
    scrollToTop()
  })
  const handIn = useCallback(() => {
    finish(key, questionById)
    replaceWith(routes.quizResult(key))
  }, [finish, key])
  const done = session.questions.every((each) => each in session.answers || !questionById(each))
  return (
    <Page
      title={paperTitle(request)}
      {...(question && { spoken: spokenQuestion(question, optionOrder(question, session.seed), told) })}
    >
      <View className="paper-screen__state">
        <View className="soft">{`第 ${session.at + 1} 题，共 ${session.questions.length} 题`}</View>
        {session.limit !== undefined && !finished && <ExamClock session={session} onOver={handIn} />}
      </View>
      <Progress session={session} />
      {question ? (
        <AskedQuestion key={id} paperKey={key} session={session} question={question} told={told} />
      ) : (
        <View className="panel">这道题已经从题库里拿掉了，请看下一题。</View>
      )}
      <View className="paper-screen__steps">
        {!last && (told || session.mode === 'exam' || !question) && (
          <BigButton icon="arrow-right" text="下一题" onTap={() => go(session.at + 1)} />
        )}
        {!finished && session.mode !== 'exam' && last && done && (
          <BigButton icon="check" text="答完了，看结果" onTap={handIn} />
        )}
        {finished && <BigButton quiet text="看结果" onTap={() => goTo(routes.quizResult(key))} />}
        {session.at > 0 && <BigButton quiet icon="arrow-left" text="上一题" onTap={() => go(session.at - 1)} />}
      </View>
      {session.mode === 'exam' && !finished && <HandIn session={session} onHandIn={handIn} onTurn={go} />}
    </Page>
  )
}

/** Milliseconds within which a slow hand's second tap of a pair comes. */
const slowDoubleTap = 800

/**
 * Turning to another question. The next one's button stands where the last one's stood: a tap that comes so soon, with nothing
 * answered since, was meant for that one.
 */
function useTurning({ questions, answers, at }: QuizSession, turnTo: (at: number) => void): (at: number) => void {
  const given = (index: number) => String(answers[questions[index] ?? ''])
  const last = useRef({ time: 0, given: '' })
  return (to) => {
    if (Date.now() - last.current.time < slowDoubleTap && last.current.given === given(at)) return
    last.current = { time: Date.now(), given: given(to) }
    turnTo(to)
  }
}

function Progress({ session: { questions, answers, at } }: { session: QuizSession }) {
  return (
    <View className="paper-screen__dots" ariaHidden>
      {questions.map((id, index) => (
        <View
          key={id}
          className={`paper-screen__dot ${id in answers ? 'paper-screen__dot--answered' : ''} ${index === at ? 'paper-screen__dot--at' : ''}`}
        />
      ))}
    </View>
  )
}

interface AskedProps {
  paperKey: string
  session: QuizSession
  question: Question
  told: boolean
}

const confidences: readonly { confidence: Confidence; text: string }[] = [
  { confidence: 'hard', text: '拿不太准' },
  { confidence: 'good', text: '有把握' },
  { confidence: 'easy', text: '很熟' },
]

function AskedQuestion({ paperKey: key, session, question, told }: AskedProps) {
  const answer = useQuizShelf((s) => s.answer)
  const given = session.answers[question.id]
  const [chosen, setChosen] = useState<number[]>(given ?? [])
  const order = optionOrder(question, session.seed)
  const exam = session.mode === 'exam'
  const choose = (next: number[]) => {
    setChosen(next)
    if (exam) answer(key, { question, chosen: next })
  }
  return (
    <>
      <QuizQuestion question={question} />
      {told ? (
        <>
          <AnsweredOptions question={question} order={order} chosen={given ?? []} />
          <Explanation question={question} chosen={given} />
        </>
      ) : (
        <Options question={question} order={order} chosen={chosen} onChoose={choose} />
      )}
      {!told && !exam && chosen.length > 0 && (
        <View className="paper-screen__confirm">
          {session.mode === 'review' ? (
            <>
              <View>答这一题，你有几分把握？</View>
              {confidences.map(({ confidence, text }) => (
                <BigButton
                  key={confidence}
                  quiet
                  text={text}
                  onTap={() => answer(key, { question, chosen, confidence })}
                />
              ))}
            </>
          ) : (
            <BigButton
              text={question.kind === 'multiple' ? '选好了' : '就选这个'}
              onTap={() => answer(key, { question, chosen })}
            />
          )}
        </View>
      )}
      <QuestionTools question={question} />
    </>
  )
}

interface HandInProps {
  session: QuizSession
  onHandIn: () => void
  onTurn: (at: number) => void
}

/** Handing in is asked about once while questions are open: it cannot be taken back. */
function HandIn({ session, onHandIn, onTurn }: HandInProps) {
  const [asking, setAsking] = useState(false)
  const open = session.questions.flatMap((id, index) => (id in session.answers ? [] : [index]))
  const [first] = open
  if (!asking || first === undefined)
    return (
      <BigButton quiet icon="check" text="交卷" onTap={() => (first === undefined ? onHandIn() : setAsking(true))} />
    )
  return (
    <View className="panel">
      <View>{`还有 ${open.length} 题没答。交了卷就不能再改。`}</View>
      <BigButton
        text={`回到第 ${first + 1} 题`}
        onTap={() => {
          setAsking(false)
          onTurn(first)
        }}
      />
      <BigButton quiet text="就这样交卷" onTap={onHandIn} />
    </View>
  )
}
