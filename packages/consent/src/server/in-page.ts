const ATTRIBUTES = '"SameSite=Lax"+(location.protocol=="https:"?"; Secure":"")'

/**
 * What `bootScript()` puts into the head. It is text, because no build of a site may touch it: a function would be
 * renamed, wrapped or given helpers that the page doesn't have.
 *
 * Each line says what it does; the settings come in as `n` (name of the cookie), `k` (days that a choice is kept),
 * `f` (fingerprint of the catalog), `d` (domain, or empty) and `t` (whether Do Not Track is honored).
 * @param attributes an expression: what the cookie has beside its age, path and domain
 * @param more code that runs before an answer is waited for, and its settings: `v` and `e`
 */
export const inPage = (more = '', attributes: string = ATTRIBUTES): string =>
  [
    `((n,k,f,d,t${more && ',v,e'})=>{`,
    'let D=document,N=navigator,today=Math.floor(Date.now()/864e5),',
    // Of two cookies of this name that differ none counts, as the store reads them.
    'read=()=>{try{let[c,d]=new Set(D.cookie.split("; ").filter(c=>!c.indexOf(n+"=")));return d?"":c&&c.slice(n.length+1)}catch{}},',
    'signal=()=>N.globalPrivacyControl===!0||t&&N.doNotTrack=="1",',
    // The same as `hash.ts`.
    'hash=s=>{let h=0x811c9dc5,i=0;for(;i<s.length;)h=Math.imul(h^s.charCodeAt(i++),0x1000193);',
    'h=Math.imul(h^h>>>16,0x85ebca6b);h=Math.imul(h^h>>>13,0xc2b2ae35);return((h^h>>>16)>>>3).toString(36)},',
    // A style sheet that stands nowhere in the document: neither hydration nor a policy for styles minds it.
    'hide=()=>{let c=":root{--askfirst-early:none}[data-askfirst-early]{display:none!important}",s;',
    'try{s=new CSSStyleSheet;s.replaceSync(c);D.adoptedStyleSheets=[...D.adoptedStyleSheets,s]}',
    'catch{s=D.createElement("style");s.textContent=c;D.head.append(s)}},',
    // Blocked, the answer is to be given once more when the app is there: nothing was granted.
    `put=(x,age,scope)=>{try{D.cookie=n+"="+x+"; Max-Age="+age+"; Path=/; "+${attributes}+scope}catch{}return read()==x},`,
    // Of several records the newest.
    'p=(read()||"").split("!")[0].split("."),age=today-parseInt(p[1],36);',
    // A choice that stands is not asked again. One about another list is left to the store, which knows what is new.
    'if(age<k&&age>=-400&&(p[0]==1||p[0]==2&&p[2]&&(p[2]==f||!/[AG]/.test(p[3]))))hide();',
    more,
    // An answer before the app is there. The mark is gone when the store has started, and all is React's.
    'D.addEventListener("click",e=>{',
    'let b=e.target.closest("[data-askfirst-early] :is(:is(button,input[type=submit])[name=askfirst],[aria-haspopup])"),x;if(!b)return;',
    // What opens the preference center is pressed again when the mark is gone.
    'if(b.matches("[aria-haspopup]"))return new MutationObserver((m,o)=>{o.disconnect();b.click()}).observe(b.closest("[data-askfirst-early]"),{attributeFilter:["data-askfirst-early"]});',
    // Nothing else is an answer.
    'x=b.value=="accept-all"?signal()?"G":"A":b.value=="reject-all"&&"R";if(!x)return;',
    'e.preventDefault();',
    'x=["2",today.toString(36),f,x,"",""].join(".");',
    'x+="."+hash(x);',
    // What stood before stays behind it: another app of this host may have a list of its own.
    '(b=read())&&b.length<3800&&(x+="!"+b);',
    'd&&(put("",0,""),put(x,k*86400,"; Domain="+d))||put(x,k*86400,"");',
    'hide();',
    // Wakes the store, should it be there already, and the other tabs.
    'try{x=new BroadcastChannel(n);x.postMessage(0);x.close()}catch{}',
    '},!0)})',
  ].join('')
