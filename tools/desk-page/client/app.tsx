import { useEffect, useRef } from 'react'
import type { Overview } from '../api'
import { kindOfPlace } from './kind-of-place'
import { Said, Working } from './parts/said'
import { CoverageScreen } from './screens/coverage-screen'
import { EditionsScreen } from './screens/editions-screen'
import { HistoryScreen } from './screens/history-screen'
import { HomeScreen } from './screens/home-screen'
import { KindScreen } from './screens/kind-screen'
import { PostersScreen } from './screens/posters-screen'
import { SignScreen } from './screens/sign-screen'
import { useDesk, usePlace } from './use-desk'

const rooms = [
  { to: '', name: '首页' },
  { to: 'posters', name: '海报和码' },
  { to: 'coverage', name: '公布了多少' },
  { to: 'editions', name: '发布出去' },
]

export function App() {
  const place = usePlace()
  const { value: overview, error, again } = useDesk<Overview>('/api/overview')
  const address = place.join('/')
  const main = useRef<HTMLElement>(null)
  // Whoever works by keyboard or by ear begins at the new screen, not at the bar again.
  const seen = useRef(address)
  useEffect(() => {
    if (seen.current !== address) main.current?.focus()
    seen.current = address
  }, [address])
  const room = rooms.find(({ to }) => to === (place[0] ?? '')) ?? rooms[0]
  useEffect(() => {
    document.title = `${room?.name ?? ''} · 普法工作台`
  }, [room])
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        跳到正文
      </button>
      <header className="bar">
        <p className="bar-name">{overview?.county}普法工作台</p>
        <nav aria-label="主要的地方">
          {rooms.map(({ to, name }) => (
            <a key={to} href={`#/${to}`} aria-current={room?.to === to ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {error && <Said error={error} />}
        {!overview && !error && <Working words="正在打开……" />}
        {overview && <Screen key={address} place={place} overview={overview} refresh={again} />}
      </main>
    </>
  )
}

interface ScreenProps {
  place: string[]
  overview: Overview
  refresh: () => void
}

function Screen({ place, overview, refresh }: ScreenProps) {
  const [first, second] = place
  if (first === 'posters') return <PostersScreen />
  if (first === 'coverage') return <CoverageScreen />
  if (first === 'editions') return <EditionsScreen />
  const card = kindOfPlace(overview, first)
  if (!card) return <HomeScreen overview={overview} />
  if (second === 'sign') return <SignScreen card={card} canPreview={overview.canPreview} refresh={refresh} />
  if (second === 'history') return <HistoryScreen card={card} refresh={refresh} />
  return <KindScreen card={card} overview={overview} refresh={refresh} />
}
