
(() => {
  "use strict";
  const at = (id) => document.getElementById(id);
  const controls = at("controls");
  if (!controls) return;
  const files = at("files");
  const groups = [...files.children].map((group, index) => ({
    group, index, path: group.dataset.path,
    articles: [...group.querySelectorAll("article")].map((article) => ({
      article, text: (group.dataset.path + " " + article.textContent).toLowerCase(), ...article.dataset,
    })),
  }));
  const total = groups.reduce((sum, it) => sum + it.articles.length, 0);
  const dates = (it) => it.articles.map((one) => one.date).filter((date) => date).sort();
  const orders = {
    "": (a, b) => a.index - b.index,
    path: (a, b) => (a.path < b.path ? -1 : 1),
    many: (a, b) => b.articles.length - a.articles.length || a.index - b.index,
    new: (a, b) => (dates(b).pop() || "").localeCompare(dates(a).pop() || "") || a.index - b.index,
    old: (a, b) => (dates(a)[0] || "~").localeCompare(dates(b)[0] || "~") || a.index - b.index,
  };
  const filter = () => {
    const words = at("text").value.toLowerCase().split(/\s+/).filter((word) => word);
    const rule = at("rule").value, level = at("level").value;
    const head = at("head") && at("head").checked;
    let shown = 0;
    for (const { group, articles } of groups) {
      let left = 0;
      for (const one of articles) {
        const passes = (!rule || one.rule === rule) && (!level || one.level === level)
          && (!head || one.head === "1") && words.every((word) => one.text.includes(word));
        one.article.hidden = !passes;
        left += passes;
      }
      group.hidden = left === 0;
      shown += left;
    }
    at("shown").textContent = shown === total ? "" : `${shown} of ${total}`;
    at("none").hidden = shown > 0;
  };
  const sort = () => {
    const order = orders[at("order").value] || orders[""];
    for (const { group } of [...groups].sort(order)) files.append(group);
  };
  // A link to a finding that is filtered out or folded shows it.
  const reveal = () => {
    const target = location.hash && at(location.hash.slice(1));
    if (!target || !files.contains(target)) return;
    if (target.hidden) { controls.reset(); filter(); }
    target.closest("details").open = true;
    target.scrollIntoView();
  };
  controls.addEventListener("input", filter);
  controls.addEventListener("submit", (event) => event.preventDefault());
  at("order").addEventListener("change", sort);
  addEventListener("hashchange", reveal);
  controls.hidden = false;
  filter();
  reveal();
})();
