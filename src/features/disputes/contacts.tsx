import { View } from '@tarojs/components'
import { disputePack } from '@/content/dispute-pack'
import type { Channel } from '@/domain/disputes/channel'
import { type Contact, contactsFor, isOverdue } from '@/domain/disputes/contact'
import { today } from '@/platform/clock'
import { dial } from '@/platform/phone'
import { Icon } from '@/ui/icon/icon'
import { MoreList } from '@/ui/list/more-list'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import { homeHotlines, hotlineByNumber } from './directory'
import { useDisputes } from './disputes-store'
import './contacts.scss'

/** Who to call: whom the county has published for a channel, then national numbers, and the two that always help. */
export function Contacts({ channel }: { channel?: Channel }) {
  const township = useDisputes((d) => d.township)
  const published = channel ? contactsFor(disputePack.contacts, channel.id, township) : []
  const special = (channel?.hotlines ?? []).flatMap((number) => hotlineByNumber(number) ?? [])
  return (
    <>
      <Heading level={2}>打电话问</Heading>
      {published.some(({ demo }) => demo) && <DemoNotice />}
      {published.length > 0 && (
        <MoreList items={published} step={5} render={(contact) => <ContactView key={contact.id} contact={contact} />} />
      )}
      <View className="panel">
        <View className="soft">{published.length > 0 ? '打不通的，打下面这些号码。' : unpublished(channel)}</View>
        {[...new Set([...special, ...homeHotlines])].map(({ number, name, use }) => (
          <Tap key={number} className="contact" label={`拨打 ${number}，${name}，${use}`} onTap={() => dial(number)}>
            <Icon name="phone" className="contact__icon" />
            <View className="contact__words">
              <View className="contact__number">{`${number} ${name}`}</View>
              <View className="soft">{use}</View>
            </View>
          </Tap>
        ))}
      </View>
    </>
  )
}

function unpublished(channel: Channel | undefined): string {
  const elsewhere = disputePack.contacts.some((contact) => contact.channel === channel?.id)
  return elsewhere
    ? '在“解纷”里选好你的乡镇（街道），这里会列出那里的电话。下面是全国或全省统一的号码。'
    : '县里各单位的电话和地址还没有公布，下面是全国或全省统一的号码。'
}

/** A published contact. One that is past its day for checking, or invented, is shown but not called. */
function ContactView({ contact }: { contact: Contact }) {
  const { name, phone, demo } = contact
  const overdue = isOverdue(contact, today())
  const words = (
    <View className="contact__words">
      <View className="contact__number">{`${demo ? '【示例】' : ''}${name} ${phone}`}</View>
      <Facts contact={contact} overdue={overdue} />
    </View>
  )
  if (demo || overdue) return <View className="contact contact--quiet">{words}</View>
  return (
    <Tap className="contact" label={`拨打 ${phone}，${name}`} onTap={() => dial(phone)}>
      <Icon name="phone" className="contact__icon" />
      {words}
    </Tap>
  )
}

const roles = { office: '', mediator: '调解员', 'golden-mediator': '金牌调解员' } as const

function Facts({ contact, overdue }: { contact: Contact; overdue: boolean }) {
  const { role, address, hours, verifiedOn } = contact
  const facts = [roles[role], address, hours].filter(Boolean).join('；')
  return (
    <>
      {facts && <View className="soft">{facts}</View>}
      <View className={overdue ? 'contact__overdue' : 'soft'}>
        {overdue ? `待核实：上次核实是 ${verifiedOn}，可能变了。先打 12345 问。` : `${verifiedOn} 核实过`}
      </View>
    </>
  )
}
