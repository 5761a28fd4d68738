/** A picture for an embed's placeholder: hills at sunset, and two sheep. In a site it is a file. */
export const poster: string = `data:image/svg+xml,${encodeURIComponent(`
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice">
  <defs>
    <linearGradient id="sky" x2="0" y2="1">
      <stop stop-color="#24486b" />
      <stop offset=".55" stop-color="#e8a87c" />
      <stop offset="1" stop-color="#f6d9a8" />
    </linearGradient>
  </defs>
  <path fill="url(#sky)" d="M0 0h640v360H0z" />
  <circle cx="458" cy="132" r="34" fill="#fff1cf" />
  <path fill="#6d8a74" d="M0 196q110-82 236-22t224-18 180 8v196H0z" />
  <path fill="#48705c" d="M0 246q140-66 300-16t340-28v158H0z" />
  <path fill="#2c5145" d="M0 300q180-52 340-14t300-20v94H0z" />
  <g transform="translate(-70 -70)">
    <g fill="#f7f3ea">
      <path d="M196 214a15 15 0 0 1 28-7 14 14 0 0 1 22 8 12 12 0 0 1-6 22h-40a13 13 0 0 1-4-23z" />
      <path d="M300 222a11 11 0 0 1 20-5 10 10 0 0 1 16 6 9 9 0 0 1-4 16h-30a9 9 0 0 1-2-17z" />
    </g>
    <path
      stroke="#3a2f2b"
      stroke-width="4"
      stroke-linecap="round"
      d="M206 238v10m8-10v10m16-10v10m8-10v10m69-9v7m6-7v7m12-7v7m6-7v7"
    />
    <g fill="#3a2f2b"><ellipse cx="250" cy="214" rx="9" ry="7" /><ellipse cx="339" cy="222" rx="7" ry="5" /></g>
  </g>
</svg>`)}`
