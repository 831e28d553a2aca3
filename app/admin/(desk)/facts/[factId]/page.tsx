import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openFact, release, revise, saveIndicator } from '@/app/admin/(desk)/facts/actions'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { FactBoxes } from '@/components/desk/facts/fact-boxes'
import { FactHead } from '@/components/desk/facts/fact-head'
import { FactHistory } from '@/components/desk/facts/fact-history'
import { FactStanding } from '@/components/desk/facts/fact-standing'
import { IndicatorForm } from '@/components/desk/facts/indicator-form'
import { OpenFactButton } from '@/components/desk/facts/open-fact-button'
import { UsesList } from '@/components/desk/subjects/uses-list'
import { listUses } from '@/lib/articles/list-uses'
import { canProposeFacts, canReleaseFacts } from '@/lib/facts/fact-policy'
import { getDeskFact } from '@/lib/facts/get-desk-fact'
import { isPublicFact } from '@/lib/facts/is-public-fact'
import { listBoxesWith } from '@/lib/facts/list-boxes-with'
import { listDeskFacts } from '@/lib/facts/list-desk-facts'
import { deskText } from '@/lib/i18n/desk-text'
import { listCountryChoices } from '@/lib/topics/list-country-choices'

type Props = { params: Promise<{ factId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('facts') }
}

export default async function FactDeskPage({ params }: Props) {
  const { factId } = await params
  const actor = await requireActor(`/admin/facts/${factId}`)
  const locale = await deskLocale()
  const fact = await getDeskFact(factId, locale)
  if (!fact) notFound()
  const [facts, boxes, isPublic] = await Promise.all([
    listDeskFacts(locale),
    listBoxesWith(factId, locale),
    isPublicFact(factId),
  ])
  const boxIds = boxes.map((box) => box.boxId)
  const uses = await listUses(actor, { kind: 'FACT', id: factId, boxIds })
  const { figure, indicator } = fact
  const [canPropose, canRelease] = [canProposeFacts(actor), canReleaseFacts(actor)]
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="facts"
      title={figure.label.text}
      signOut={signOut}
    >
      <FactHead
        locale={locale}
        fact={fact}
        isPublic={isPublic}
        another={indicator && canPropose ? `/admin/facts/new?of=${factId}` : null}
      >
        {canRelease && fact.hasReleased && !fact.isInBase && (
          <OpenFactButton factId={factId} open={openFact} />
        )}
      </FactHead>
      <FactStanding
        key={figure.versionId}
        {...{ figure, facts, canPropose, canRelease }}
        countries={listCountryChoices(locale).map(({ code: id, name }) => ({ id, name }))}
        actions={{ revise, release }}
      />
      {indicator && canRelease && <IndicatorForm indicator={indicator} save={saveIndicator} />}
      <FactHistory locale={locale} versions={fact.versions} />
      <FactBoxes locale={locale} boxes={boxes} />
      <UsesList locale={locale} uses={uses} />
    </DeskPage>
  )
}
