'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useSaveShortcut } from '@/components/desk/editor/use-save-shortcut'
import { FormNotice } from '@/components/desk/form-notice'
import { SettingNotice } from '@/components/desk/setting-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import type { FormState } from '@/lib/forms/form-state'
import type { DeskMenus } from '@/lib/pages/desk-menus'
import type { SavedSetting } from '@/lib/site/save-setting'
import type { SaveSettingRefusal } from '@/lib/site/save-site-words'
import type { SaveMenusInput } from '@/lib/site/site-input'
import { MenuField } from './menu-field'

type SaveMenus = (
  input: SaveMenusInput,
) => Promise<FormState<SavedSetting & { behind: number }, SaveSettingRefusal>>

type Props = { menus: DeskMenus; save: SaveMenus }

/** What stands in the menu and in the footer, and in what order. */
export function MenusForm({ menus: { menus: begun, version, choices }, save }: Props) {
  const t = useDeskText()
  const [base, setBase] = useState(version)
  const [saved, setSaved] = useState(begun)
  const [menus, setMenus] = useState(begun)
  const [state, send, isPending] = useSend(save)
  const isDirty = JSON.stringify(menus) !== JSON.stringify(saved)

  async function keep() {
    const done = await send({ base, menus })
    if (!done) return
    setBase(done.version)
    setSaved(menus)
  }

  useLeaveGuard(isDirty)
  useSaveShortcut(() => void keep())
  return (
    <div className="stack desk-form">
      <MenuField
        title={t('headMenu')}
        label={t('addToHead')}
        value={menus.head}
        choices={choices}
        onChange={(head) => setMenus({ ...menus, head })}
      />
      <MenuField
        title={t('footMenu')}
        label={t('addToFoot')}
        value={menus.foot}
        choices={choices}
        onChange={(foot) => setMenus({ ...menus, foot })}
      />
      <FormNotice state={state} />
      {state.status === 'done' && !isDirty && <SettingNotice behind={state.value.behind} />}
      <p className="acts">
        <Button look="primary" onClick={() => void keep()} isBusy={isPending}>
          {t('save')}
        </Button>{' '}
        <span className="saved" role="status">
          {isDirty && t('unsavedChanges')}
        </span>
      </p>
    </div>
  )
}
