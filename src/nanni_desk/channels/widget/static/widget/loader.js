"use strict";(()=>{var S=`
:host { all: initial; }
.button {
  position: fixed; right: 20px; bottom: 20px; z-index: 2147483000;
  width: 56px; height: 56px; padding: 0; border: 0; border-radius: 50%; cursor: pointer;
  background: #1f5fbf; color: #fff; box-shadow: 0 4px 16px rgb(0 0 0 / .25);
}
.button:hover { background: #184d9c; }
.button:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #1f5fbf; }
.button svg { width: 26px; height: 26px; display: block; margin: auto; }
.badge {
  position: absolute; top: -4px; right: -4px; min-width: 20px; height: 20px; padding: 0 6px;
  border-radius: 10px; background: #b3261e; color: #fff; box-sizing: border-box;
  font: 600 12px/20px system-ui, sans-serif;
}
[hidden] { display: none !important; }
.frame {
  position: fixed; right: 20px; bottom: 88px; z-index: 2147483000;
  width: 384px; height: min(640px, calc(100vh - 108px)); height: min(640px, calc(100dvh - 108px));
  border: 0; border-radius: 16px; background: #fff; color-scheme: normal;
  box-shadow: 0 12px 48px rgb(0 0 0 / .3);
}
@media (max-width: 480px), (max-height: 420px) {
  .frame { inset: 0; width: 100%; height: 100%; border-radius: 0; }
  .button[aria-expanded="true"] { display: none; }
}
@media (prefers-color-scheme: dark) { .frame { background: #16181c; } }
@media (prefers-reduced-motion: no-preference) {
  .button { transition: background .15s; }
  .frame { animation: rise .16s ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(8px); } }
}
@media (forced-colors: active) { .button { border: 2px solid ButtonText; } }
@media print { .button, .frame { display: none; } }
`,L='<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true"><path d="M4 5h16v11H10l-5 4v-4H4z"/></svg>';var E={ru:{open:"\u041E\u0442\u043A\u0440\u044B\u0442\u044C \u0447\u0430\u0442",close:"\u0417\u0430\u043A\u0440\u044B\u0442\u044C \u0447\u0430\u0442",panel:"\u0427\u0430\u0442",unread:"\u043D\u0435\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043D\u043D\u044B\u0445"},en:{open:"Open the chat",close:"Close the chat",panel:"Chat",unread:"unread"}};function C(e){return e.toLowerCase().startsWith("en")?E.en:E.ru}function H(e,r,d){return r?e.close:d>0?`${e.open} (${e.unread}: ${d})`:e.open}function W(e){let r=new URL(e.src).origin,d=e.dataset.inbox??"",g=e.dataset.lang||document.documentElement.lang||"",x=C(g),s=`nanni:${d}`,b=e.dataset.identity??"",n=null,o=!1,l=0,w=!1,v=document.createElement("div"),u=v.attachShadow({mode:"open"}),y=new CSSStyleSheet;y.replaceSync(S),u.adoptedStyleSheets=[y];let i=document.createElement("button");i.type="button",i.className="button",i.innerHTML=L;let c=document.createElement("span");c.className="badge",c.setAttribute("aria-hidden","true"),i.append(c),u.append(i);function f(){i.setAttribute("aria-expanded",String(o)),i.setAttribute("aria-label",H(x,o,l)),c.textContent=l>99?"99+":String(l),c.hidden=l===0||o,n&&(n.hidden=!o)}function h(t){w&&n?.contentWindow?.postMessage(t,r)}function k(){if(n)return;n=document.createElement("iframe"),n.className="frame",n.title=x.panel,n.setAttribute("sandbox","allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads"),n.referrerPolicy="strict-origin-when-cross-origin";let t=new URLSearchParams({lang:g,host:location.origin});n.src=`${r}/widget/${encodeURIComponent(d)}/panel?${t}`,u.append(n)}function p(t){t&&k(),o=t,f(),h({nanni:"shown",shown:o}),o?n?.focus():i.focus()}return window.addEventListener("message",t=>{if(!n||t.origin!==r||t.source!==n.contentWindow)return;let a=t.data??{};a.nanni==="ready"?(w=!0,h({nanni:"hello",identity:b,kept:m(s),shown:o})):a.nanni==="unread"?(l=Number(a.count)||0,f()):a.nanni==="close"?p(!1):(a.nanni==="keep"||a.nanni==="begun")&&M(s,a.value??(m(s)||"-"))}),i.addEventListener("click",()=>p(!o)),u.addEventListener("keydown",t=>{t.key==="Escape"&&o&&p(!1)}),document.body.append(v),f(),m(s)&&T(()=>(k(),f())),{open:()=>p(!0),close:()=>p(!1),identify:t=>{b=t,h({nanni:"hello",identity:b,kept:m(s),shown:o})}}}function m(e){try{return localStorage.getItem(e)??""}catch{return""}}function M(e,r){try{localStorage.setItem(e,r)}catch{}}function T(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:3e3}):setTimeout(e,500)}var I=document.currentScript;if(I instanceof HTMLScriptElement&&!window.nanni){let e=()=>{window.nanni??=W(I)};document.body?e():addEventListener("DOMContentLoaded",e)}})();
