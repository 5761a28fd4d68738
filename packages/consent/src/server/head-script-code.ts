const ATTRIBUTES = '"SameSite=Lax"+(location.protocol=="https:"?"; Secure":"")'

export interface HeadScriptCodeOptions {
  /** An expression: what the cookie has beside its age, path and domain. */
  readonly attributes?: string | undefined
  /** An expression: the domain that the cookie is for. */
  readonly domain?: string | undefined
  /** Whether Do Not Track is honored, beside Global Privacy Control. */
  readonly doNotTrack?: boolean | undefined
  /** Code that runs when the stored choice was read. Its settings are `v` and `e`. */
  readonly more?: string | undefined
}

/**
 * What `headScript()` puts into the head. It is text, because no build of a site may touch it: a function would be
 * renamed, wrapped or given helpers that the page doesn't have.
 *
 * Each line says what it does; the settings come in as `n` (name of the cookie), `k` (days that a choice is kept) and
 * `f` (fingerprint of the catalog).
 */
export const headScriptCode = ({
  attributes = ATTRIBUTES,
  domain,
  doNotTrack,
  more,
}: HeadScriptCodeOptions): string =>
  [
    `((n,k,f${more ? ',v,e' : ''})=>{`,
    'let D=document,today=Date.now()/864e5|0,',
    // Of two cookies of this name that differ none counts, as the store reads them.
    'read=()=>{try{let[c,d]=new Set(D.cookie.split("; ").filter(c=>!c.indexOf(n+"=")));return d?"":c&&c.slice(n.length+1)}catch{}},',
    `signal=()=>navigator.globalPrivacyControl===!0${doNotTrack ? '||navigator.doNotTrack=="1"' : ''},`,
    // The same as `hash.ts`.
    'hash=s=>{let h=0x811c9dc5,i=0;for(;i<s.length;)h=Math.imul(h^s.charCodeAt(i++),0x1000193);',
    'h=Math.imul(h^h>>>16,0x85ebca6b);h=Math.imul(h^h>>>13,0xc2b2ae35);return((h^h>>>16)>>>3).toString(36)},',
    // A style sheet that stands nowhere in the document: neither hydration nor a policy for styles minds it.
    'hide=()=>{let c=":root{--askfirst-early:none}[data-askfirst-early]{display:none!important}",s;',
    'try{s=new CSSStyleSheet;s.replaceSync(c);D.adoptedStyleSheets=[...D.adoptedStyleSheets,s]}',
    'catch{s=D.createElement("style");s.textContent=c;D.head.append(s)}},',
    `put=(x,age,scope)=>(D.cookie=n+"="+x+"; Max-Age="+age+"; Path=/; "+${attributes}+scope,read()==x),`,
    // Does a choice stand, so that nobody is asked? One about another list is left to the store, which knows what is new.
    // Of several records the newest counts.
    'p,age,stands=()=>(p=(read()||"").split("!")[0].split("."),age=today-parseInt(p[1],36),',
    'age<k&&age>=-400&&p[0]==2&&p[2]&&(p[2]==f||!/[AG]/.test(p[3]))),',
    // What is pressed once more when the app is there.
    'later;',
    'if(stands())hide();else{',
    // An answer before the app is there. Whatever stands in the page, nothing throws.
    'D.addEventListener("click",e=>{try{',
    'let b=e.target.closest("[data-askfirst-early] button:is([name=askfirst],[aria-haspopup])"),x;',
    // Nor after the app has started, or another tab has answered: what still looks like the banner isn't.
    'if(!b||stands())return;',
    // What grants must stand in our banner, but anything in the page may be marked like it. So of two that are marked
    // none is trusted, nor is the first one before all were read. A refusal needs no proof. Nothing else is an answer.
    'x=b.value;if(x!="reject-all"&&(x!="accept-all"||D.readyState=="loading"||D.querySelectorAll("[data-askfirst-early]")[1]))return later=b;',
    'e.preventDefault();hide();',
    'x="2."+today.toString(36)+"."+f+(x>"r"?".R..":signal()?".G..":".A..");',
    'x+="."+hash(x);',
    // What stood before stays behind it: another app of this host may have a list of its own.
    '(b=read())&&b.length<3800&&(x+="!"+b);',
    // Blocked, it is to be given once more when the app is there: nothing was granted.
    domain ? `put("",0,""),put(x,k*86400,"; Domain="+${domain})||` : '',
    'put(x,k*86400,"");',
    // Wakes the store, should it be there already, and the other tabs.
    'x=new BroadcastChannel(n);x.postMessage(0);x.close()',
    '}catch{}},!0);',
    // The app takes the mark off, which no content can. From then on all is the app's.
    'new MutationObserver((m,o)=>{o.disconnect();stands=()=>1;later?.click()}).observe(D,{subtree:!0,attributeFilter:["data-askfirst-early"]})}',
    more ?? '',
    '})',
  ].join('')
