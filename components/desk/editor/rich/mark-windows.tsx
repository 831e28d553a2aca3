'use client'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { TextInput } from '@/components/ui/text-input'
import { LANG_TAG } from '@/lib/articles/lang-tag'
import { isSafeHref } from '@/lib/articles/safe-href'
import { AskWindow } from './ask-window'

type Props = { editor: Editor; value: string; onClose: () => void }

/** The address of a link; without chosen words the address itself is written. */
export function LinkWindow({ editor, value, onClose }: Props) {
  const t = useDeskText()
  const [typed, setTyped] = useState(value)
  const href = withScheme(typed.trim())
  const isFine = isSafeHref(href)

  function take() {
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !value) {
      const marks = [{ type: 'link', attrs: { href } }]
      chain.insertContent({ type: 'text', text: href, marks }).run()
    } else chain.setMark('link', { href }).run()
    onClose()
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }

  return (
    <AskWindow
      title={t('tool.link')}
      isFine={isFine}
      onTake={take}
      onRemove={value ? remove : null}
      onClose={onClose}
    >
      <TextInput
        label={t('linkAddress')}
        value={typed}
        hint={t('linkHint')}
        error={typed && !isFine ? t('linkUnsafe') : undefined}
        onChange={setTyped}
      />
    </AskWindow>
  )
}

/** "stat.gov.az" is meant as a web address. */
function withScheme(typed: string): string {
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(typed) ? `https://${typed}` : typed
}

/** The language of words that are not in the language of the piece. */
export function LanguageWindow({ editor, value, onClose }: Props) {
  const t = useDeskText()
  const [lang, setLang] = useState(value)
  const isFine = LANG_TAG.test(lang)

  function take() {
    editor.chain().focus().extendMarkRange('language').setMark('language', { lang }).run()
    onClose()
  }

  function remove() {
    editor.chain().focus().extendMarkRange('language').unsetMark('language').run()
    onClose()
  }

  return (
    <AskWindow
      title={t('tool.lang')}
      isFine={isFine}
      onTake={take}
      onRemove={value ? remove : null}
      onClose={onClose}
    >
      <TextInput
        label={t('langCode')}
        value={lang}
        hint={t('langHint')}
        onChange={(text) => setLang(text.trim())}
      />
    </AskWindow>
  )
}
