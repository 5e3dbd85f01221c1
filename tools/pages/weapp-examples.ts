import { quizPack } from '../../src/content/quiz-pack'
import { writeChallenge } from '../../src/domain/quiz/challenge'

const challenge = writeChallenge({ seed: 'k3', count: 5, right: 3, bank: quizPack.hash })

/**
 * Queries to open each page with. A page that takes no parameters has the empty query; one that does has an example that
 * exists in the content. Every page of app.json must be here.
 */
export const pageExamples: Readonly<Record<string, readonly string[]>> = {
  'pages/home/index': [''],
  'pages/home/open': ['', 'c=00000'],
  'pages/me/index': [''],
  'pages/me/favourites': [''],
  'pages/me/data': [''],
  'pages/me/about': [''],
  'pages/lessons/index': [''],
  'pages/lessons/topic': ['id=business'],
  'pages/lessons/lesson': ['id=leniency-list', 'id=leniency-list&card=2'],
  'pages/disputes/index': [''],
  'pages/disputes/triage': ['tree=wages', 'tree=domestic-violence'],
  'pages/disputes/channels': [''],
  'pages/disputes/channel': ['id=village-mediation'],
  'pages/disputes/deadlines': [''],
  'pages/disputes/deadline': ['id=reconsideration-60d', 'id=support-no-limit'],
  'pages/disputes/forms': [''],
  'pages/disputes/form': ['id=mediation-application', 'id=mediation-application&page=1'],
  'pages/disputes/paper': [''],
  'pages/leniency/index': [''],
  'pages/leniency/guide': ['id=minor', 'id=people-and-time'],
  'pages/leniency/check': ['', 'answers=who:child'],
  'pages/leniency/items': ['', 'q=%E8%B4%A6%E7%B0%BF'],
  'pages/leniency/item': ['id=tax-07'],
  'pages/quiz/index': [''],
  'pages/quiz/paper': ['key=daily%3A2026-03-02', 'key=exam', 'key=mistakes'],
  'pages/quiz/result': [''],
  'pages/quiz/challenge': [`code=${encodeURIComponent(challenge)}`],
  'pages/quiz/make': [''],
  'pages/credit/index': [''],
  'pages/credit/guide': ['id=levels'],
  'pages/credit/path': ['id=objection'],
  'pages/credit/rules': [''],
  'pages/credit/rule': [''],
  'pages/credit/sum': [''],
  'pages/places/index': [''],
  'pages/places/place': [''],
  'pages/places/map': [''],
  'pages/places/stamps': [''],
  'pages/places/stamp': [''],
  'pages/search/index': ['', `q=${encodeURIComponent('工资')}`, `q=${encodeURIComponent('复议')}&group=deadline`],
  'pages/search/words': [''],
  'pages/search/word': ['id=judicial-confirmation', 'id=reconsideration'],
  'pages/sources/index': [''],
  'pages/sources/source': ['id=report-2023'],
}
