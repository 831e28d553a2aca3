'use client'
import { useRouter } from 'next/navigation'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { SessionInput } from '@/lib/auth/user-input'
import type { FormState } from '@/lib/forms/form-state'

/** Times are written by the server: browsers do not know all our months. */
export type SessionRow = {
  sessionId: string
  /** "Firefox, Linux"; null for what tells nothing about itself. */
  device: string | null
  started: string
  seen: string
  isThis: boolean
}

type Props = {
  sessions: SessionRow[]
  endOne: (input: SessionInput) => Promise<FormState<null, { reason: 'not-found' }>>
  endOthers: (input: Record<string, never>) => Promise<FormState<null, never>>
}

export function SessionsTable({ sessions, endOne, endOthers }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [one, sendOne, isEndingOne] = useSend(endOne)
  const [others, sendOthers, isEndingOthers] = useSend(endOthers)

  async function end(sessionId: string) {
    await sendOne({ sessionId })
    router.refresh()
  }

  async function endAll() {
    await sendOthers({})
    router.refresh()
  }

  return (
    <div className="stack">
      <FormNotice state={one} />
      <FormNotice state={others} />
      {(one.status === 'done' || others.status === 'done') && (
        <Notice tone="good">{t('sessionEnded')}</Notice>
      )}
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('device')}</th>
            <th scope="col">{t('signedInSince')}</th>
            <th scope="col">{t('lastUsed')}</th>
            <th scope="col">{t('acts')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionLine
              key={session.sessionId}
              session={session}
              isBusy={isEndingOne}
              end={() => void end(session.sessionId)}
            />
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <Button look="danger" isBusy={isEndingOthers} onClick={() => void endAll()}>
          {t('endOtherSessions')}
        </Button>
      )}
    </div>
  )
}

type LineProps = { session: SessionRow; isBusy: boolean; end: () => void }

function SessionLine({ session, isBusy, end }: LineProps) {
  const t = useDeskText()
  const device = session.device ?? t('unknownDevice')
  return (
    <tr>
      <th scope="row">{device}</th>
      <td>{session.started}</td>
      <td>{session.seen}</td>
      <td>
        {session.isThis ? (
          t('thisSession')
        ) : (
          <Button
            isBusy={isBusy}
            aria-label={t('endSessionOn', { device, time: session.started })}
            onClick={end}
          >
            {t('endSession')}
          </Button>
        )}
      </td>
    </tr>
  )
}
