/** One change to the local Slack's page: the pattern found in it, and what stands there instead. */
export interface PageFix {
  readonly find: RegExp
  readonly instead: string
}

/**
 * What the page does not do that Slack does, so that messages read here as they will read there.
 * A pattern that a later version of the page no longer holds changes nothing.
 */
export const PAGE_FIXES: readonly PageFix[] = [
  // Slack shows &amp; as the character it stands for.
  { find: /replace\(\/&\/g,"&amp;"\)/, instead: 'replace(/&(?!(?:amp|lt|gt);)/g,"&amp;")' },
  // Slack shows ``` as a block of code.
  {
    find: /(replace\(\/`\(\[\^`\\n\]\+\)`\/g,)/,
    instead: `replace(/\`\`\`\\n?([^]+?)\\n?\`\`\`/g,'<pre style="${codeStyle()}">$$1</pre>').$1`,
  },
  // A quotation or a block of code ends its own line.
  {
    find: /(replace\(\/\\n\/g,"<br\/>"\))/,
    instead: 'replace(/(<\\/(?:blockquote|pre)>)\\n/g,"$$1").$1',
  },
  // Slack's form has room for more than one line where a view asks for it.
  {
    find: /jsx\("input",(\{className:"bk-plain-input",placeholder:\(\w+=(\w+)\.placeholder\))/,
    instead: 'jsx($2.multiline?"textarea":"input",$1',
  },
  // Slack writes dates as their reader does; the words beside a date say it, too.
  {
    find: /(\w+)=\1(\.replace\(\/&lt;@\(\[A-Z0-9\]\+\)&gt;\/g)/,
    instead: '$1=$1.replace(/&lt;!date\\^[^|]*\\|([^&]*)&gt;/g,"$$1")$2',
  },
  { find: /try \/echo hi/, instead: 'or try /checkreply' },
]

function codeStyle(): string {
  return 'white-space:pre-wrap;background:#f8f8f8;border:1px solid #ddd;border-radius:4px;padding:8px;margin:4px 0'
}
