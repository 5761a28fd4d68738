export interface HeadScriptCodeOptions {
  /** An expression: the attributes of the cookie besides its age, path and domain. */
  readonly attributes: string
  /** An expression: the domain of the cookie. */
  readonly domain?: string | undefined
  /** Whether Do Not Track is honored, besides Global Privacy Control. */
  readonly doNotTrack?: boolean | undefined
  /** Code that runs after the stored choice was read. Its settings are `v` and `e`. */
  readonly more?: string | undefined
}

/**
 * The code that `headScript()` puts into the head. It is text because a site's build must not change it: a function
 * would be renamed, wrapped, or given helpers that the page doesn't have.
 *
 * Each line has a comment. The settings are `n` (name of the cookie), `k` (days that a choice is valid) and `f`
 * (fingerprint of the catalog).
 */
export const headScriptCode = ({ attributes, domain, doNotTrack, more }: HeadScriptCodeOptions): string =>
  [
    `((n,k,f${more ? ',v,e' : ''})=>{`,
    'let D=document,today=Date.now()/864e5|0,',
    // The same as `onlyCookieNamed()`.
    'read=()=>{try{let[c,d]=new Set(D.cookie.split("; ").filter(c=>!c.indexOf(n+"=")));return d?"":c&&c.slice(n.length+1)}catch{}},',
    `signal=()=>navigator.globalPrivacyControl===!0${doNotTrack ? '||navigator.doNotTrack=="1"' : ''},`,
    // The same as `hash.ts`.
    'hash=s=>{let h=0x811c9dc5,i=0;for(;i<s.length;)h=Math.imul(h^s.charCodeAt(i++),0x1000193);',
    'h=Math.imul(h^h>>>16,0x85ebca6b);h=Math.imul(h^h>>>13,0xc2b2ae35);return((h^h>>>16)>>>3).toString(36)},',
    // A style sheet that is not in the document, so neither hydration nor a policy for styles objects.
    'hide=()=>{let c=":root{--askfirst-early:none}[data-askfirst-early]{display:none!important}",s;',
    'try{s=new CSSStyleSheet;s.replaceSync(c);D.adoptedStyleSheets=[...D.adoptedStyleSheets,s]}',
    'catch{s=D.createElement("style");s.textContent=c;D.head.append(s)}},',
    `put=(x,age,scope)=>(D.cookie=n+"="+x+"; Max-Age="+age+"; Path=/"+${attributes}+scope,read()==x),`,
    // Is there a valid choice, so that nobody is asked? A choice about another list is left to the store, which knows
    // what is new. If there are several records, the newest counts.
    'p,age,stands=()=>(p=(read()||"").split("!")[0].split("."),age=today-parseInt(p[1],36),',
    'age<k&&age>=-400&&p[0]==2&&p[2]&&(p[2]==f||!/[AG]/.test(p[3]))),',
    // The button to click again when the app has started.
    'later;',
    'if(stands())hide();else{',
    // Handles an answer before the app has started. Nothing on the page may make it throw.
    'D.addEventListener("click",e=>{try{',
    'let b=e.target.closest("[data-askfirst-early] button:is([name=askfirst],[aria-haspopup])"),x;',
    // Not after the app has started or another tab has answered: what looks like the banner isn't the banner then.
    'if(!b||stands())return;',
    // A grant must come from our banner, but any content may carry the same mark. So if two elements have it, neither
    // is trusted, and neither is the first one before the page has been parsed. A refusal needs no such proof. Nothing
    // else is an answer.
    'x=b.value;if(x!="reject-all"&&(x!="accept-all"||D.readyState=="loading"||D.querySelectorAll("[data-askfirst-early]")[1]))return later=b;',
    'e.preventDefault();hide();',
    'x="2."+today.toString(36)+"."+f+(x>"r"?".R..":signal()?".G..":".A..");',
    'x+="."+hash(x);',
    // Earlier records stay behind the new one: another app on this host may have its own list.
    '(b=read())&&b.length<3800&&(x+="!"+b);',
    // If storage is blocked, nothing was granted, and the click is repeated when the app has started.
    domain ? `put("",0,""),put(x,k*86400,"; Domain="+${domain})||` : '',
    'put(x,k*86400,"");',
    // Wakes the store, if it is there already, and the other tabs.
    'x=new BroadcastChannel(n);x.postMessage(0);x.close()',
    '}catch{}},!0);',
    // The app removes the mark, which content can't do. From then on the app handles everything.
    'new MutationObserver((m,o)=>{o.disconnect();stands=()=>1;later?.click()}).observe(D,{subtree:!0,attributeFilter:["data-askfirst-early"]})}',
    more ?? '',
    '})',
  ].join('')
