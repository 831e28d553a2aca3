'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { PersonFaults, PostDraft } from './person-draft'

type Props = {
  posts: PostDraft[]
  faults: PersonFaults
  onChange: (posts: PostDraft[]) => void
}

/** Who held which post when: an ended one stays, a new one begins beside it. */
export function PostsField({ posts, faults, onChange }: Props) {
  const t = useDeskText()
  const set = (key: string, part: Partial<PostDraft>) =>
    onChange(posts.map((post) => (post.key === key ? { ...post, ...part } : post)))
  const add = () =>
    onChange([...posts, { key: crypto.randomUUID(), id: null, title: {}, from: '', until: '' }])
  return (
    <section className="stack" aria-labelledby="posts-title">
      <h2 id="posts-title">{t('posts')}</h2>
      {posts.map((post, at) => (
        <fieldset key={post.key} className="observation">
          <legend>{t('postNumber', { n: at + 1 })}</legend>
          <LocalizedInputs
            label="postIn"
            value={post.title}
            error={faults.untitled.includes(post.key) ? t('postUntitled') : undefined}
            onChange={(title) => set(post.key, { title })}
          />
          <div className="pair-of-fields">
            <Day
              label={t('heldFrom')}
              value={post.from}
              onChange={(from) => set(post.key, { from })}
            />
            <Day
              label={t('heldUntil')}
              hint={t('heldUntilHint')}
              value={post.until}
              error={faults.turned.includes(post.key) ? t('postTurned') : undefined}
              onChange={(until) => set(post.key, { until })}
            />
          </div>
          <Button
            look="quiet"
            aria-label={t('removePost', { n: at + 1 })}
            onClick={() => onChange(posts.filter(({ key }) => key !== post.key))}
          >
            {t('removeShort')}
          </Button>
        </fieldset>
      ))}
      <Button onClick={add}>{t('addPost')}</Button>
    </section>
  )
}

type DayProps = {
  label: string
  hint?: string
  value: string
  error?: string | undefined
  onChange: (value: string) => void
}

function Day({ label, hint, value, error, onChange }: DayProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          type="date"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
