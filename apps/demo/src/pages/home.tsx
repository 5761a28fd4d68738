import { ConsentEmbed } from '@askfirst/ui/embed'
import { type ReactElement, useState } from 'react'
import { brewing, type Kind, kinds, teas } from './teas.ts'
import { Quay } from './quay.tsx'

export function Home(): ReactElement {
  return (
    <>
      <section className="hero">
        <div>
          <p className="kicker">Tea house in the old ferry station</p>
          <h1>Miss the ferry. Have another pot.</h1>
          <p className="lead">
            Six teas, brewed by the minute and the degree, at nine tables over the water.
          </p>
          <p className="ways">
            <a className="button" href="#shelf">
              See the teas
            </a>
            <a href="#visit">Hours and directions</a>
          </p>
        </div>
        <Quay />
      </section>
      <Shelf />
      <Film />
      <Brewing />
      <Visit />
    </>
  )
}

function Shelf(): ReactElement {
  const [kind, setKind] = useState<Kind | 'all'>('all')
  const shown = teas.filter((tea) => kind === 'all' || tea.kind === kind)
  return (
    <section className="band" id="shelf" aria-labelledby="shelf-title">
      <h2 id="shelf-title">On the shelf</h2>
      <fieldset className="choices">
        <legend className="hidden">Kind of tea</legend>
        {([['all', 'All'], ...kinds] as const).map(([id, name]) => (
          <label key={id} className="choice">
            <input type="radio" name="kind" checked={kind === id} onChange={() => setKind(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <ul className="teas">
        {shown.map((tea) => (
          <li key={tea.name} className="card" data-kind={tea.kind}>
            <h3>{tea.name}</h3>
            <p>{tea.taste}</p>
            <p className="price">€ {tea.price} a pot</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Film(): ReactElement {
  return (
    <section className="band film" aria-labelledby="film-title">
      <div>
        <h2 id="film-title">The first pour</h2>
        <p>
          Ines has poured here since the ferries stopped. From the wrist, never from the elbow, and without a
          word. It takes twelve seconds.
        </p>
      </div>
      <div className="screen">
        <ConsentEmbed
          vendor="youtube"
          src="/stand-ins/youtube/embed?film=first-pour"
          title="Film: the first pour"
          allow="autoplay"
          // Further down a page, a frame should load lazily. Here the inspector should show at once what a grant does.
          loading="eager"
        />
      </div>
    </section>
  )
}

const strengths = ['Light', 'Middling', 'Strong'] as const

function Brewing(): ReactElement {
  const [kind, setKind] = useState<Kind>('oolong')
  const [strength, setStrength] = useState(1)
  const { degrees, minutes } = brewing[kind]
  const time = minutes[strength] ?? minutes[1]
  return (
    <section className="band brewing" id="brewing" aria-labelledby="brewing-title">
      <div>
        <h2 id="brewing-title">Brew it at home</h2>
        <label className="field">
          Kind
          <select value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
            {kinds.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>
            Strength: <span className="now">{strengths[strength]}</span>
          </span>
          <input
            type="range"
            min="0"
            max="2"
            step="1"
            value={strength}
            aria-valuetext={strengths[strength]}
            onChange={(event) => setStrength(Number(event.target.value))}
          />
        </label>
      </div>
      <output className="recipe">
        <span>
          <b>{degrees} °C</b> water
        </span>
        <span>
          <b>{`${Math.floor(time)}:${String((time % 1) * 60).padStart(2, '0')}`}</b> minutes
        </span>
        <span>
          <b>{2 + strength} g</b> of leaf a cup
        </span>
      </output>
    </section>
  )
}

const hours = [
  ['Tuesday to Friday', '8:00 – 18:30'],
  ['Saturday and Sunday', '9:00 – 20:00'],
  ['Monday', 'Closed. We are on the water.'],
] as const

function Visit(): ReactElement {
  return (
    <section className="band visit" id="visit" aria-labelledby="visit-title">
      <h2 id="visit-title">Come by</h2>
      <dl className="hours">
        {hours.map(([days, open]) => (
          <div key={days}>
            <dt>{days}</dt>
            <dd>{open}</dd>
          </div>
        ))}
      </dl>
      <address>
        4 Ferry Steps, Lower Quay
        <br />
        <a href="mailto:hello@mossbank.example">hello@mossbank.example</a>
      </address>
    </section>
  )
}
