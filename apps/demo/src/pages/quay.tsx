import type { ReactElement } from 'react'

/** A pot on the sill, the water and the ferry behind it. */
export function Quay(): ReactElement {
  return (
    <svg className="quay" viewBox="0 0 480 400" aria-hidden="true">
      <defs>
        <clipPath id="quay-window">
          <path d="M40 380V190a200 180 0 0 1 400 0v190z" />
        </clipPath>
      </defs>
      <g clipPath="url(#quay-window)">
        <path className="q-sky" d="M0 0h480v400H0z" />
        <circle className="q-sun" cx="318" cy="128" r="44" />
        <path className="q-far" d="M0 208c70-66 130-70 196-26s120-34 190-30 94 34 94 34v90H0z" />
        <path className="q-near" d="M0 232c80-30 140-24 210-4s170-26 270-6v60H0z" />
        <path className="q-water" d="M0 246h480v154H0z" />
        <path
          className="q-glint"
          d="M284 262h68M268 276h44M330 276h40M290 290h62M60 270h40M120 284h52M80 300h30"
        />
        <g className="q-ferry">
          <path className="q-hull" d="M92 238h104l-12 20h-82z" />
          <path className="q-cabin" d="M112 222h62v16h-62zM126 208h22v14h-22z" />
        </g>
      </g>
      <path className="q-frame" d="M40 380V190a200 180 0 0 1 400 0v190" />
      <path className="q-sill" d="M16 368h448v20H16z" />
      <g className="q-steam">
        <path d="M214 214c-12-18 12-26 0-46s10-28 2-44" />
        <path d="M240 206c-10-16 10-22 0-40s8-22 2-36" />
      </g>
      <path className="q-handle" d="M288 272c46-22 66 54 4 66" />
      <path className="q-pot" d="M166 288c-30-2-34-28-54-34 6 34 18 66 58 76" />
      <path
        className="q-pot"
        d="M160 306c0-44 28-66 68-66s68 22 68 66c0 32-16 52-36 62h-64c-20-10-36-30-36-62z"
      />
      <path className="q-lid" d="M188 250c4-16 22-24 40-24s36 8 40 24z" />
      <circle className="q-lid" cx="228" cy="221" r="8" />
      <path className="q-band" d="M162 300c40 12 92 12 132 0" />
      <path className="q-cup" d="M334 328h64c0 24-8 40-20 40h-24c-12 0-20-16-20-40z" />
      <path className="q-tea" d="M338 332h56" />
    </svg>
  )
}
