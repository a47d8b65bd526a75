"use strict";
(() => {
  const all = (what, where = document) => [...where.querySelectorAll(what)];

  // A link to something that is folded away unfolds it first.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  // The search hides what does not match, and whole sections in which nothing does.
  const search = document.getElementById("search");
  const plain = (text) => text.toLowerCase().replace(/\s+/g, " ");
  const rows = all("[data-row], [data-talk]").map((row) => [row, null]);
  const find = () => {
    const words = plain(search.value).trim();
    let any = !words;
    for (const pair of rows) {
      pair[1] ??= row_text(pair[0]);
      const hit = !words || pair[1].includes(words);
      pair[0].hidden = !hit;
      any ||= hit;
      const folded = pair[0].closest("details.more");
      if (words && hit && folded) folded.open = true;
    }
    for (const part of all("main > section")) {
      const inside = all("[data-row], [data-talk]", part);
      part.hidden = Boolean(words) && !inside.some((row) => !row.hidden);
    }
    document.getElementById("no-match").hidden = any;
  };
  const row_text = (row) => plain(row.dataset.found ?? row.textContent);
  let waiting = 0;
  if (search) {
    search.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(find, 120);
    });
  }

  // A table is sorted by the column whose head is pressed; pressed again, the other way.
  const value = (row, column) => {
    const cell = row.cells[column];
    const said = cell.dataset.v ?? cell.textContent.trim();
    const number = Number(said);
    return said !== "" && !Number.isNaN(number) ? number : said;
  };
  const compare = (one, two) =>
    typeof one === "number" && typeof two === "number" ? one - two : String(one).localeCompare(String(two));
  for (const table of all("table[data-sortable]")) {
    all("thead th", table).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") !== "descending";
        for (const other of all("thead th", table)) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const sorted = all("tbody tr", table).sort((a, b) => compare(value(a, column), value(b, column)));
        if (down) sorted.reverse();
        table.tBodies[0].append(...sorted);
      });
    });
  }

  // On paper everything that was counted stands open, and the conversations that were opened.
  addEventListener("beforeprint", () => all("details.more").forEach((one) => { one.open = true; }));
})();
