import { asciiUpper } from '@/lib/text/letter-case'

const RUN = 'window.ran=1'

/** Everything a link may not be: whoever lets one of these through has lost. */
export const SCRIPT_HREFS: readonly string[] = [
  ...spellings('javascript').map((scheme) => `${scheme}:${RUN}`),
  ...spellings('vbscript').map((scheme) => `${scheme}:msgbox(1)`),
  ...spellings('data').map((scheme) => `${scheme}:text/html,<script>parent.ran=1</script>`),
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuPTE8L3NjcmlwdD4=',
  `data:image/svg+xml,<svg onload="${RUN}"/>`,
  `javascript://example.org/%0A${RUN}`,
  `javascript:/*//*/${RUN}`,
  `javascript:javascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript%3A${RUN}`,
  `javascript\t:${RUN}`,
  `javascript :${RUN}`,
  `livescript:${RUN}`,
  `feed:javascript:${RUN}`,
  `view-source:javascript:${RUN}`,
  `jar:javascript:${RUN}!/`,
  'blob:https://example.org/0b9f6f0e-7b9c-4b5e-9d6a-1f6a1c2d3e4f',
  'filesystem:https://example.org/temporary/x',
  'file:///etc/passwd',
  'about:blank',
  'ws://example.org',
  'ftp://example.org',
  'intent://example.org#Intent;scheme=http;end',
  'ms-word:ofe|u|https://example.org',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/ /evil.example',
  'relative/path',
  '?query',
  '#place',
  '..',
  '',
  ' ',
  'https://',
  'http://[::1',
  'https://exa mple.org',
  `https://example.org/${'a'.repeat(3_000)}`,
]

/** Links that are taken and must stay links: what stands in them leaves no attribute. */
export const ODD_HREFS: readonly string[] = [
  `https://example.org/"onmouseover="${RUN}`,
  `https://example.org/'><script>${RUN}</script>`,
  `https://example.org/#<img/src=x/onerror=${RUN}>`,
  `https://example.org/?a=1&b=2&lt;&#106;`,
  `mailto:a@example.org?subject=<script>${RUN}</script>`,
  `mailto:"onclick="${RUN}"@example.org`,
  `/en"onclick="${RUN}`,
  `/<script>${RUN}</script>`,
  '/en/]]>',
  'https://example.org/\u202Egnp.exe',
  'https://user:secret@example.org/',
]

/** One scheme as browsers, parsers and careless filters read it. */
function spellings(scheme: string): string[] {
  const [head = '', rest = ''] = [scheme.slice(0, 2), scheme.slice(2)]
  const code = scheme.charCodeAt(0)
  const insides = ['\t', '\n', '\r', '\0', '&Tab;', '&NewLine;', '\u00AD', '\u200B']
  const fronts = [' ', '\t', '\n', '\0', '\u0001', '\u00A0', '\uFEFF', '\u200B', '\u2028', 'url(']
  return [
    scheme,
    asciiUpper(scheme),
    scheme.replace(/(.)(.)/g, (_, some: string, other: string) => asciiUpper(some) + other),
    ...insides.map((inside) => head + inside + rest),
    ...fronts.map((front) => front + scheme),
    `&#${code};${scheme.slice(1)}`,
    `&#x${code.toString(16)};${scheme.slice(1)}`,
    `&#0000${code}${scheme.slice(1)}`,
    `%${code.toString(16)}${scheme.slice(1)}`,
    `\\x${code.toString(16)}${scheme.slice(1)}`,
    String.fromCharCode(code + 0xfee0) + scheme.slice(1),
    scheme.replace('s', 'ſ').replace('d', 'ԁ'),
  ]
}
