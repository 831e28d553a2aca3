'use client'

import { useDeskText } from '@/components/desk/desk-language'
import { DeskLogo } from '@/components/desk/desk-logo'
import { Button } from '@/components/ui/button'

export default function DeskError({ reset }: { reset: () => void }) {
  const t = useDeskText()
  return (
    <main id="main" className="work" tabIndex={-1}>
      <p>
        <DeskLogo />
      </p>
      <h1>{t('errorTitle')}</h1>
      <p>{t('errorText')}</p>
      <p>
        <Button look="primary" onClick={reset}>
          {t('tryAgain')}
        </Button>
      </p>
    </main>
  )
}
