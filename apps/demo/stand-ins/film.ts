interface Film {
  readonly title: string
  readonly caption: string
  /** Sky above, sky below, sun or moon, hills, water. */
  readonly colors: readonly [string, string, string, string, string]
}

const firstPour: Film = {
  title: 'The first pour',
  caption: 'Lift, wait, pour from the wrist.',
  colors: ['#e9b48a', '#f8e3c4', '#fff3d6', '#7f9a86', '#5f867f'],
}

const films: Readonly<Record<string, Film>> = {
  'first-pour': firstPour,
  'last-ferry': {
    title: 'The last ferry',
    caption: 'Ten past eleven. One cup left.',
    colors: ['#131d33', '#34466a', '#f0dcae', '#20343f', '#182c3a'],
  },
}

/** Twelve seconds of tea: what a film host would put into its frame. It reports once, when it loads. */
export function filmPage(name: string | null): string {
  const { title, caption, colors } = films[name ?? ''] ?? firstPour
  const [above, below, light, hills, water] = colors
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <style>
      * { box-sizing: border-box; margin: 0 }
      html, body { block-size: 100%; overflow: hidden; background: ${water}; color: #fffaf0 }
      body { display: grid; font: clamp(0.75rem, 2.6vmin + 0.35rem, 1.125rem)/1.35 system-ui, sans-serif }
      svg, main { grid-area: 1 / 1; inline-size: 100%; block-size: 100%; min-block-size: 0 }
      .a { animation: 12s linear both paused }
      .pot { animation-name: pot; transform-origin: 150px 226px }
      .stream { animation-name: stream; stroke-dasharray: 110; stroke-dashoffset: 110 }
      .tea { animation-name: tea }
      .steam { animation-name: steam }
      .light { animation-name: light }
      .boat { animation-name: boat }
      .title { animation-name: title }
      .caption { animation-name: caption }
      .bar i { animation-name: bar; transform-origin: 0 0 }
      @keyframes pot {
        0%, 12% { transform: none; animation-timing-function: ease-in-out }
        24%, 62% { transform: translate(153px, -97px) rotate(31deg); animation-timing-function: ease-in-out }
        76%, 100% { transform: none }
      }
      @keyframes stream {
        0%, 23% { stroke-dashoffset: 110 }
        27%, 60% { stroke-dashoffset: 0 }
        63%, 100% { stroke-dashoffset: -110 }
      }
      @keyframes tea { 0%, 26% { transform: translateY(46px) } 62%, 100% { transform: none } }
      @keyframes steam {
        0%, 40% { opacity: 0; transform: translateY(14px) }
        60% { opacity: 0.8 }
        100% { opacity: 0.5; transform: translateY(-10px) }
      }
      @keyframes light { to { transform: translateY(34px) } }
      @keyframes boat { to { transform: translateX(-90px) } }
      @keyframes title { 0%, 8% { opacity: 1 } 13%, 100% { opacity: 0 } }
      @keyframes caption { 0%, 72% { opacity: 0 } 78%, 100% { opacity: 1 } }
      @keyframes bar { from { transform: scaleX(0) } to { transform: none } }
      main {
        position: relative; display: flex; flex-direction: column; justify-content: space-between;
        padding: clamp(0.625rem, 4vmin, 1.5rem);
        background: linear-gradient(#0b142000 56%, #0b1420d9);
      }
      main::before {
        content: ''; position: absolute; inset: 0 0 auto; block-size: 38%;
        background: linear-gradient(#0b1420b8, #0b142000); animation: title 12s linear both paused;
      }
      .title { position: relative }
      h1 { font: 600 clamp(1.125rem, 7vmin, 2.25rem)/1.1 'Iowan Old Style', Palatino, Georgia, serif }
      .of { opacity: 0.92 }
      .foot { display: grid; gap: 0.625rem }
      .caption, .bar { margin-inline-start: calc(clamp(2.5rem, 14vmin, 3.5rem) + 0.75rem) }
      .bar { block-size: 4px; border-radius: 2px; background: #ffffff59; overflow: hidden }
      .bar i { display: block; block-size: 100%; background: #e8ac74 }
      button {
        --size: clamp(3.25rem, 24vmin, 5.5rem);
        position: absolute; inset-block-start: 50%; inset-inline-start: 50%; translate: -50% -50%;
        inline-size: var(--size); block-size: var(--size); padding: 0; border: 2px solid #fffaf0; border-radius: 50%;
        background: #2f5743; color: #fffaf0; cursor: pointer;
      }
      button:hover { background: #1f4331 }
      button:focus-visible { outline: 3px solid #e8ac74; outline-offset: 3px }
      button path { fill: currentColor }
      [data-state='idle'] .pause, [data-state='paused'] .pause, [data-state='playing'] .play { display: none }
      [data-state='playing'] button, [data-state='paused'] button {
        --size: clamp(2.5rem, 14vmin, 3.5rem);
        inset-block: auto clamp(0.5rem, 3vmin, 1.125rem);
        inset-inline-start: clamp(0.5rem, 3vmin, 1.125rem); translate: none;
      }
      button svg { display: block; inline-size: 100%; block-size: 100% }
    </style>
  </head>
  <body data-state="idle">
    <svg viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="sky" x2="0" y2="1"><stop stop-color="${above}"/><stop offset="1" stop-color="${below}"/></linearGradient>
        <clipPath id="cup"><path d="M404 236h104c0 34-14 58-34 58h-36c-20 0-34-24-34-58z"/></clipPath>
      </defs>
      <path fill="url(#sky)" d="M0 0h640v240H0z"/>
      <circle class="a light" cx="470" cy="92" r="40" fill="${light}"/>
      <path fill="${hills}" d="M0 176c90-60 170-58 250-18s150-44 250-26 140 44 140 44v60H0z"/>
      <path fill="${water}" d="M0 206h640v100H0z"/>
      <g class="a boat"><path fill="#a6492f" d="M540 200h76l-9 16h-58z"/><path fill="#fbf6ea" d="M554 186h46v14h-46zM566 174h18v12h-18z"/></g>
      <path stroke="${light}" stroke-width="3" stroke-linecap="round" opacity="0.55" d="M440 220h60M426 234h38M488 246h46M250 232h44M300 248h30"/>
      <path fill="#8a6a47" d="M0 288h640v72H0z"/><path fill="#6f5337" d="M0 288h640v8H0z"/>
      <g class="a steam" fill="none" stroke="#fffaf0" stroke-width="6" stroke-linecap="round">
        <path d="M440 216c-12-16 10-24 0-44s8-24 2-38"/><path d="M472 210c-10-14 8-20 0-36s8-18 2-30"/>
      </g>
      <path class="a stream" fill="none" stroke="#b2642c" stroke-width="7" stroke-linecap="round" d="M425 187c16 10 22 36 22 84"/>
      <g class="a pot">
        <path fill="none" stroke="#24463a" stroke-width="13" d="M104 236c-50-22-66 54 0 62"/>
        <path fill="#24463a" d="M222 250c32-4 40-30 62-38-4 38-22 70-62 84z"/>
        <path fill="#24463a" d="M92 258c0-44 30-66 70-66s70 22 70 66c0 24-12 34-28 42h-84c-16-8-28-18-28-42z"/>
        <path fill="#35614d" d="M120 202c4-16 22-26 42-26s38 10 42 26z"/><circle fill="#35614d" cx="162" cy="172" r="8"/>
        <path fill="none" stroke="#e0b37f" stroke-width="4" stroke-linecap="round" d="M95 254c42 12 92 12 134 0"/>
      </g>
      <path fill="none" stroke="#fbf6ea" stroke-width="9" d="M504 248c34-8 36 30-10 30"/>
      <path fill="#fbf6ea" d="M396 232h120c0 40-16 68-40 68h-40c-24 0-40-28-40-68z"/>
      <g clip-path="url(#cup)"><path class="a tea" fill="#b2642c" d="M396 244h120v60H396z"/></g>
    </svg>
    <main aria-label="${title}">
      <div class="a title"><h1>${title}</h1><p class="of">A stand-in for YouTube shows it.</p></div>
      <div class="foot"><p class="a caption">${caption}</p><div class="bar"><i class="a"></i></div></div>
      <button type="button" aria-label="Play">
        <svg viewBox="0 0 48 48" aria-hidden="true">
          <path class="play" d="M19 15l16 9-16 9z"/><path class="pause" d="M17 16h5v16h-5zM26 16h5v16h-5z"/>
        </svg>
      </button>
    </main>
    <script>
      fetch('/stand-ins/youtube/collect', { method: 'POST', keepalive: true }).catch(() => {})
      const moves = document.getAnimations()
      const button = document.querySelector('button')
      const show = (state) => {
        document.body.dataset.state = state
        button.setAttribute('aria-label', state === 'playing' ? 'Pause' : 'Play')
      }
      button.addEventListener('click', () => {
        const plays = document.body.dataset.state !== 'playing'
        for (const move of moves) plays ? move.play() : move.pause()
        show(plays ? 'playing' : 'paused')
      })
      moves.find(({ animationName }) => animationName === 'bar').addEventListener('finish', () => show('idle'))
    </script>
  </body>
</html>
`
}
