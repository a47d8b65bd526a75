// Making elements without markup in strings: what people wrote is always text.

type Child = Node | string | null | undefined | false;
type Properties = Record<string, string | number | boolean | null | undefined | EventListener>;

/** An element with properties: `on…` listens, a boolean is an attribute that is there or not. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, String(value));
    }
  }
  element.append(...children.filter((child): child is Node | string => !!child || child === ""));
  return element;
}

/** A symbol of desk/icons.svg. */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `/static/desk/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A button that does something. */
export function button(
  label: string | Child[],
  classes: string,
  onclick: () => void,
  properties: Properties = {},
): HTMLButtonElement {
  const children = typeof label === "string" ? [label] : label;
  return h("button", { type: "button", class: classes, onclick, ...properties }, ...children);
}
