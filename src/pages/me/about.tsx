import { AboutScreen } from '@/features/me/about-screen'

export default function AboutPage() {
  return <AboutScreen />
}
