/** Written by editors, who only need two attributes for consent: the vendor, and the address. */
export const entry = `
<p class="day">21 November 2026, by Ines</p>
<p>At ten past eleven the last boat of the season left the Lower Quay with four people on it and one dog.
We kept the lamps on until it had passed the breakwater, as the station masters did.</p>
<iframe
  data-askfirst="youtube"
  data-askfirst-src="/stand-ins/youtube/embed?film=last-ferry"
  title="Film: the last ferry"
  width="640"
  height="360"
></iframe>
<p>From now on it is nine tables and the water. The winter list has two new teas, and on Mondays we are out
mending the pier.</p>
<h2>The log, by mail</h2>
<p>Four letters a year, about tides, teas and what the dog did.</p>
<script type="text/plain" data-askfirst="hubspot" src="/stand-ins/hubspot/form.js"></script>
<p class="instead">The form for it comes from HubSpot. It appears here once you allow HubSpot in the
<a href="/cookies" data-askfirst-open="preferences">cookie settings</a>. Or write to <a href="mailto:hello@mossbank.example">hello@mossbank.example</a>.</p>
`
