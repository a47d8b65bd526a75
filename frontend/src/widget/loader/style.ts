/** The look of button and frame; lives in a shadow root, so that neither page changes the other. */
export const STYLE = `
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
`;

/** A speech bubble. */
export const ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" ' +
  'stroke-linejoin="round" aria-hidden="true"><path d="M4 5h16v11H10l-5 4v-4H4z"/></svg>';
