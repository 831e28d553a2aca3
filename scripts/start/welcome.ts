/** The last thing a start says. */
export function sayWelcome(siteUrl: string, setupToken: string | null) {
  const lines = [
    '',
    `  Təhlil is ready.`,
    '',
    `  Site   ${siteUrl}/`,
    `  Desk   ${siteUrl}/admin`,
    ...(setupToken
      ? [`  Set up ${siteUrl}/admin/setup/${setupToken}  (once, within 30 minutes)`]
      : []),
    '',
    '  Ctrl-C stops everything.',
    '',
  ]
  console.log(lines.join('\n'))
}
